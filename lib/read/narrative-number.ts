/**
 * Numbers as running text states them: digits with or without separators, small Chinese numerals, a
 * scale (万), and the words that make a number a rough one (近200条, 1.2万余条, 200条左右).
 */

const about = "(?<about>近|大约|约|将近|超过|超|逾|多达|不少于)?";
const digits =
  "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3}|零)";
const scaled = `${digits}(?<more>余|多)?(?<scale>万|千|百|亿)?(?<above>余|多)?`;
const bare = "(?<bare>万|千|百)(?<over>余|多)";

/**
 * Source of an expression for a number with one of these units behind it. What the number leaves out
 * of its own words (次数, 条例, 一次性) is no unit.
 */
export function countOf(units: string): string {
  return `${about}(?:${scaled}|${bare})(?<unit>${units})(?<tail>左右|上下|以上)?(?![性级数第序间例]|工作日|自然日|月|小时|环节|方面|部门|单位)`;
}

/** A number as found: exact decimal, and whether the text calls it a rough one. */
export interface StatedNumber {
  readonly value: string;
  readonly approximate: boolean;
}

const places: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The number in the groups of a match of `countOf`, or undefined when it is not a plain one. */
export function statedNumber(
  groups: Readonly<Record<string, string | undefined>>,
): StatedNumber | undefined {
  const { bare: scaleAlone, scale = scaleAlone ?? "" } = groups;
  const plain = plainDigits(groups["digits"] ?? "1");
  if (plain === undefined) return undefined;
  const rough = ["about", "more", "above", "over", "tail"].some(
    (name) => groups[name] !== undefined,
  );
  return { value: shift(plain, places[scale] ?? 0), approximate: rough };
}

const numerals = "零一二三四五六七八九";

/** Digits without separators; a Chinese numeral up to 99 in digits, undefined for what is none. */
function plainDigits(text: string): string | undefined {
  if (/^\d/.test(text)) return text.replaceAll(",", "");
  const [, tens, ten, ones] =
    /^([一二两三四五六七八九])?(十)?([零一二两三四五六七八九])?$/.exec(text) ?? [];
  const of = (numeral: string) => Math.max(0, numerals.indexOf(numeral.replace("两", "二")));
  if (ten !== undefined) return String(of(tens ?? "一") * 10 + of(ones ?? "零"));
  return text.length === 1 ? String(of(text)) : undefined;
}

/** Moves the point of an exact decimal to the right; no zeros are left at either end. */
function shift(decimal: string, by: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const moved = whole + fraction.slice(0, by).padEnd(by, "0");
  const rest = fraction.slice(by).replace(/0+$/, "");
  const integer = moved.replace(/^0+(?=\d)/, "");
  return rest === "" ? integer : `${integer}.${rest}`;
}
