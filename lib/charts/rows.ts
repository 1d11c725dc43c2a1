/** Every year from the first to the last of the rows, so that a missing year leaves a gap. */
export function yearsOf(rows: readonly { readonly year: number }[]): readonly number[] {
  if (rows.length === 0) return [];
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

/** The rows of each agency in the order in which agencies first appear, each by year. */
export function byAgency<Row extends { readonly agency: string; readonly year: number }>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  return [...Map.groupBy(rows, ({ agency }) => agency).values()].map((group) =>
    group.toSorted((a, b) => a.year - b.year),
  );
}

/** The middle value; the mean of the two middle ones when they are even in number. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  return high === undefined || low === undefined ? null : (high + low) / 2;
}
