import type { Locale } from "#lib/locale/locale.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import { absenceMark, absenceOf } from "./absence-mark.ts";
import { type Drawn, text } from "./drawn.ts";
import type { Box } from "./frame.ts";
import { colours, seriesLook } from "./palette.ts";
import { absenceWords } from "./tell.ts";
import { clipText, textWidth } from "./text-width.ts";

/** Years in which an agency has no number for the same reason. */
interface AbsenceRow {
  /** Place of the agency among those drawn. */
  readonly at: number;
  readonly rows: readonly MeasureRow[];
}

/** Why numbers are missing, agency by agency; each reason has a line of its own under the axis. */
export function absenceRows(groups: readonly (readonly MeasureRow[])[]): readonly AbsenceRow[] {
  return groups.flatMap((rows, at) => {
    const missing = rows.filter(({ value }) => value === null);
    const reasons = Map.groupBy(missing, ({ state }) => absenceOf(state) ?? "few");
    return [...reasons.values()].map((same) => ({ at, rows: same }));
  });
}

/** Height of a line of absences. */
export const absenceHeight = 18;

/** The lines of absences from a height downwards: a mark in each year, then whose and why. */
export function drawAbsences(
  lines: readonly AbsenceRow[],
  x: (year: number) => number,
  top: number,
  { box, locale, named }: { readonly box: Box; readonly locale: Locale; readonly named: boolean },
): readonly Drawn[] {
  return lines.flatMap(({ at, rows }, line) => {
    const y = top + line * absenceHeight + absenceHeight / 2;
    const first = rows[0];
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return [];
    const why = absenceWords(first, locale, true);
    const colour = named ? textColour(at) : colours.ink3;
    const said = { name: named ? `${first.name} ` : "", why };
    return [
      ...rows.flatMap((row) => absenceOrFew(row, x(row.year), y)),
      labelBeside(said, { start: x(first.year), end: x(last.year), y, box, colour }),
    ];
  });
}

/** The mark of a missing number: its state, or that a rate would stand on under ten cases. */
export function absenceOrFew(row: MeasureRow, x: number, y: number): readonly Drawn[] {
  const absence = absenceOf(row.state);
  if (absence !== null) return absenceMark(absence, x, y);
  return [text(x, y, "<10", { align: "center", size: 11 })];
}

function textColour(at: number) {
  const { colour } = seriesLook(at);
  return colour === colours.stone ? colours.ink3 : colour;
}

interface LabelPlace {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly box: Box;
  readonly colour: ReturnType<typeof textColour>;
}

/** After the last mark if there is room, else before the first; the name is cut, never the reason. */
function labelBeside(
  { name, why }: { readonly name: string; readonly why: string },
  { start, end, y, box, colour }: LabelPlace,
): Drawn {
  const width = textWidth(name + why, 12) * 1.05;
  const after = box.right - end - 12;
  const before = start - 12 - box.left;
  const follows = width <= after || after >= before;
  const room = Math.max(after, before) - textWidth(why, 12) * 1.05;
  const said = width <= Math.max(after, before) ? name : `${clipText(name.trim(), room - 6, 12)} `;
  const align = follows ? "left" : "right";
  return text(follows ? end + 12 : start - 12, y, `${said}${why}`, { colour, align });
}
