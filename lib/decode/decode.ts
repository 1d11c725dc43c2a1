import { decodeText } from "./charset.ts";
import type { Document } from "./document.ts";
import { DecodeError, UnsupportedFormatError } from "./errors.ts";
import { decodeHtml } from "./html.ts";
import { isMhtml } from "./is-mhtml.ts";
import { decodePlainText } from "./text.ts";
import { withoutTornEnd } from "./torn-end.ts";

/** What is known about bytes besides themselves; each may be missing or wrong. */
export interface DecodeHints {
  /** File name or address. */
  readonly name?: string | undefined;
  /** Media type of the HTTP header, without parameters. */
  readonly media?: string | undefined;
  /** Charset of the HTTP header. */
  readonly charset?: string | undefined;
}

type Decoder = (bytes: Uint8Array) => Promise<Document>;

/**
 * Formats told by their first bytes. A decoder comes with its libraries only when it is needed: most
 * reports are pages.
 */
const formats: readonly {
  readonly mark: readonly number[];
  readonly decoder: () => Promise<Decoder>;
}[] = [
  { mark: bytesOf("%PDF"), decoder: async () => (await import("./pdf.ts")).decodePdf },
  { mark: bytesOf("PK\x03\x04"), decoder: async () => (await import("./zipped.ts")).decodeZipped },
  {
    mark: [0xd0, 0xcf, 0x11, 0xe0],
    decoder: async () => (await import("./compounded.ts")).decodeCompound,
  },
];

/** Formats that cannot be read, by their first bytes. */
const unsupported: readonly (readonly [format: string, mark: readonly number[]])[] = [
  ["RAR", bytesOf("Rar!")],
  ["7-Zip", bytesOf("7z\xbc\xaf")],
  ["RTF", bytesOf("{\\rtf")],
  ["web archive of Safari", bytesOf("bplist00")],
  ["TIFF image", bytesOf("II*\0")],
  ["GIF image", bytesOf("GIF8")],
  ["PNG image", [0x89, ...bytesOf("PNG")]],
  ["JPEG image", [0xff, 0xd8, 0xff]],
  ["gzip", [0x1f, 0x8b]],
];

/**
 * Makes bytes into a document. The format is read from the bytes first, from media type and name
 * only to tell what a text is. Rejects with DecodeError for empty, undecodable or damaged bytes and
 * with UnsupportedFormatError for a format without a decoder.
 */
export async function decode(bytes: Uint8Array, hints: DecodeHints = {}): Promise<Document> {
  if (bytes.length === 0) throw new DecodeError("empty file");
  const format = formats.find(({ mark }) => startsWith(bytes, mark));
  if (format !== undefined) return (await format.decoder())(bytes);
  const binary = unsupported.find(([, mark]) => startsWith(bytes, mark));
  if (binary !== undefined) throw new UnsupportedFormatError(binary[0]);
  if (isMhtml(bytes)) return (await import("./mhtml.ts")).decodeMhtml(bytes);
  const text = decodeText(bytes, hints.charset);
  if (text.trim() === "") throw new DecodeError("no text in it");
  if (text.includes("\0")) throw new DecodeError("binary data, not a report");
  const whole = withoutTornEnd(text);
  return looksLikeHtml(text, hints) ? decodeHtml(whole) : decodePlainText(whole);
}

function bytesOf(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function looksLikeHtml(text: string, { name, media }: DecodeHints): boolean {
  if (/<(!doctype\s+html|html|body|table|div|p|tr|td)[\s>]/i.test(text)) return true;
  return media === "text/html" || /\.s?html?$/i.test(name ?? "");
}
