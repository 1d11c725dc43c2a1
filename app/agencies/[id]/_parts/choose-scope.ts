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

/** Every year from the first to the last, without holes. */
export function spanOf(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}
