import { type Scope, scopes } from "#lib/form/scope.ts";

interface Scoped {
  readonly year: number;
  readonly scope: Scope;
}

/**
 * The scope whose years are drawn, since numbers of different scopes never share a line: the one
 * asked for if there is a report of it, else the one with most reports.
 */
export function chooseScope(reports: readonly Scoped[], asked: unknown): Scope {
  const counts = Map.groupBy(reports, ({ scope }) => scope);
  const wanted = scopes.find((scope) => scope === asked);
  if (wanted !== undefined && counts.has(wanted)) return wanted;
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? "unknown";
}
