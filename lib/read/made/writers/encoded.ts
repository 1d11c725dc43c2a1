import iconv from "iconv-lite";

/** Encodings that pages come in, and how each is declared. */
export const encodings = ["gbk", "gb18030", "big5", "utf-16le"] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The bytes of a page in an encoding, declared in it; UTF-16 has a byte-order mark instead. Undefined
 * where the encoding lacks a character of the page.
 */
export function encodePage(html: string, encoding: Encoding): Uint8Array | undefined {
  const declared = html.replace(/charset=("?)utf-8/, `charset=$1${encoding}`);
  if (encoding === "utf-16le") return iconv.encode(declared, encoding, { addBOM: true });
  const bytes = iconv.encode(declared, encoding);
  return iconv.decode(bytes, encoding) === declared ? bytes : undefined;
}
