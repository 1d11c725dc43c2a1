import type { Property } from "./sprm.ts";

/** Where the cells of a row stand and which of them are merged. */
export interface RowShape {
  /** Left edge of each cell and right edge of the last one, in 1/20 point. */
  readonly edges: readonly number[];
  readonly cells: readonly CellShape[];
}

export interface CellShape {
  readonly joinsLeft: boolean;
  readonly joinsAbove: boolean;
}

/** Codes of row properties ([MS-DOC] 2.6.3). */
const definition = 0xd608;
const mergedDown = 0xd62b;
const mergedAcross = 0x5624;
/** Properties that insert, delete, split or move cells after they were defined. */
const reshaped: readonly number[] = [0x7621, 0x5622, 0x5625, 0x7623];

const cellBytes = 20;

/** The shape of a row from the properties of its end, undefined when they do not tell it for certain. */
export function rowShape(properties: readonly Property[]): RowShape | undefined {
  const defined = properties.findLast(({ code }) => code === definition)?.operand;
  if (defined === undefined || properties.some(({ code }) => reshaped.includes(code))) {
    return undefined;
  }
  const count = defined.byteLength > 0 ? defined.getUint8(0) : 0;
  const firstCell = 1 + (count + 1) * 2;
  if (count === 0 || firstCell > defined.byteLength) return undefined;
  const edges = Array.from({ length: count + 1 }, (_, at) => defined.getInt16(1 + at * 2, true));
  const down = properties.filter(({ code }) => code === mergedDown);
  const across = properties.filter(({ code }) => code === mergedAcross);
  const cells = Array.from({ length: count }, (_, index): CellShape => {
    const at = firstCell + index * cellBytes;
    const flags = at + 2 <= defined.byteLength ? defined.getUint16(at, true) : 0;
    const later = down.findLast(
      ({ operand }) => operand.byteLength > 1 && operand.getUint8(0) === index,
    );
    const vertical = later === undefined ? (flags >> 5) & 3 : later.operand.getUint8(1) & 3;
    return {
      joinsLeft: (flags & 3) === 2 || across.some((merge) => goesOn(merge, index)),
      joinsAbove: vertical === 1,
    };
  });
  return { edges, cells };
}

/** Whether a cell goes on the merge of a range of cells, first inclusive and last exclusive. */
function goesOn({ operand }: Property, index: number): boolean {
  return operand.getUint8(0) < index && index < operand.getUint8(1);
}
