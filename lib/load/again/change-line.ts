import type { Change } from "./read-again.ts";

/** More cells than these are counted instead of told. */
const mostCells = 12;

/** A change as an entry of the section "Numbers changed" of CHANGELOG.md, but for the reason. */
export function changeLine({ source, was, is, cells, refused }: Change): string {
  const name = `${was.agency} ${was.year} (${source})`;
  if (refused !== null) return `- ${name}: no longer read (${refused}); the numbers stay.`;
  const other = is === null ? [] : [`is the report of ${is.agency} ${is.year}`];
  const told = cells
    .slice(0, mostCells)
    .map(({ cell, before, after }) => `${cell} ${before} → ${after}`);
  const rest = cells.length > mostCells ? [`and ${cells.length - mostCells} more cells`] : [];
  return `- ${name}: ${[...other, ...told, ...rest].join("; ")}.`;
}
