import { type Flow, type Piece, pieceAt } from "./flow.ts";

/** A word of the form that may be printed: a row, a group of rows, a column or a heading. */
export interface Label {
  readonly id: string;
  readonly kind: "row" | "group" | "column" | "heading";
  /** Source of a regular expression over compact text, without the numeral. */
  readonly pattern: string;
  /** The official numeral in compact form ("1.", "(一)", "四、"), where the form has one. */
  readonly numeral?: string;
}

/** Where a label stands in a flow; the numeral belongs to it. */
export interface LabelMatch {
  readonly id: string;
  readonly kind: Label["kind"];
  readonly start: number;
  readonly end: number;
  /** Index of the piece in which the label begins and ends. */
  readonly firstPiece: number;
  readonly lastPiece: number;
}

/** Labels made ready for search, longest pattern first so that a label never hides in another. */
export interface Lexicon {
  readonly labels: readonly Label[];
  readonly anywhere: RegExp;
  readonly here: RegExp;
}

/** A numeral is never longer; what stands before it need not be looked at. */
const longestLead = 12;
const anyNumeral = "\\(?[一二三四五六七八九十\\d]{1,2}\\)?[、.,:]?";

/** At the begin of a line digits may be a numeral; in a line only a mark tells them from a value. */
const looseNumeral = new RegExp(`^${anyNumeral}$`);
const markedNumeral =
  /^(\([一二三四五六七八九十\d]{1,2}\)[、.,:]?|[一二三四五六七八九十\d]{1,2}[、.,:])$/;

/** Makes labels ready for search. */
export function lexiconOf(labels: readonly Label[]): Lexicon {
  const sorted = labels.toSorted((a, b) => b.pattern.length - a.pattern.length);
  const alternatives = sorted.map(({ pattern }) => `(${pattern})`).join("|");
  return {
    labels: sorted,
    anywhere: new RegExp(alternatives, "g"),
    here: new RegExp(
      `(?:${anyNumeral})?(?:${sorted.map(({ pattern }) => pattern).join("|")})`,
      "y",
    ),
  };
}

/**
 * The labels that stand between two places of a flow, in reading order. A label counts only where it
 * is printed as one: it begins a line or cell (behind a numeral at most), or follows another label
 * or, in a line without separators, a digit; and it ends likewise. Words in prose are no labels.
 */
export function findLabels(flow: Flow, lexicon: Lexicon, from: number, to: number): LabelMatch[] {
  const found: LabelMatch[] = [];
  const { anywhere } = lexicon;
  anywhere.lastIndex = from;
  for (let match = anywhere.exec(flow.text); match !== null; match = anywhere.exec(flow.text)) {
    const end = match.index + match[0].length;
    if (end > to) break;
    const label = lexicon.labels[match.slice(1).findIndex((group) => group !== undefined)];
    const previousEnd = found.at(-1)?.end ?? from;
    const start = label === undefined ? undefined : beginOf(flow, match.index, label, previousEnd);
    if (label !== undefined && start !== undefined && endsAt(flow, lexicon, end)) {
      found.push({
        id: label.id,
        kind: label.kind,
        start,
        end,
        firstPiece: pieceAt(flow, start),
        lastPiece: pieceAt(flow, end - 1),
      });
    } else {
      anywhere.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** Where a label found at a place begins with its numeral, or undefined when it begins mid-text. */
function beginOf(flow: Flow, at: number, label: Label, previousEnd: number): number | undefined {
  const piece = flow.pieces[pieceAt(flow, at)];
  if (piece === undefined) return undefined;
  const line = lineStart(piece, at);
  if (line === at) return at - tornNumeral(flow, piece, at, label);
  // In a cell a line may end inside the numeral.
  const whole = piece.kind === "line" ? "" : flow.text.slice(piece.start, at);
  if (whole.length < longestLead && looseNumeral.test(whole)) return piece.start;
  if (previousEnd === at) return at;
  const from = Math.max(line, previousEnd, at - longestLead);
  const lead = flow.text.slice(from, at);
  if ((from === line ? looseNumeral : markedNumeral).test(lead)) return from;
  const start = at - numeralLength(lead, label);
  const before = flow.text.charAt(start - 1);
  const runsOn = piece.kind === "line" && /[\d/—元]/.test(before);
  return start === previousEnd || start === line || runsOn ? start : undefined;
}

function numeralLength(lead: string, { kind, numeral }: Label): number {
  if (kind === "heading") return /[一二三四五六七][、.]$/.exec(lead)?.[0].length ?? 0;
  if (numeral === undefined) return 0;
  const variants = [numeral, numeral.replace(/[.、]$/, "."), numeral.replace(/[.、]$/, "、")];
  return variants.find((variant) => lead.endsWith(variant))?.length ?? 0;
}

/** Length of a label's numeral that stands alone on the line or in the cell before it. */
function tornNumeral(flow: Flow, piece: Piece, at: number, label: Label): number {
  if (at !== piece.start || label.numeral === undefined) return 0;
  const before = flow.pieces[pieceAt(flow, at - 1)];
  if (before === undefined || before === piece) return 0;
  const text = flow.text.slice(before.start, before.end);
  return text === label.numeral || markedNumeral.test(text) ? text.length : 0;
}

/** Place in the flow's text where the line of a piece that holds `at` begins. */
function lineStart(piece: Piece, at: number): number {
  return piece.lines.findLast((start) => start <= at) ?? piece.start;
}

function endsAt(flow: Flow, lexicon: Lexicon, end: number): boolean {
  const piece = flow.pieces[pieceAt(flow, end - 1)];
  if (piece === undefined || end >= piece.end) return true;
  if (lineStart(piece, end) === end) return true;
  if (/[\d+\-/—:]/.test(flow.text.charAt(end))) return true;
  lexicon.here.lastIndex = end;
  return lexicon.here.test(flow.text);
}
