import { formOrder } from "./applicant-columns.ts";
import type { Flow } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import { failsSum, withoutCutEnd } from "./request-cut.ts";
import { rowsInFormOrder, rowsLikeHeads } from "./request-head.ts";
import { doubtful, type RequestRowReading } from "./request-order.ts";
import { type Constraint, noSums, rowSum } from "./split.ts";
import { assign, tokensAfter } from "./values.ts";
import { requestLexicon } from "./words.ts";
import type { Zone } from "./zones.ts";

/** A table 3 has some forty rows and groups; more are no table of the form. */
const mostRows = 80;

/**
 * Rows of running text. Sums decide how digits without separators are cut only if every such row has a
 * cut that adds up; where one has none, the printed totals are not to be relied on.
 */
export function textRows(
  flow: Flow,
  zone: Zone,
  all: readonly LabelMatch[],
): readonly RequestRowReading[] {
  const labels = rowLabels(all.filter((label, at) => !isHeadWord(label, all[at - 1])));
  const rows = (sums: Constraint) =>
    labels
      .slice(0, mostRows)
      .flatMap((label, at) => textRow(flow, label, labels[at + 1]?.start ?? zone.end, sums));
  const bySums = rows(rowSum);
  const begin = labels[0]?.start ?? zone.end;
  const named = all.filter(({ start }) => start < begin);
  const head = named.length > 0 ? named : headAhead(flow, zone);
  const read = withoutCutEnd(flow, zone, bySums.some(isWithoutCut) ? rows(noSums) : bySums);
  return rowsInFormOrder(flow, head, begin, read);
}

/** So far ahead of its first row the head of a table may stand, in characters. */
const farthestHead = 160;

/** The head of a table whose zone begins with its first row: a column of row numbers parts the two. */
function headAhead(flow: Flow, { start }: Zone): readonly LabelMatch[] {
  const labels = findLabels(flow, requestLexicon, Math.max(0, start - farthestHead), start);
  const words = labels.filter(isColumnWord);
  return words.some(({ id }) => id.startsWith("applicant:")) ? words : [];
}

function isColumnWord({ id, kind }: LabelMatch): boolean {
  return kind === "column" || rowsLikeHeads.includes(id);
}

function isWithoutCut({ cells }: RequestRowReading): boolean {
  return cells.length > 0 && cells.every(({ state }) => state === "unreadable");
}

function textRow(
  flow: Flow,
  label: LabelMatch,
  end: number,
  sums: Constraint,
): RequestRowReading[] {
  const locator = flow.pieces[label.firstPiece]?.locator;
  if (locator === undefined || label.kind !== "row") return [];
  const tokens = tokensAfter(flow, label, end);
  const measures = formOrder.map(() => "count" as const);
  const words = flow.text.slice(label.start, label.end);
  const raw = tokens.map((token) => token.raw);
  const cells = assign(tokens, measures, sums);
  // A line may be a page number and an empty cell no line at all: such a row must add up.
  const torn = /^(.*)\ufffd$/s.exec(raw.at(-1) ?? "")?.[1];
  const open = tokens.some(({ kind }) => kind === "line") && failsSum(cells, torn);
  // The numeral of the next row, whose label is cut off, may have been read as a value.
  const numeral = /(?:^|\s)\d{1,2}[.、．]\ufffd?$/.test(raw.at(-1) ?? "");
  const certain = open || numeral ? cells.map(doubtful) : cells;
  return [{ id: label.id, kind: label.kind, words, locator, cells: certain, raw }];
}

const firstRows = ["new_received", "carried_in", "granted"];

/** The labels from the first row on; before it 其他 and 总计 are columns. */
function rowLabels(labels: readonly LabelMatch[]): readonly LabelMatch[] {
  const head = labels.findIndex(({ id }) => id === "applicants" || id.startsWith("applicant:"));
  // A sentence before the table may begin like its first row.
  const sentence = labels.slice(0, Math.max(0, head)).filter(({ kind }) => kind === "row");
  const from = sentence.length === 1 ? head : 0;
  const first = labels.findIndex(({ id }, at) => at >= from && firstRows.includes(id));
  return first < 0 ? [] : labels.slice(first);
}

/** Whether a label right behind a word of the head is another one. */
function isHeadWord(label: LabelMatch, before: LabelMatch | undefined): boolean {
  return rowsLikeHeads.includes(label.id) && before?.kind === "column";
}
