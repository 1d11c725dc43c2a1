import { getFormatFromId } from "numfmt";
import { DecodeError } from "../errors.ts";
import { type BookRecord, numberAt, recordsOf } from "./records.ts";

/** How a sheet is shown, which the reader of its values does not tell. */
export interface SheetLook {
  readonly isHidden: boolean;
  /** Number formats of its cells by row and column, as `0,2`. */
  readonly formats: ReadonlyMap<string, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Numbers of records ([MS-XLS] 2.3). */
const id = {
  end: 0x0a,
  password: 0x2f,
  columns: 0x7d,
  sheet: 0x85,
  cellFormat: 0xe0,
  row: 0x208,
  format: 0x41e,
  /** Cells with one number: a formula, a number, a short number. */
  cells: [0x06, 0x203, 0x27e],
  /** Cells side by side with short numbers. */
  manyCells: 0xbd,
} as const;

/** The looks of the sheets of a workbook stream, in order. Throws DecodeError when it needs a password. */
export function looksOf(stream: Uint8Array): readonly SheetLook[] {
  const records = recordsOf(stream);
  const globals = part(records, 0);
  if (globals.some((record) => record.id === id.password)) {
    throw new DecodeError("password-protected Excel workbook");
  }
  const codes = new Map(
    globals
      .filter((record) => record.id === id.format)
      .map((record) => [numberAt(record, 0, 2), textAt(record, 2)]),
  );
  const formats = globals
    .filter((record) => record.id === id.cellFormat)
    .map((record) => numberAt(record, 2, 2))
    .map((number) => codes.get(number) ?? getFormatFromId(number) ?? undefined);
  return globals
    .filter((record) => record.id === id.sheet)
    .map((record) => {
      const begin = records.findIndex(({ at }) => at === numberAt(record, 0, 4));
      const isShown = (numberAt(record, 4, 1) & 3) === 0 && numberAt(record, 5, 1) === 0;
      return { isHidden: !isShown, ...sheetLook(part(records, begin), formats) };
    });
}

/** The records from one to the end of its part. */
function part(records: readonly BookRecord[], begin: number): readonly BookRecord[] {
  if (begin < 0) return [];
  const end = records.findIndex((record, at) => at >= begin && record.id === id.end);
  return records.slice(begin, end < 0 ? records.length : end);
}

/** A text behind its length, in characters of one or two bytes. */
function textAt({ data }: BookRecord, at: number): string {
  if (at + 3 > data.byteLength) return "";
  const isWide = (data.getUint8(at + 2) & 1) === 1;
  const length = data.getUint16(at, true) * (isWide ? 2 : 1);
  const kept = Math.min(length, data.byteLength - at - 3);
  const bytes = new Uint8Array(data.buffer, data.byteOffset + at + 3, kept);
  return new TextDecoder(isWide ? "utf-16le" : "latin1").decode(bytes);
}

function sheetLook(
  records: readonly BookRecord[],
  codes: readonly (string | undefined)[],
): Omit<SheetLook, "isHidden"> {
  const isHiddenRow = (record: BookRecord) =>
    record.id === id.row && (numberAt(record, 12, 2) & 0x20) !== 0;
  const isHiddenColumn = (record: BookRecord) =>
    record.id === id.columns && (numberAt(record, 8, 2) & 1) === 1;
  return {
    formats: new Map(
      records.flatMap(cellFormats).flatMap(({ place, format }): [string, string][] => {
        const code = codes[format];
        return code === undefined ? [] : [[place, code]];
      }),
    ),
    hiddenRows: new Set(records.filter(isHiddenRow).map((record) => numberAt(record, 0, 2))),
    hiddenColumns: new Set(records.filter(isHiddenColumn).flatMap(columnsOf)),
  };
}

/** Places of the cells of a record and the numbers of their formats. */
function cellFormats(record: BookRecord): readonly { place: string; format: number }[] {
  const row = numberAt(record, 0, 2);
  const column = numberAt(record, 2, 2);
  if (id.cells.some((one) => one === record.id)) {
    return [{ place: `${row},${column}`, format: numberAt(record, 4, 2) }];
  }
  if (record.id !== id.manyCells) return [];
  const count = Math.max(0, Math.floor((record.data.byteLength - 6) / 6));
  return Array.from({ length: count }, (_, at) => ({
    place: `${row},${column + at}`,
    format: numberAt(record, 4 + at * 6, 2),
  }));
}

function columnsOf(record: BookRecord): readonly number[] {
  const first = numberAt(record, 0, 2);
  const last = Math.min(255, numberAt(record, 2, 2));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
