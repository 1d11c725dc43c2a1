import fc from "fast-check";
import { describe, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { type Figures, type MadeForm, madeFigures } from "./made/figures.ts";
import { lossless, lossy } from "./made/pages.ts";
import { readNumber } from "./number.ts";
import { readReport } from "./read.ts";

const seed = 20_260_101;
/** Cutting digits in every way takes its time; the limit only stops a hang. */
const patience = 120_000;

/** What the reader says of each cell against what the document prints, where they differ. */
function differences(text: string, figures: Figures, mayBeUnreadable: boolean): readonly string[] {
  const { cells } = readReport(decode(new TextEncoder().encode(text)));
  const read = new Map(cells.map((cell) => [`${cell.indicator}/${cell.applicant}`, cell]));
  return [...figures].flatMap(([place, printed]) => {
    const cell = read.get(place);
    const truth = readNumber(printed, indicatorOf(place.split("/")[0] ?? "").measure);
    const wrong = cell?.value != null && cell.value !== truth.value;
    const lost = !mayBeUnreadable && (cell?.state !== truth.state || cell.value !== truth.value);
    return wrong || lost
      ? [`${place}: ${JSON.stringify(printed)} read as ${cell?.state} ${cell?.value}`]
      : [];
  });
}

function check(
  write: (figures: Figures, form: MadeForm) => string,
  form: MadeForm,
  mayLose: boolean,
) {
  fc.assert(
    fc.property(madeFigures(form), (figures) => {
      const found = differences(write(figures, form), figures, mayLose);
      if (found.length > 0) throw new Error(found.slice(0, 5).join("\n"));
    }),
    { seed, numRuns: 30, endOnFailure: true },
  );
}

describe.each(["2019", "2021"] as const)("random reports on the %s form", (form) => {
  it.each(Object.entries(lossless))("are read cell by cell from %s", (_, write) => {
    check(write, form, false);
  });
  it.each(Object.entries(lossy))(
    "give no wrong value from %s",
    (_, write) => {
      check(write, form, true);
    },
    patience,
  );
});
