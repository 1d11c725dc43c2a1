import { indicatorOf } from "#lib/form/indicators.ts";
import { compact } from "./compact.ts";
import type { Flow, Piece } from "./flow.ts";
import { locatorWithin } from "./flow.ts";
import { readNumber } from "./number.ts";
import { namedBySheet, withUnit } from "./sheet-words.ts";
import type { TableReading } from "./table.ts";
import { type Found, isValue } from "./values.ts";

/** Label, unit or number of a row: a line or cell, or part of a line that holds all three. */
interface Part {
  readonly raw: string;
  readonly locator: Found["locator"];
  /** Locator of the line or cell it stands in. */
  readonly home: Found["locator"];
}

/** The head of a sheet with one column of values. */
const sheetHead =
  /指标(?:名称)?(?:计量)?单位(?:统计数据?|数量|数值|20\d\d年度?)(?!历年|累计|总数|上年|去年|同比|20\d\d|\()/g;

/** Label, unit and number on one line. */
const oneLine = /^\s*(\S.*\S)\s+(\p{Script=Han}{1,4})\s+(\S+)\s*$/u;
const unitWord = /^(?:件次|宗次|人次|件|条|宗|份|起|次|项|个|家|篇|部|人|元|万元)$/;

/**
 * Reads the 2014 sheet in a text without rows, where label, unit and number follow each other. Empty where
 * the head names another column than that of the year; a number that another follows is unreadable.
 */
export function readSheetLines(flow: Flow): TableReading {
  const reading: TableReading = { cells: new Map(), forms: new Map(), extraRows: [] };
  const [begin = Number.NaN] = [...flow.text.matchAll(sheetHead)].map(
    ({ index, 0: words }) => index + words.length,
  );
  const parts = flow.pieces
    .filter(({ kind, end }) => kind !== "row" && end > begin)
    .flatMap(partsOf);
  parts.forEach((unit, at) => {
    if (at > 0 && isUnit(unit)) {
      readBehind(labelsBefore(parts, at), unit, parts.slice(at + 1, at + 4), reading);
    }
  });
  return reading;
}

function isUnit(part: Part): boolean {
  return unitWord.test(compact(part.raw).text);
}

/** A label may break over so many lines. */
const mostLines = 12;

/** What may be the label before a unit: the last part, the last two, and so on back to a number or unit. */
function labelsBefore(parts: readonly Part[], at: number): readonly Part[] {
  const labels: Part[] = [];
  for (let from = at - 1; from >= Math.max(0, at - mostLines); from -= 1) {
    const part = parts[from];
    if (part === undefined || isValue(part) || isUnit(part)) break;
    labels.push({ ...part, raw: `${part.raw}${labels.at(-1)?.raw ?? ""}` });
  }
  return labels;
}

function readBehind(
  labels: readonly Part[],
  unit: Part,
  [value, next, after]: readonly Part[],
  reading: TableReading,
): void {
  const label = labels.findLast(({ raw }) => namedBySheet(raw, reading) !== undefined);
  if (label === undefined || value === undefined || !isValue(value)) return;
  const words = compact(label.raw).text;
  const id = namedBySheet(words, reading);
  if (id === undefined || reading.cells.has(`${id}/none`)) return;
  reading.extraRows.push({
    table: "sheet",
    label: words,
    cells: [value.raw],
    locator: label.home,
  });
  const { measure } = indicatorOf(id);
  const read = readNumber(
    measure === "amount" ? withUnit(value.raw, unit.raw) : value.raw,
    measure,
  );
  const numeral = after !== undefined && namedBySheet(after.raw, reading) !== undefined;
  const torn = next !== undefined && /\d/.test(next.raw) && isValue(next) && !numeral;
  const cell: Found = { ...read, raw: value.raw, locator: value.locator };
  reading.cells.set(`${id}/none`, torn ? { ...cell, state: "unreadable", value: null } : cell);
  reading.forms.set(id, "2014");
}

function partsOf(piece: Piece): readonly Part[] {
  const home = piece.locator;
  const [, label = "", unit = "", value = ""] = oneLine.exec(piece.raw) ?? [];
  const row = piece.kind === "line" && unitWord.test(unit);
  if (!row) return [{ ...piece, home }];
  return [label, unit, value].map((raw) => ({
    raw,
    locator: locatorWithin(piece, piece.raw.lastIndexOf(raw), raw.length),
    home,
  }));
}
