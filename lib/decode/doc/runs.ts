import { type Property, propertiesOf } from "./sprm.ts";

/** Properties that hold from one place of the file to another, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph style; 0 for runs of characters. */
  readonly style: number;
  readonly properties: readonly Property[];
}

const pageBytes = 512;
/** Bytes a page keeps of each run besides its bounds, and the widest lists of runs. */
const paragraphEntry = 13;

/**
 * The runs of paragraphs or characters of a file, in order of their place in it ([MS-DOC] 2.8.5,
 * 2.8.6): `list` names the pages of the Word stream that hold them.
 */
export function readRuns(
  word: DataView,
  list: DataView,
  kind: "paragraphs" | "characters",
): readonly Run[] {
  const count = Math.max(0, Math.floor((list.byteLength - 4) / 8));
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = list.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff;
    const start = page * pageBytes;
    if (start + pageBytes > word.byteLength) continue;
    runs.push(...pageRuns(new DataView(word.buffer, word.byteOffset + start, pageBytes), kind));
  }
  return runs.sort((a, b) => a.start - b.start);
}

function pageRuns(page: DataView, kind: "paragraphs" | "characters"): readonly Run[] {
  const count = page.getUint8(pageBytes - 1);
  const width = kind === "paragraphs" ? paragraphEntry : 1;
  if ((count + 1) * 4 + count * width >= pageBytes) return [];
  return Array.from({ length: count }, (_, index) => {
    const start = page.getUint32(index * 4, true);
    const end = page.getUint32(index * 4 + 4, true);
    const at = page.getUint8((count + 1) * 4 + index * width) * 2;
    if (at === 0) return { start, end, style: 0, properties: [] };
    return { start, end, ...(kind === "paragraphs" ? paragraph(page, at) : characters(page, at)) };
  });
}

function characters(page: DataView, at: number): Pick<Run, "style" | "properties"> {
  return { style: 0, properties: propertiesOf(part(page, at + 1, page.getUint8(at))) };
}

/** A length of 0 means that the next byte holds it; it counts in pairs of bytes. */
function paragraph(page: DataView, at: number): Pick<Run, "style" | "properties"> {
  const pairs = page.getUint8(at);
  const list = pairs > 0 ? part(page, at + 1, pairs * 2 - 1) : longList(page, at + 1);
  if (list.byteLength < 2) return { style: 0, properties: [] };
  return {
    style: list.getUint16(0, true),
    properties: propertiesOf(part(list, 2, list.byteLength)),
  };
}

function longList(page: DataView, at: number): DataView {
  return at < page.byteLength ? part(page, at + 1, page.getUint8(at) * 2) : part(page, 0, 0);
}

function part(view: DataView, start: number, length: number): DataView {
  const begin = Math.min(start, view.byteLength);
  const kept = Math.min(length, view.byteLength - begin);
  return new DataView(view.buffer, view.byteOffset + begin, kept);
}

/** The run that covers a place of the file, undefined when none does. */
export function runAt(runs: readonly Run[], place: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run !== undefined && run.start <= place && place < run.end ? run : undefined;
}
