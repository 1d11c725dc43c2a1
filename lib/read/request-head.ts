import { applicantParts } from "#lib/form/applicant.ts";
import type { Flow } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";
import type { RequestRowReading } from "./request-order.ts";
import { doubtful } from "./request-order.ts";

/** Names of the applicants in the order of the form, as words of the head; the last shares its word. */
const parts = applicantParts.slice(0, -1).map(({ id }) => `applicant:${id}`);

/** Words that name a column of the head as well as a row. */
export const rowsLikeHeads: readonly string[] = ["other_misc", "other_total", "outcomes_total"];

/**
 * Rows whose cells are told by the order of the form alone, where the head of the table does not speak
 * against it: it names the applicants in another order, or more columns than the form has. Then the rows
 * must add up, or none is certain.
 */
export function rowsInFormOrder(
  flow: Flow,
  head: readonly LabelMatch[],
  end: number,
  rows: readonly RequestRowReading[],
): readonly RequestRowReading[] {
  if (namesFormOrder(head) && !namesMore(flow, head, end) && !countsRows(rows)) return rows;
  const tested = rows.filter(
    ({ cells }) => cells.length === 7 && cells.every(({ value }) => value !== null),
  );
  const adding = tested.filter(({ cells }) => addsUp(cells.map(({ value }) => Number(value))));
  // With one applicant alone the total may as well stand in his place.
  const isTelling = ({ cells }: RequestRowReading) =>
    cells.filter(({ value }) => value !== "0").length > 2;
  const certain = adding.filter(isTelling).length * 2 > tested.filter(isTelling).length;
  // Zeros run together add up whichever of more cells is the empty one.
  const isCertain = (row: RequestRowReading) =>
    adding.includes(row) && (isTelling(row) || (isZero(row) && !isSplit(row)));
  return rows.map((row) => (certain && isCertain(row) ? row : open(row)));
}

/** Whether each row ends with the number of the next one: a column that no head names counts the rows. */
function countsRows(rows: readonly RequestRowReading[]): boolean {
  const ends = rows.map(({ raw }) => Number(raw.findLast((text) => text.trim() !== "")));
  const rising = ends.filter((end, at) => at > 0 && end - (ends[at - 1] ?? end) === 1);
  return rising.length > fewestCounted && rising.length * 2 > rows.length;
}

const fewestCounted = 3;

function isZero({ cells }: RequestRowReading): boolean {
  return cells.every(({ value }) => value === "0");
}

function isSplit({ cells }: RequestRowReading): boolean {
  return cells.some(({ flags }) => flags.includes("split_by_sums"));
}

function open(row: RequestRowReading): RequestRowReading {
  return { ...row, cells: row.cells.map(doubtful) };
}

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

/** Whether what the head names stands in the order of the form, the total behind the first applicant. */
function namesFormOrder(head: readonly LabelMatch[]): boolean {
  const ids = head.map(({ id }) => id);
  const places = parts.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
  const total = ids.indexOf("outcomes_total");
  const first = ids.indexOf(parts[0] ?? "");
  const rising = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  // A head that names the applicants and no total has a column less.
  return rising && (first < 0 || total > first);
}

/** Words between those of the head that name a column of their own. */
const otherColumn =
  /^(?:序号|编号|备注|说明|(?:上年|去年|同期|累计|历年).{0,6}|同比.{0,4}|占比.{0,4}|增减.{0,4})$/;

/** A column of row numbers ahead of the head, or of the note that stands in its corner. */
const numbersAhead = /(?:序号|编号|行次)(?:\(本列数据[^)]{0,60}\))?$/;

/** The head where it is one run with the note in its corner and with the first row. */
const headInRun = /申请人情况(?:(?!申请人情况).){0,200}$/su;
const columnInRun =
  /(?:上年|去年|同期|累计|历年)(?:总计|合计|总数|数)|同比|占比|增减|备注|说明|序号/;

/** A column left of the first words that are known. */
const lead = 2;

function namesMore(flow: Flow, head: readonly LabelMatch[], end: number): boolean {
  const ahead = flow.text.slice(0, head[0]?.start ?? 0);
  const run = headInRun.exec(flow.text.slice(0, end))?.[0] ?? "";
  if (numbersAhead.test(ahead) || columnInRun.test(run)) return true;
  const begin = Math.max(0, (head[0]?.firstPiece ?? 0) - lead);
  return flow.pieces.slice(begin).some(
    (piece) =>
      piece.end <= end &&
      piece.lines.some((start, at) => {
        const line = flow.text.slice(start, piece.lines[at + 1] ?? piece.end);
        return otherColumn.test(line);
      }),
  );
}
