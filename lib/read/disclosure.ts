import { type DisclosureBlock, disclosureBlocks } from "#lib/form/disclosure.ts";
import type { FormId, Measure } from "#lib/form/indicator.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { compact } from "./compact.ts";
import type { Flow } from "./flow.ts";
import { findLabels, type LabelMatch } from "./labels.ts";
import { alike } from "./likeness.ts";
import { readNumber } from "./number.ts";
import { noSums } from "./split.ts";
import type { TableReading } from "./table.ts";
import {
  allUnreadable,
  assign,
  covers,
  type Found,
  isBlank,
  isValue,
  readToken,
  type Token,
  tokensAfter,
} from "./values.ts";
import { disclosureLexicon } from "./words.ts";
import type { Zone } from "./zones.ts";

/** A column of the head above a row: what its words say, and where it stands in the grid. */
interface Column {
  readonly id: string;
  /** The words of the head in compact form. */
  readonly words: string;
  readonly column: number;
  readonly colspan: number;
}

/** The columns of each block of the form by the words that tell them; `new` fits either new column. */
const columnIds: Readonly<Record<string, readonly string[]>> = {
  一2021: ["issued", "repealed", "in_force"],
  五2021: ["decisions"],
  六2021: ["decisions"],
  八2021: ["fees"],
  一2019: ["made", "newly", "disclosed"],
  五2019: ["previous", "change", "decisions"],
  六2019: ["previous", "change", "decisions"],
  八2019: ["previous", "change"],
  九2019: ["projects", "amount"],
};

/**
 * Reads table 2 block by block: the words of a block's head decide its form, so that a report may mix
 * them (DOMAIN.md part 0). A row under a head that fits no form is kept as an extra row.
 */
export function readDisclosure(flow: Flow, zone: Zone): TableReading {
  const labels = findLabels(flow, disclosureLexicon, zone.start, zone.end);
  const reading: TableReading = { cells: new Map(), forms: new Map(), extraRows: [] };
  let head: Column[] = [];
  labels.forEach((label, at) => {
    const next = labels[at + 1]?.start ?? zone.end;
    if (label.id === "content") head = [...unknownColumns(flow, label)];
    else if (label.kind === "group" || label.kind === "heading") head = [];
    else if (label.kind === "column" && !isSaidTwice(flow, label, labels[at - 1])) {
      head = [...named(head, columnOf(flow, label))];
    } else if (label.kind === "column") return;
    else readRow(flow, label, next, head, reading);
  });
  return reading;
}

/** Whether a head repeats its own words in the same cell, or on the next line. */
function isSaidTwice(flow: Flow, label: LabelMatch, before: LabelMatch | undefined): boolean {
  if (before?.id !== label.id) return false;
  if (flow.pieces[label.firstPiece]?.kind !== "line") return before.lastPiece === label.firstPiece;
  return label.id !== "new" && before.end === label.start;
}

function columnOf(flow: Flow, label: LabelMatch): Column {
  const { column = 0, colspan = 1 } = flow.pieces[label.firstPiece] ?? {};
  return { id: label.id, words: flow.text.slice(label.start, label.end), column, colspan };
}

/** The cells of words beside 信息内容 in a grid: columns whose heads are not understood yet. */
function unknownColumns(flow: Flow, content: LabelMatch): readonly Column[] {
  const home = flow.pieces[content.lastPiece];
  if (home?.kind !== "row") return [];
  return flow.pieces
    .slice(content.lastPiece + 1, content.lastPiece + 12)
    .filter(({ kind, row, raw }) => kind === "row" && row === home.row && raw.trim() !== "")
    .map(({ raw, column, colspan }) => ({
      id: "unknown",
      words: compact(raw).text,
      column,
      colspan,
    }));
}

/** The head with one more column understood. */
function named(head: readonly Column[], found: Column): readonly Column[] {
  const at = head.findIndex(({ id, column }) => id === "unknown" && column === found.column);
  return at < 0 ? [...head, found] : head.with(at, found);
}

function readRow(
  flow: Flow,
  label: LabelMatch,
  end: number,
  head: readonly Column[],
  reading: TableReading,
): void {
  const tokens = tokensAfter(flow, label, end);
  const name = label.id.slice("row:".length);
  const block = disclosureBlocks.find((candidate) => fits(candidate, name, head));
  const row = block?.rows.find((candidate) => isRow(candidate.label, name));
  if (block === undefined || row === undefined) {
    keepExtra(flow, label, tokens, reading);
    return;
  }
  const measures = row.indicators.map((id) => indicatorOf(id).measure);
  const printed = tokens.map((token, at) => inUnitOf(token, head[at], measures[at]));
  const found = byHead(printed, head, measures) ?? assign(printed, measures, noSums);
  row.indicators.forEach((indicator, at) => {
    const cell = found[at];
    if (cell !== undefined) reading.cells.set(`${indicator}/none`, again(reading, indicator, cell));
    reading.forms.set(indicator, block.form);
  });
}

