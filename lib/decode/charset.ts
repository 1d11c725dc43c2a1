import { DecodeError } from "./errors.ts";

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;
const headBytes = 4096;

/** Encodings Chinese pages come in; a header that claims a Western one is mistaken. */
const known = /^(utf-?8|utf-?16(le|be)?|gb(k|2312|18030)|big5(-hkscs)?)$/i;
/** So many broken characters in a thousand are a slip of the page, more are another encoding. */
const mostBroken = 0.005;

/**
 * The text of bytes whose encoding may be declared wrongly: byte-order mark, then UTF-8 when the
 * bytes are valid UTF-8, then the charset of the HTTP header, then that of `<meta>`, then GB18030.
 * Valid UTF-8 with Chinese in it is never anything else, so it outranks a declaration. A few broken
 * characters become U+FFFD. Throws DecodeError when no encoding fits.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const mark = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headBytes));
  const declaredOnes = [charset, declared.exec(head)?.[1]].filter((one) => known.test(one ?? ""));
  for (const candidate of ["utf-8", ...declaredOnes, "gb18030"]) {
    const text = candidate === undefined ? undefined : tryDecode(bytes, candidate);
    if (text !== undefined) return text;
  }
  for (const candidate of ["utf-8", "gb18030"]) {
    const text = new TextDecoder(candidate).decode(bytes);
    if (text.split("\ufffd").length - 1 <= Math.max(1, text.length * mostBroken)) return text;
  }
  throw new DecodeError("not text in a known encoding (UTF-8, GB18030, Big5)");
}

/** UTF-16 without a mark: every second byte of markup and digits is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 16) return undefined;
  const zeros = (offset: number) =>
    sample.filter((byte, at) => at % 2 === offset && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < sample.length / 8 || Math.min(even, odd) * 4 > Math.max(even, odd)) {
    return undefined;
  }
  return odd > even ? "utf-16le" : "utf-16be";
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
