import type { Compound } from "../compound.ts";
import { DecodeError, UnsupportedFormatError } from "../errors.ts";
import { type Run, readRuns } from "./runs.ts";

/** A Word 97 file taken apart: its text and the properties of its parts. */
export interface WordFile {
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly Run[];
  readonly characters: readonly Run[];
  /** Where long lists of properties are kept. */
  readonly data: DataView;
  /** Parts of the text, in characters: what is printed, and what stands in text boxes. */
  readonly body: Range;
  readonly boxes: Range;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters that stand together in the file. */
export interface Piece extends Range {
  readonly text: string;
  /** Place in the Word stream and bytes a character takes there. */
  readonly place: number;
  readonly width: 1 | 2;
}

const signature = 0xa5ec;
/** Versions of Word before 97 lay their files out otherwise. */
const oldest = 0xc1;
const mostCharacters = 20_000_000;

/**
 * Takes apart the streams of a Word 97 file ([MS-DOC] 2.5, 2.8, 2.9.38). Throws DecodeError when it is
 * damaged or needs a password, UnsupportedFormatError when it is older.
 */
export function openWord(compound: Compound): WordFile {
  const word = viewOf(compound.read("WordDocument"));
  if (word.byteLength < 0x200 || word.getUint16(0, true) !== signature) throw damaged();
  if (word.getUint16(2, true) < oldest) throw new UnsupportedFormatError("Word 95 or older");
  const flags = word.getUint16(10, true);
  if ((flags & 0x100) !== 0) throw new DecodeError("password-protected Word file");
  const table = viewOf(compound.read((flags & 0x200) === 0 ? "0Table" : "1Table"));
  const stretch = (at: number) =>
    part(table, word.getUint32(at, true), word.getUint32(at + 4, true));
  const counts = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((at) => word.getUint32(at, true));
  const ends = counts.map((_, at) => counts.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
  const [body = 0, , , , , beforeBoxes = 0, boxes = 0] = ends;
  return {
    pieces: piecesOf(word, pieceTable(stretch(0x1a2))),
    paragraphs: readRuns(word, stretch(0x102), "paragraphs"),
    characters: readRuns(word, stretch(0xfa), "characters"),
    data: viewOf(compound.read("Data")),
    body: { start: 0, end: body },
    boxes: { start: beforeBoxes, end: boxes },
  };
}

function damaged(): DecodeError {
  return new DecodeError("damaged Word file");
}

function viewOf(bytes: Uint8Array = new Uint8Array(0)): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function part(view: DataView, start: number, length: number): DataView {
  if (start + length > view.byteLength) throw damaged();
  return new DataView(view.buffer, view.byteOffset + start, length);
}

/** The table of pieces stands behind lists of properties that only fast saves write. */
function pieceTable(complex: DataView): DataView {
  let at = 0;
  while (at + 3 <= complex.byteLength && complex.getUint8(at) === 1) {
    at += 3 + complex.getUint16(at + 1, true);
  }
  if (at + 5 > complex.byteLength || complex.getUint8(at) !== 2) throw damaged();
  return part(complex, at + 5, complex.getUint32(at + 1, true));
}

function piecesOf(word: DataView, table: DataView): readonly Piece[] {
  const count = Math.floor((table.byteLength - 4) / 12);
  return Array.from({ length: Math.max(0, count) }, (_, index): Piece => {
    const start = table.getUint32(index * 4, true);
    const end = table.getUint32(index * 4 + 4, true);
    const packed = table.getUint32((count + 1) * 4 + index * 8 + 2, true);
    const isNarrow = (packed & 0x40000000) !== 0;
    const place = isNarrow ? (packed & 0x3fffffff) >>> 1 : packed & 0x3fffffff;
    const width = isNarrow ? 1 : 2;
    if (end < start || end - start > mostCharacters) throw damaged();
    const bytes = part(word, place, (end - start) * width);
    const text = new TextDecoder(isNarrow ? "windows-1252" : "utf-16le", { ignoreBOM: true });
    return { start, end, text: text.decode(bytes), place, width };
  });
}
