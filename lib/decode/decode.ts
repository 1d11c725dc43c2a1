import { decodeText } from "./charset.ts";
import type { Document } from "./document.ts";
import { DecodeError, UnsupportedFormatError } from "./errors.ts";
import { decodeHtml } from "./html.ts";
import { decodePlainText } from "./text.ts";

/** What is known about bytes besides themselves; each may be missing or wrong. */
export interface DecodeHints {
  /** File name or address. */
  readonly name?: string | undefined;
  /** Media type of the HTTP header, without parameters. */
  readonly media?: string | undefined;
  /** Charset of the HTTP header. */
  readonly charset?: string | undefined;
}

/**
 * Makes bytes into a document. The format is read from the bytes first, from media type and name
 * only to tell what a binary file is. Rejects with DecodeError for empty, undecodable or binary bytes and
 * UnsupportedFormatError for a format without a decoder.
 */
export async function decode(bytes: Uint8Array, hints: DecodeHints = {}): Promise<Document> {
  if (bytes.length === 0) throw new DecodeError("empty file");
  const binary = binaryFormat(bytes);
  if (binary !== undefined) throw new UnsupportedFormatError(binary);
  const text = decodeText(bytes, hints.charset);
  if (text.trim() === "") throw new DecodeError("no text in it");
  if (text.includes("\0")) throw new DecodeError("binary data, not a report");
  const whole = markTornEnd(text);
  return looksLikeHtml(text, hints) ? decodeHtml(whole) : decodePlainText(whole);
}

/**
 * A number at the very end of a file that has no end of line or of table behind it may be torn: a mark
 * makes it no number, so that it is never read short.
 */
function markTornEnd(text: string): string {
  const inTable = text.lastIndexOf("<td") > text.lastIndexOf("</t");
  const isHtml = /<t[dr][\s>]/i.test(text);
  return /\d$/.test(text) && (inTable || !isHtml) ? `${text}\ufffd` : text;
}

const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["DOCX, XLSX or ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["DOC or XLS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG image", [0xff, 0xd8, 0xff]],
  ["gzip", [0x1f, 0x8b]],
];

function binaryFormat(bytes: Uint8Array): string | undefined {
  return signatures.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

function looksLikeHtml(text: string, { name, media }: DecodeHints): boolean {
  if (/<(!doctype\s+html|html|body|table|div|p|tr|td)[\s>]/i.test(text)) return true;
  return media === "text/html" || /\.s?html?$/i.test(name ?? "");
}
