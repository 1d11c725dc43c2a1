/** One record of a workbook of 1997 to 2003 ([MS-XLS] 2.1.4). */
export interface BookRecord {
  readonly id: number;
  /** Place of the record in its stream. */
  readonly at: number;
  readonly data: DataView;
}

/** The records of a stream in order; a torn last one is left out. */
export function recordsOf(stream: Uint8Array): readonly BookRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BookRecord[] = [];
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) break;
    const data = new DataView(view.buffer, view.byteOffset + at + 4, length);
    records.push({ id: view.getUint16(at, true), at, data });
    at += 4 + length;
  }
  return records;
}

/** A number of a record, 0 where the record is too short for it. */
export function numberAt({ data }: BookRecord, at: number, bytes: 1 | 2 | 4): number {
  if (at + bytes > data.byteLength) return 0;
  if (bytes === 1) return data.getUint8(at);
  return bytes === 2 ? data.getUint16(at, true) : data.getUint32(at, true);
}
