import type { Flow, Piece } from "./flow.ts";
import { isSameBody } from "./same-body.ts";
import { namesReport, readTitle, type TitleWords } from "./title.ts";

/**
 * Where another report begins on the same page: where one of another year or body is named behind the
 * first table. Its tables and texts are not those of the first. The length of the flow when there is none.
 */
export function secondReport(flow: Flow, firstTable: number): number {
  const titles = flow.pieces
    .filter(
      (piece, at) =>
        namesReport(flow.text.slice(piece.start, piece.end)) && standsAlone(flow.pieces, at),
    )
    .map(({ start, end }) => ({ start, words: readTitle(flow.text.slice(start, end)) }));
  const first = titles.findLast(({ start }) => start < firstTable);
  const other = titles.find(
    ({ start, words }) => start > firstTable && first !== undefined && isOther(first.words, words),
  );
  return other?.start ?? flow.text.length;
}

/** Whether a piece is a line, or all that its row of a sheet holds. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const beside = (step: 1 | -1) => {
    for (let next = at + step; pieces[next]?.row === piece?.row; next += step) {
      if (pieces[next]?.raw.trim() !== "") return true;
    }
    return false;
  };
  return piece?.kind === "line" || (piece?.kind === "row" && !beside(1) && !beside(-1));
}

/** The title may be printed again, over a table or at the end, in other words. */
function isOther(first: TitleWords, { year, agency }: TitleWords): boolean {
  const isOtherYear = first.year !== undefined && year !== undefined && first.year !== year;
  const isOtherBody =
    first.agency !== undefined && agency !== undefined && !isSameBody(first.agency, agency);
  return isOtherYear || isOtherBody;
}
