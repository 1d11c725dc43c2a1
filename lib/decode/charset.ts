import { DecodeError } from "./errors.ts";

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;
const headBytes = 4096;

/**
 * The text of bytes whose encoding may be declared wrongly: byte-order mark, then UTF-8 when the
 * bytes are valid UTF-8, then the charset of the HTTP header, then that of `<meta>`, then GB18030.
 * Valid UTF-8 with Chinese in it is never anything else, so it outranks a declaration. Throws
 * DecodeError when no candidate decodes the bytes without loss.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headBytes));
  const candidates = ["utf-8", charset, declared.exec(head)?.[1], "gb18030"];
  for (const candidate of candidates) {
    const text = candidate === undefined ? undefined : tryDecode(bytes, candidate);
    if (text !== undefined) return text;
  }
  throw new DecodeError("not text in a known encoding (UTF-8, GB18030, Big5)");
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function tryDecode(bytes: Uint8Array, charset: string): string | undefined {
  const label = /^gb(k|2312)$/i.test(charset) ? "gb18030" : charset;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
