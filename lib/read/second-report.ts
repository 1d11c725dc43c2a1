import type { Flow } from "./flow.ts";
import { isSameBody } from "./same-body.ts";
import { isReportTitle, readTitle, type TitleWords } from "./title.ts";

/**
 * Where another report begins on the same page: at a title of another year or body behind the first
 * table. Its tables and texts are not those of the first. The length of the flow when there is none.
 */
export function secondReport(flow: Flow, firstTable: number): number {
  const titles = flow.pieces
    .filter(({ kind, start, end }) => kind === "line" && isReportTitle(flow.text.slice(start, end)))
    .map(({ start, end }) => ({ start, words: readTitle(flow.text.slice(start, end)) }));
  const first = titles.findLast(({ start }) => start < firstTable);
  const other = titles.find(
    ({ start, words }) => start > firstTable && first !== undefined && isOther(first.words, words),
  );
  return other?.start ?? flow.text.length;
}

/** The title may be printed again, over a table or at the end, in other words. */
function isOther(first: TitleWords, { year, agency }: TitleWords): boolean {
  const isOtherYear = first.year !== undefined && year !== undefined && first.year !== year;
  const isOtherBody =
    first.agency !== undefined && agency !== undefined && !isSameBody(first.agency, agency);
  return isOtherYear || isOtherBody;
}