/** An amount under a head in 元 with the unit it leaves out. */
function inUnitOf(token: Token, column: Column | undefined, measure: Measure | undefined): Token {
  const inYuan = column !== undefined && /元/.test(column.words) && !/万元/.test(column.words);
  const plain = /^\s*[\d,.]+\s*$/.test(token.raw) && readNumber(token.raw, "amount").value !== "0";
  return inYuan && plain && measure === "amount"
    ? { ...token, raw: `${token.raw.trim()}元` }
    : token;
}

/** A cell read twice with different content is not certainly either. */
function again(reading: TableReading, indicator: string, cell: Found): Found {
  const before = reading.cells.get(`${indicator}/none`);
  if (before === undefined || (before.state === cell.state && before.value === cell.value))
    return cell;
  return { ...cell, state: "unreadable", value: null, raw: `${before.raw} ${cell.raw}` };
}

function keepExtra(flow: Flow, label: LabelMatch, tokens: readonly Token[], reading: TableReading) {
  const locator = flow.pieces[label.firstPiece]?.locator;
  if (locator === undefined || tokens.length === 0) return;
  reading.extraRows.push({
    table: "disclosure",
    label: flow.text.slice(label.start, label.end),
    cells: tokens.map(({ raw }) => raw),
    locator,
  });
}

function isRow(official: string, name: string): boolean {
  return official === name || `行政${official}` === name;
}

/**
 * Whether a head is that of a block: as many columns, each understood one where it belongs, and at
 * least one understood. A column torn or worded anew is known by its place among the others.
 */
function fits(block: DisclosureBlock, name: string, head: readonly Column[]): boolean {
  if (!block.rows.some(({ label }) => isRow(label, name))) return false;
  const expected = columnIds[`${block.item}${block.form}`] ?? [];
  const isNew = (at: number) => head[at]?.id === "new" && at < 2 && block.form === "2019";
  return (
    expected.length === head.length &&
    head.some(({ id }) => id !== "unknown" && id !== "new") &&
    expected.every(
      (id, at) => head[at]?.id === id || isNew(at) || isLike(head[at], block.columns[at]),
    )
  );
}

/** How much a head that is not understood must have in common with the official one. */
const likeness = 0.6;
/** Words of another meaning, however alike the rest of the head is. */
const otherMeaning = /上年|上一年|去年|新增|累计|产生|获取/;

function isLike(column: Column | undefined, official: string | undefined): boolean {
  if (column?.id !== "unknown" || official === undefined) return false;
  if (otherMeaning.test(column.words.replace(/上一年(?=项目)/, ""))) return false;
  return alike(column.words, compact(official).text) >= likeness;
}

/**
 * The cells of a grid row under the columns of the head, for rows with more or fewer cells than the
 * head has columns or cells over several of them; undefined where the row has just as many, or stands in
 * no grid.
 */
function byHead(
  tokens: readonly Token[],
  head: readonly Column[],
  measures: readonly Measure[],
): readonly Found[] | undefined {
  const inGrid = tokens.every(({ kind, soft }) => kind === "row" && !soft);
  const places = new Set(head.map(({ column }) => column));
  const shared = tokens.some(
    (token) => head.filter(({ column }) => covers(token, column)).length > 1,
  );
  if (!inGrid || places.size !== head.length) return undefined;
  // With an empty cell among them, as many cells as heads may be a merged one and one too many.
  if (tokens.length === measures.length && !(shared && tokens.some(isBlank))) return undefined;
  const chosen = head.flatMap((place) => underHead(tokens, place));
  const beside = (token: Token) =>
    isWords(token) && !head.some((column) => overlaps(token, column));
  const lost = tokens.some((token) => !isBlank(token) && !chosen.includes(token) && !beside(token));
  if (lost || chosen.length !== head.length || new Set(chosen).size !== head.length) {
    return allUnreadable(tokens, measures.length);
  }
  return chosen.map((token, at) => readToken(token, measures[at] ?? "count"));
}

/** Whether a cell holds words alone, which can be no value. */
function isWords(token: Token): boolean {
  return (
    /\p{Script=Han}/u.test(token.raw) &&
    !isValue(token) &&
    !/[\d〇零一二三四五六七八九十]/.test(token.raw)
  );
}

/** The cell under a head: the only one that is not empty, or an empty one. */
function underHead(tokens: readonly Token[], head: Column): readonly Token[] {
  const under = tokens.filter((token) => overlaps(token, head));
  const filled = under.filter((token) => !isBlank(token));
  return filled.length > 0 ? filled : under.slice(0, 1);
}

/** Whether a cell stands under a head, which may be wider or narrower. */
function overlaps(token: Token, head: Column): boolean {
  return token.column < head.column + head.colspan && head.column < token.column + token.colspan;
}

/** The form that most cells of a reading belong to, or undefined for an empty reading. */
export function mainForm(reading: TableReading): FormId | undefined {
  const counts = new Map<FormId, number>();
  for (const form of reading.forms.values()) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
