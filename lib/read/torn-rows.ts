import type { Block, Document, Grid, GridCell, GridRow } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";
import { readNumber } from "./number.ts";
import { requestLexicon } from "./words.ts";

/**
 * Puts rows together that a page break cuts in two: where the words at the end of one page are a label
 * of table 3 only with those at the beginning of the next, the label stands on one page and its values
 * on the other, or numbers go on below. All other documents come back as they are.
 */
export function withoutTornRows(document: Document): Document {
  if (document.format !== "pdf") return document;
  const blocks = document.blocks.map(
    (block): Block => (block.kind === "table" ? { ...block, grid: mended(block.grid) } : block),
  );
  return { ...document, blocks };
}

function mended(grid: Grid): Grid {
  const rows = [...grid.rows];
  for (let at = 1; at < rows.length; at += 1) {
    const joined = join(rows[at - 1], rows[at]);
    if (joined !== undefined) rows.splice(at - 1, 2, joined.row, joined.rest);
  }
  return { ...grid, rows };
}

interface Joined {
  readonly row: GridRow;
  /** What the second row keeps: labels of groups that go on below it. */
  readonly rest: GridRow;
}

function join(row: GridRow | undefined, next: GridRow | undefined): Joined | undefined {
  if (row === undefined || next === undefined || !isPageBreak(row, next)) return undefined;
  const label = row.findLast(isWords);
  const rest = next.find(({ column }) => column === label?.column);
  if (label === undefined || rest === undefined || rest.rowspan > 1) return undefined;
  if (!isTorn(label, rest, row, next)) return undefined;
  const own = row.map((cell) => {
    const other = next.find(({ column, rowspan }) => column === cell.column && rowspan === 1);
    return other === undefined || cell.column < label.column ? cell : whole(cell, other);
  });
  return { row: own, rest: next.filter(({ rowspan }) => rowspan > 1) };
}

function isPageBreak(row: GridRow, next: GridRow): boolean {
  const pageOf = (cells: GridRow) => {
    const locator = cells.at(-1)?.locator;
    return locator?.kind === "page" ? locator.page : undefined;
  };
  const [page, following] = [pageOf(row), pageOf(next)];
  return page !== undefined && following === page + 1;
}

function isWords({ text }: GridCell): boolean {
  return text !== "" && readNumber(text, "count").state === "unreadable";
}

function isTorn(label: GridCell, rest: GridCell, row: GridRow, next: GridRow): boolean {
  const behind = (cells: GridRow) => cells.filter(({ column }) => column > label.column);
  const [values, others] = [behind(row), behind(next)];
  const [first, second] = [wordsOf(label), wordsOf(rest)];
  if (second !== "") return !isLabel(second) && isLabel(first + second);
  const ahead = next.filter(({ column }) => column < label.column);
  if (ahead.some(isNumber)) return false;
  if (!values.every(isEmpty)) return goOn(values, others);
  return isLabel(first) && others.length > 0 && others.every(isNumber);
}

/** Whether a row without words holds the ends of numbers alone, each below a number. */
function goOn(values: GridRow, others: GridRow): boolean {
  const isBegun = ({ column }: GridCell) =>
    values.some((cell) => cell.column === column && isNumber(cell));
  const ends = others.filter((cell) => !isEmpty(cell));
  return ends.length > 0 && ends.every((cell) => isNumber(cell) && isBegun(cell));
}

function isEmpty({ text }: GridCell): boolean {
  return text === "";
}

function isNumber(cell: GridCell): boolean {
  return !isEmpty(cell) && !isWords(cell);
}

function wordsOf({ text }: GridCell): string {
  return compact(text).text;
}

const rowLabel = new RegExp(
  `^(?:\\(?[一二三四五六七八九十\\d]{1,2}\\)?[、.,:]?)?(?:${requestLexicon.labels
    .filter(({ kind }) => kind === "row")
    .map(({ pattern }) => pattern)
    .join("|")})$`,
);

function isLabel(words: string): boolean {
  return rowLabel.test(words);
}

/** Two parts of a cell; it stands where its text does. */
function whole(cell: GridCell, other: GridCell): GridCell {
  if (other.text === "") return cell;
  return cell.text === ""
    ? { ...cell, text: other.text, locator: other.locator }
    : { ...cell, text: `${cell.text}\n${other.text}` };
}
