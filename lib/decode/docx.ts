import type { Document } from "./document.ts";
import { readNumbering } from "./docx/numbering.ts";
import { wordPrefixes } from "./docx/properties.ts";
import { readBlocks, type Story } from "./docx/story.ts";
import { readStyles } from "./docx/styles.ts";
import { DecodeError } from "./errors.ts";
import { relatedPart } from "./opc.ts";
import { childNamed, parseXml, type XmlElement } from "./xml.ts";
import type { Archive } from "./zip.ts";

/**
 * A Word file (ECMA-376) as headings, paragraphs and tables in reading order, as the printed page shows
 * it: with the labels of numbered lists, without deleted, hidden and struck text, headers and footers.
 * Takes the opened archive and the name of its main part. Throws DecodeError when it is damaged.
 */
export function decodeDocx(archive: Archive, main: string): Document {
  const part = (name: string | undefined): XmlElement | undefined => {
    const bytes = name === undefined ? undefined : archive.read(name);
    return bytes && parseXml(bytes, wordPrefixes);
  };
  const body = childNamed(part(main), "w:body");
  if (body === undefined) throw new DecodeError("Word file without a body");
  const story: Story = {
    styles: readStyles(part(relatedPart(archive, main, "styles"))),
    nextLabel: readNumbering(part(relatedPart(archive, main, "numbering"))),
    blocks: [],
    images: 0,
    tables: 0,
  };
  readBlocks(body, story);
  const { blocks, images } = story;
  return { format: "docx", title: null, meta: new Map(), blocks, attachments: [], images };
}
