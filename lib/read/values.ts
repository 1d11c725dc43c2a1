import type { Locator } from "#lib/decode/document.ts";
import type { Measure } from "#lib/form/indicator.ts";
import { type Flow, locatorWithin, type Piece, rawBetween } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";
import { type CellValue, readNumber, unreadable } from "./number.ts";
import { type Constraint, splitDigits } from "./split.ts";

/** What stands where a value belongs: a whole cell, or part of a line without separators. */
export interface Token {
  readonly raw: string;
  readonly locator: Locator;
  /** Whether several values may stand in it without a separator that can be trusted. */
  readonly soft: boolean;
  readonly kind: Piece["kind"];
  readonly column: number;
  readonly colspan: number;
}

/** A value cell found on the page. */
export interface Found extends CellValue {
  readonly raw: string;
  readonly locator: Locator;
}

/**
 * The tokens behind a label up to a place in the flow. Behind a label in a grid row they are the rest
 * of that row; behind one in a line they end where a grid begins.
 */
export function tokensAfter(flow: Flow, label: LabelMatch, end: number): readonly Token[] {
  const home = flow.pieces[label.lastPiece];
  if (home === undefined) return [];
  const tokens = partTokens(home, label.end, Math.min(end, home.end));
  for (let at = label.lastPiece + 1; at < flow.pieces.length; at += 1) {
    const piece = flow.pieces[at];
    if (piece === undefined || piece.start > end || (piece.start === end && piece.end > end)) break;
    if (home.kind === "row" ? piece.row !== home.row : piece.kind === "row") break;
    // Digits that begin the line of the next label belong to that label.
    if (piece.end > end) break;
    tokens.push(wholeToken(piece));
  }
  return tokens.filter(({ kind, raw }) => kind !== "line" || !isPageMark(raw));
}

/** Whether a text is the number of a page ("— 4 —", "第4页"). */
export function isPageMark(raw: string): boolean {
  return /^([-—–―－]\s*\d{1,3}\s*[-—–―－]|第?\s*\d{1,3}\s*页.*|\d{1,3}\s*\/\s*\d{1,3})$/.test(
    raw.trim(),
  );
}

/** A piece as a token; a line with white space inside may hold several values. */
export function wholeToken(piece: Piece): Token {
  const soft = piece.kind === "line" && /\S\s+\S/.test(piece.raw);
  return { ...shape(piece), raw: piece.raw, locator: piece.locator, soft };
}

function partTokens(piece: Piece, from: number, to: number): Token[] {
  if (from >= to) return [];
  const { raw, at } = rawBetween(piece, from, to);
  const text = raw.trim().replace(/^[:：]\s*/, "");
  if (text === "") return [];
  const begin = at + raw.indexOf(text);
  return [
    { ...shape(piece), raw: text, locator: locatorWithin(piece, begin, text.length), soft: true },
  ];
}

function shape({ kind, column, colspan }: Piece): Pick<Token, "kind" | "column" | "colspan"> {
  return { kind, column, colspan };
}

/** Whether a cell stands over or under a column of its grid. */
export function covers(
  { column, colspan }: Pick<Token, "column" | "colspan">,
  place: number,
): boolean {
  return column <= place && place < column + colspan;
}

/** Whether a token is nothing but white space. */
export function isBlank({ raw }: Token): boolean {
  return raw.trim() === "";
}

/** Whether a token can be a value of the form: a number, a sign for none, or empty. */
export function isValue({ raw }: Pick<Token, "raw">): boolean {
  return (
    readNumber(raw, "amount").state !== "unreadable" ||
    readNumber(raw, "change").state !== "unreadable"
  );
}

/** Whether a token holds words alone, which are no value of any kind. */
function isWord({ raw }: Pick<Token, "raw">): boolean {
  return !/\d/.test(raw.normalize("NFKC")) && !isValue({ raw });
}

/** The grid rows that stand between two places of a flow, each with its pieces from left to right. */
export function rowsBetween(flow: Flow, from: number, to: number): readonly (readonly Piece[])[] {
  const rows = new Map<number, Piece[]>();
  for (const piece of flow.pieces) {
    if (piece.kind !== "row" || piece.start < from || piece.end > to) continue;
    const row = rows.get(piece.row);
    if (row === undefined) rows.set(piece.row, [piece]);
    else row.push(piece);
  }
  return [...rows.values()];
}

/** The values at the end of a grid row: what stands behind its last cell of words. */
export function valueTail(row: readonly Piece[]): readonly Token[] {
  const tokens = row.map(wholeToken);
  const lastWords = tokens.findLastIndex((token) => !isValue(token));
  return tokens.slice(lastWords + 1);
}

/**
 * Gives each of the expected cells its token, in order. Empty tokens behind the last are dropped. When
 * their number does not fit, or what stands there could be read in two ways, every cell is unreadable.
 * `sums` says which readings of digits without separators the form allows.
 */
