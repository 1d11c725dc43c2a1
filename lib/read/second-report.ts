import type { Flow } from "./flow.ts";
import { isReportTitle } from "./title.ts";

/**
 * Where another report begins on the same page: at a title of another year or body behind the first
 * table. Its tables are not those of the first. The length of the flow when there is none.
 */
export function secondReport(flow: Flow, firstTable: number): number {
  const titles = flow.pieces.filter(
    ({ kind, start, end }) => kind === "line" && isReportTitle(flow.text.slice(start, end)),
  );
  const first = titles.findLast(({ start }) => start < firstTable);
  const said = first === undefined ? undefined : flow.text.slice(first.start, first.end);
  const other = titles.find(
    ({ start, end }) =>
      start > firstTable && said !== undefined && flow.text.slice(start, end) !== said,
  );
  return other?.start ?? flow.text.length;
}
