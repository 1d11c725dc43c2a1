import type { Cell, CellValue } from "hucre/xlsx";
import { format as formatNumber } from "numfmt";

/** Excel keeps and shows this many digits; what a binary fraction has beyond them is noise. */
const digitsKept = 15;

/**
 * The text of a cell as Excel shows it. A number follows its number format, without binary noise
 * (0.1 + 0.2 is 0.3); where the format hides every digit, as a dash for zero does, the number stands itself.
 * A date is written as 2021-12-31 whatever its format, so that no date passes for a number. A formula gives the
 * value kept with it, or itself where none was kept.
 */
export function cellText(value: CellValue, cell: Cell | undefined): string {
  if (cell?.richText !== undefined) {
    return cell.richText.map(({ text, font }) => (font?.strikethrough ? "" : text)).join("");
  }
  if (value === null) return cell?.formula === undefined ? "" : `=${cell.formula}`;
  if (value instanceof Date) return dateText(value);
  if (typeof value === "number") return numberText(value, cell?.style?.numFmt);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return cell?.style?.font?.strikethrough ? "" : value.replaceAll("\r\n", "\n").trim();
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "\ufffd" : date.toISOString().slice(0, 10);
}

function numberText(number: number, format: string | undefined): string {
  if (!Number.isFinite(number)) return "\ufffd";
  const kept = Number(number.toPrecision(digitsKept));
  const plain = plainDecimal(kept);
  if (format === undefined || /^general$/i.test(format)) return plain;
  const shown = tryFormat(kept, format).trim();
  return /\d/.test(shown) ? shown : plain;
}

/** A number format Excel knows and the formatter does not leaves the number as it is. */
function tryFormat(number: number, format: string): string {
  try {
    return formatNumber(format, number);
  } catch {
    return "";
  }
}

/** A number without an exponent, which no report is printed with. */
function plainDecimal(number: number): string {
  const text = String(number);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", first = "", rest = "", exponent = "0"] = match;
  const places = Number(exponent);
  const digits = first + rest;
  return places < 0
    ? `${sign}0.${"0".repeat(-places - 1)}${digits}`
    : sign + digits.padEnd(places + 1, "0");
}
