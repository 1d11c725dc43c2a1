/**
 * Whose work a report counts (DOMAIN.md part 3.4): `own` this body alone, `level` a government with
 * its departments, `region` those and all lower levels, `unknown` the report does not say.
 * The order is the code stored in the database and never changes.
 */
export const scopes = ["own", "level", "region", "unknown"] as const;

export type Scope = (typeof scopes)[number];

/** The number stored for a scope: its place in `scopes`. */
export function scopeCode(scope: Scope): number {
  return scopes.indexOf(scope);
}

/** The scope a stored number stands for; throws on a number no scope has. */
export function scopeOf(code: number): Scope {
  const scope = scopes[code];
  if (scope === undefined) throw new Error(`no scope has the code ${code}`);
  return scope;
}
