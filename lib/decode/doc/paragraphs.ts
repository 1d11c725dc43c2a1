import { finished, newInk, write } from "./ink.ts";
import { type Look, lookOf, plainLook } from "./look.ts";
import { type Run, runAt } from "./runs.ts";
import { type Property, propertiesOf } from "./sprm.ts";
import type { Piece, Range, WordFile } from "./word-file.ts";

/** A stretch of text up to the mark that ends a paragraph, a cell or a row. */
export interface WrittenParagraph {
  readonly text: string;
  readonly images: number;
  /** Number of its style: 1 to 9 are headings. */
  readonly style: number;
  readonly properties: readonly Property[];
  /** Ends with the mark of a cell or of a row. */
  readonly isCell: boolean;
}

const paragraphMark = 0x0d;
const cellMark = 0x07;
const pageMark = 0x0c;
/** Properties that say where in the data stream the properties are. */
const elsewhere: readonly number[] = [0x6645, 0x6646, 0x646b];

/** The paragraphs of a part of the text, in order. */
export function* paragraphsOf(file: WordFile, range: Range): Generator<WrittenParagraph> {
  const lookAt = looks(file.characters);
  let ink = newInk();
  for (const { character, place } of charactersOf(file.pieces, range)) {
    const code = character.charCodeAt(0);
    if (code !== paragraphMark && code !== cellMark && code !== pageMark) {
      write(ink, character, lookAt(place));
      continue;
    }
    const run = runAt(file.paragraphs, place);
    yield {
      text: finished(ink),
      images: ink.images,
      style: run?.style ?? 0,
      properties: run === undefined ? [] : allProperties(run, file.data),
      isCell: code === cellMark,
    };
    ink = newInk(ink.fields);
  }
  yield { text: finished(ink), images: ink.images, style: 0, properties: [], isCell: false };
}

function* charactersOf(
  pieces: readonly Piece[],
  range: Range,
): Generator<{ character: string; place: number }> {
  for (const piece of pieces) {
    const end = Math.min(piece.end, range.end) - piece.start;
    for (let at = Math.max(0, range.start - piece.start); at < end; at += 1) {
      yield { character: piece.text.charAt(at), place: piece.place + at * piece.width };
    }
  }
}

function looks(runs: readonly Run[]): (place: number) => Look {
  const met = new Map<Run, Look>();
  return (place) => {
    const run = runAt(runs, place);
    if (run === undefined) return plainLook;
    const look = met.get(run) ?? lookOf(run.properties);
    met.set(run, look);
    return look;
  };
}

/** The properties of a run with those it keeps in the data stream, where rows of many cells have them. */
function allProperties(run: Run, data: DataView): readonly Property[] {
  return run.properties.flatMap((property) => {
    if (!elsewhere.includes(property.code)) return [property];
    const at = property.operand.getUint32(0, true);
    if (at + 2 > data.byteLength) return [];
    const length = Math.min(data.getUint16(at, true), data.byteLength - at - 2);
    return propertiesOf(new DataView(data.buffer, data.byteOffset + at + 2, length));
  });
}
