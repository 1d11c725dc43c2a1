import { appealIndicators } from "#lib/form/appeals.ts";
import type { Flow } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import { groupSums } from "./split.ts";
import type { TableReading } from "./table.ts";
import {
  allUnreadable,
  assign,
  type Found,
  isBlank,
  rowsBetween,
  tokensAfter,
  valueTail,
} from "./values.ts";
import { appealLexicon } from "./words.ts";
import type { Zone } from "./zones.ts";

/**
 * Reads table 4: one row of fifteen numbers under a head whose order never varies (DOMAIN.md part 2.4).
 * Anything else than fifteen cells is unreadable.
 */
export function readAppeals(flow: Flow, zone: Zone): TableReading {
  const reading: TableReading = { cells: new Map(), forms: new Map(), extraRows: [] };
  const labels = findLabels(flow, appealLexicon, zone.start, zone.end);
  const heading = labels.find(({ kind }) => kind === "heading");
  const end = heading?.start ?? zone.end;
  const head = labels.filter(({ kind, start }) => kind === "column" && start < end).at(-1);
  if (head === undefined) return reading;
  const found = cellsBehind(flow, head, end);
  appealIndicators.forEach(({ id }, at) => {
    const cell = found[at];
    if (cell !== undefined) reading.cells.set(`${id}/none`, cell);
  });
  return reading;
}

function cellsBehind(flow: Flow, head: LabelMatch, end: number): readonly Found[] {
  const measures = appealIndicators.map(({ measure }) => measure);
  const rows = rowsBetween(flow, head.end, end).map(valueTail);
  const whole = rows.filter(
    (row) => row.length >= measures.length && row.slice(measures.length).every(isBlank),
  );
  const first = whole[0];
  if (first !== undefined && whole.length === 1) return assign(first, measures, groupSums);
  const numbers = rows.flat().filter((token) => !isBlank(token));
  if (numbers.length > 0) return allUnreadable(numbers, measures.length);
  return assign(tokensAfter(flow, head, end), measures, groupSums);
}
