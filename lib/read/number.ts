import type { Measure } from "#lib/form/indicator.ts";
import type { CellState } from "#lib/form/state.ts";
import { compact } from "./compact.ts";
import type { CellFlag } from "./report.ts";

/** What a cell says, without its place. */
export interface CellValue {
  readonly state: CellState;
  /** Exact decimal in the unit of the indicator, null unless the state is number or zero. */
  readonly value: string | null;
  readonly flags: readonly CellFlag[];
}

const blank: CellValue = { state: "blank", value: null, flags: [] };
const na: CellValue = { state: "na", value: null, flags: [] };
/** What a cell is that holds something which is not certainly one number. */
export const unreadable: CellValue = { state: "unreadable", value: null, flags: [] };

/** Signs and words that stand where a number belongs and are none (DOMAIN.md part 4.1). */
const notApplicable =
  /^([/\\／＼|—–―_－\-﹣−×xX✕✖.·*]{1,4}|无|没有|空|暂无|无此项|无数据|不涉及|未涉及|不适用|未发生|未统计|无变化|无增减|无增加|未增未减|未增减|不增不减|没有变化|持平|不变|N\/?A|n\/?a|nil|none)$/;

const wholeZero = /^[〇○零OoＯ]$/;
const remarks = /[（(【[〔]([^（()）【】[\]〔〕]{1,60})[)）】\]〕]$|[*＊※①②③④⑤⑥⑦⑧⑨⑩]{1,2}$/u;
const units = "件次|宗次|人次|件|条|宗|份|起|次|项|个|家|篇|部|人";
/** What is longer is prose, not a cell of the form. */
const longestCell = 80;
const printed = new RegExp(
  `^(--|[+\\-])?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(万元|元|${units})?$`,
);

/** No agency decides or receives this much; longer digits are several numbers run together. */
const longestCount = 11;

/** Readings of short cells met before: a report prints the same few numbers over and over. */
const met = new Map<string, CellValue>();
const longestMet = 12;
const mostMet = 20_000;

/**
 * Reads one cell (DOMAIN.md part 4.1). Takes the text of the cell and how its indicator is measured.
 * White space inside a number is accepted only around it or between groups of three digits written
 * with a comma; anything else that might be two numbers is unreadable.
 */
export function readNumber(raw: string, measure: Measure): CellValue {
  if (raw.length > longestMet) return readAnew(raw, measure);
  const key = measure + raw;
  const known = met.get(key);
  if (known !== undefined) return known;
  const read = readAnew(raw, measure);
  if (met.size < mostMet) met.set(key, read);
  return read;
}

function readAnew(raw: string, measure: Measure): CellValue {
  const text = narrow(raw.trim()).trim();
  if (text === "") return blank;
  if (text.length > longestCell) return unreadable;
  const bare = text.replaceAll(/\s/g, "");
  if (notApplicable.test(bare) || notApplicable.test(compact(bare).text)) return na;
  if (wholeZero.test(bare)) return { state: "zero", value: "0", flags: [] };
  const remark = remarks.exec(text);
  const core = remark === null ? text : text.slice(0, remark.index).trim();
  const flags: readonly CellFlag[] = remark === null ? [] : ["remark"];
  return readPlain(core, measure, flags);
}

/** Full-width forms to ASCII, typographic minus to hyphen, units to simplified characters. */
function narrow(raw: string): string {
  return raw
    .replaceAll(/[\uff01-\uff5e]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replaceAll(/[項個條萬]/g, (unit) => compact(unit).text)
    .replaceAll(/[−﹣]/g, "-")
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
}

function readPlain(text: string, measure: Measure, flags: readonly CellFlag[]): CellValue {
  const closed = text
    .replace(/\s+(?=(万元|元|件|条|项|个|次|宗|人)$)/, "")
    .replace(/^(--|[+-])\s+/, "$1");
  const match = printed.exec(closed);
  if (match === null) return unreadable;
  const [, sign, whole = "", fraction = "", unit] = match;
  const digits = whole.replaceAll(",", "");
  if (digits.length > longestCount || /^0\d/.test(digits)) return unreadable;
  const number = canonical(`${sign?.startsWith("-") ? "-" : ""}${digits}${fraction}`);
  const noted: CellFlag[] = [...flags];
  if (sign === "+") noted.push("sign");
  if (sign === "--" && measure !== "change") return unreadable;
  if (sign === "--") noted.push("sign_anomaly");
  if (fraction !== "" && measure !== "amount") noted.push("decimal");
  return measure === "amount" ? inAmount(number, unit, noted) : inCount(number, unit, noted);
}

function inAmount(number: string, unit: string | undefined, flags: readonly CellFlag[]): CellValue {
  if (unit === undefined) return known(number, flags);
  if (unit === "万元") return known(number, [...flags, "unit_in_cell"]);
  if (unit === "元")
    return known(shiftDecimal(number, 4), [...flags, "unit_in_cell", "unit_converted"]);
  return unreadable;
}

function inCount(number: string, unit: string | undefined, flags: readonly CellFlag[]): CellValue {
  if (number.includes(".") || unit === "元" || unit === "万元") return unreadable;
  return known(number, unit === undefined ? flags : [...flags, "unit_in_cell"]);
}

function known(value: string, flags: readonly CellFlag[]): CellValue {
  return { state: value === "0" ? "zero" : "number", value, flags };
}

/** Drops what does not change a decimal: zeros at the end of its fraction, a sign before zero. */
function canonical(number: string): string {
  const short = number.includes(".") ? number.replace(/\.?0+$/, "") : number;
  return short === "-0" ? "0" : short;
}

/** Divides an exact decimal by a power of ten. */
function shiftDecimal(number: string, places: number): string {
  const sign = number.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = number.replace("-", "").split(".");
  const digits = whole.padStart(places + 1, "0");
  const cut = digits.length - places;
  return canonical(`${sign}${digits.slice(0, cut)}.${digits.slice(cut)}${fraction}`);
}
