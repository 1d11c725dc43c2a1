import type { Compound } from "./compound.ts";
import { paragraphsOf } from "./doc/paragraphs.ts";
import { blocksOf } from "./doc/story.ts";
import { openWord } from "./doc/word-file.ts";
import type { Document } from "./document.ts";

/**
 * A Word 97 to 2003 file ([MS-DOC]) as headings, paragraphs and tables in reading order, text boxes
 * behind the rest; deleted, hidden and struck text is left out. Takes the opened container. Throws
 * DecodeError when it is damaged or needs a password.
 */
export function decodeDoc(compound: Compound): Document {
  const file = openWord(compound);
  const paragraphs = [file.body, file.boxes].flatMap((range) => [...paragraphsOf(file, range)]);
  const images = paragraphs.reduce((sum, paragraph) => sum + paragraph.images, 0);
  const blocks = blocksOf(paragraphs);
  return { format: "doc", title: null, meta: new Map(), blocks, attachments: [], images };
}
