import type { ReadCell, ReadReport } from "../report.ts";
import type { Says } from "./cell.ts";
import type { Expected } from "./report.ts";

/** How a reading compares with what a made document prints, cell by cell. */
export interface Verdict {
  readonly right: number;
  /** Left open although something is printed. */
  readonly unreadable: number;
  /** Not found although something is printed. */
  readonly missing: number;
  /** Another value, a value where none is printed, or none where one is. */
  readonly wrong: number;
  /** Not read although it could be. */
  readonly lost: number;
  /** Cells that are wrong or lost: "granted/total: "5" read as number 6". */
  readonly faults: readonly string[];
}

/** Compares a reading with what a document prints; undefined stands for a document that was refused. */
export function judge(report: ReadReport | undefined, expected: Expected): Verdict {
  const cells = report?.cells ?? [];
  const read = new Map(cells.map((cell) => [`${cell.indicator}/${cell.applicant}`, cell]));
  const counts = { right: 0, unreadable: 0, missing: 0, wrong: 0, lost: 0 };
  const faults: string[] = [];
  for (const [place, says] of expected) {
    const cell = read.get(place);
    const outcome = outcomeOf(says, cell);
    counts[outcome] += 1;
    const lost =
      outcome !== "right" && outcome !== "wrong" && says.kind !== "doubtful" && says.sure;
    if (lost) counts.lost += 1;
    if (lost || outcome === "wrong") faults.push(fault(outcome, place, says, cell));
  }
  for (const [place, cell] of read) {
    if (expected.has(place) || cell.value === null) continue;
    counts.wrong += 1;
    faults.push(fault("wrong", place, undefined, cell));
  }
  return { ...counts, faults };
}

type Outcome = "right" | "unreadable" | "missing" | "wrong";

function outcomeOf(says: Says, cell: ReadCell | undefined): Outcome {
  if (cell === undefined || cell.state === "absent") return "missing";
  if (cell.state === "unreadable") return says.kind === "doubtful" ? "right" : "unreadable";
  if (says.kind === "number") return cell.value === says.value ? "right" : "wrong";
  if (says.kind === "none") return cell.value === null ? "right" : "wrong";
  return "wrong";
}

function fault(
  outcome: Outcome,
  place: string,
  says: Says | undefined,
  cell: ReadCell | undefined,
): string {
  const printed = says === undefined ? "nothing" : says.kind === "number" ? says.value : says.kind;
  const found =
    cell === undefined
      ? "nothing"
      : `${cell.state} ${cell.value ?? ""} ${JSON.stringify(cell.raw)}`;
  return `${outcome} ${place}: printed ${printed}, read ${found}`;
}