export function assign(
  tokens: readonly Token[],
  measures: readonly Measure[],
  sums: Constraint,
): readonly Found[] {
  const values = untilProse(tokens, measures.length);
  if (values.some(({ soft }) => soft)) return assignSplit(values, measures, sums);
  const kept = values.every(isBlank)
    ? values.slice(0, measures.length)
    : onlyStretch(values, measures.length);
  // Among lines a word may stand for no cell of the row while an empty cell is no line.
  const mixed = values.some((token) => token.kind === "line" && isWord(token));
  // Behind an empty cell, a row that is cut off may have begun one cell later.
  const cut =
    values[0] !== undefined && isBlank(values[0]) && /\ufffd$/.test(values.at(-1)?.raw ?? "");
  if (kept?.length !== measures.length || mixed || cut)
    return allUnreadable(values, measures.length);
  return kept.map((token, at) => readToken(token, measures[at] ?? "count"));
}

/** With more empty cells than this around the values, every other cell may be one. */
const mostEmpty = 4;

/**
 * The one stretch of so many tokens with nothing but empty ones around it. Undefined where there are
 * several, or where an empty cell at its edge may as well be one of those around it.
 */
export function onlyStretch(tokens: readonly Token[], count: number): readonly Token[] | undefined {
  if (tokens.length === count) return tokens;
  const begins = tokens.flatMap((_, at) => {
    const fits = at + count <= tokens.length;
    const around = [...tokens.slice(0, at), ...tokens.slice(at + count)];
    return fits && around.every(isBlank) ? [at] : [];
  });
  const [begin] = begins;
  if (begin === undefined || begins.length > 1) return undefined;
  // In a row the cells before the values are labels, which only a known head tells from empty values.
  if (begin > 0 && tokens.some(({ kind }) => kind === "row")) return undefined;
  const stretch = tokens.slice(begin, begin + count);
  if (stretch.some(isWord)) return undefined;
  const edges = [...stretch.slice(0, 1), ...(begin > 0 ? stretch.slice(-1) : [])];
  const spaced = tokens.length > count + mostEmpty && stretch.some(isBlank);
  return spaced || edges.some(isBlank) ? undefined : stretch;
}

/** Reads one token as one cell. */
export function readToken({ raw, locator }: Token, measure: Measure): Found {
  return { ...readNumber(raw, measure), raw, locator };
}

/** Cells of which only is known that something stands there. */
export function allUnreadable(tokens: readonly Token[], count: number): readonly Found[] {
  const first = tokens[0];
  if (first === undefined) return [];
  const raw = tokens.map((token) => token.raw).join(" ");
  return Array.from({ length: count }, () => ({ ...unreadable, raw, locator: first.locator }));
}

/**
 * In text, a line of words ends the values: notes, captions and headings follow the tables. Behind as many
 * values as are expected a word is enough.
 */
function untilProse(tokens: readonly Token[], count: number): readonly Token[] {
  const open = tokens[0] === undefined || isBlank(tokens[0]);
  const prose = tokens.findIndex(
    ({ kind, raw }, at) =>
      kind !== "row" &&
      (isProse(raw) || isOtherRow(kind, raw) || (!open && at >= count && isWord({ raw }))),
  );
  return prose < 0 ? tokens : tokens.slice(0, prose);
}

/** Whether a line begins like a row of its own: words and then numbers, or a numeral before a word. */
function isOtherRow(kind: Token["kind"], raw: string): boolean {
  return (
    kind === "line" &&
    /^(?:\p{Script=Han}{2,}\s.*\d|\d{1,2}[.、．]\p{Script=Han})/u.test(raw.trim())
  );
}

function isProse(raw: string): boolean {
  const words = raw.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words > 3 && !isValue({ raw });
}

/** The groups between white space; a unit or a sign apart from its number stays with it. */
function groupsOf(raw: string): readonly string[] {
  const joined = raw
    .trim()
    .replaceAll(/(?<=\d)\s+(?=(?:万元|元|件|项|条|个|次|宗|人)(?:\s|$))/g, "")
    .replaceAll(/(?<=[+-])\s+(?=\d)/g, "");
  return joined.split(/\s+/).filter((part) => part !== "");
}

function assignSplit(
  tokens: readonly Token[],
  measures: readonly Measure[],
  sums: Constraint,
): readonly Found[] {
  const first = tokens[0];
  if (first === undefined) return [];
  const groups = tokens.flatMap(({ raw }) => groupsOf(raw));
  const readings = splitDigits(groups, measures, sums);
  const raw = tokens.map((token) => token.raw).join(" ");
  return measures.map((_, at) => {
    const cell = readings?.[at];
    const place = { raw, locator: first.locator };
    return cell === undefined ? { ...unreadable, ...place } : { ...cell, ...place };
  });
}
