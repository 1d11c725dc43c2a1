/** One property of a paragraph, a run of characters or a row ([MS-DOC] 2.2.5.1). */
export interface Property {
  readonly code: number;
  readonly operand: DataView;
}

/** Properties whose own length is written otherwise. */
const tableDefinition = 0xd608;
const changedTabs = 0xc615;

/** Operand lengths by the three highest bits of the code; 6 is written before the operand. */
const lengths = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/** The properties of a list, in order; a torn last one is left out. */
export function propertiesOf(list: DataView): readonly Property[] {
  const properties: Property[] = [];
  let at = 0;
  while (at + 2 <= list.byteLength) {
    const code = list.getUint16(at, true);
    const { skip, length } = operandOf(list, code, at + 2);
    const start = at + 2 + skip;
    if (start + length > list.byteLength) break;
    properties.push({ code, operand: new DataView(list.buffer, list.byteOffset + start, length) });
    at = start + length;
  }
  return properties;
}

function operandOf(list: DataView, code: number, at: number): { skip: number; length: number } {
  const fixed = lengths[code >> 13];
  if (fixed !== undefined) return { skip: 0, length: fixed };
  if (code === tableDefinition) {
    const length = at + 2 <= list.byteLength ? list.getUint16(at, true) : 0;
    return { skip: 2, length: Math.max(0, length - 1) };
  }
  const length = at < list.byteLength ? list.getUint8(at) : 0;
  if (code === changedTabs && length === 255) return { skip: 1, length: tabsLength(list, at + 1) };
  return { skip: 1, length };
}

/** A long list of tab stops tells how many it deletes (4 bytes each) and adds (3 bytes each). */
function tabsLength(list: DataView, at: number): number {
  const deleted = at < list.byteLength ? list.getUint8(at) : 0;
  const second = at + 1 + deleted * 4;
  const added = second < list.byteLength ? list.getUint8(second) : 0;
  return 2 + deleted * 4 + added * 3;
}
