import iconv from "iconv-lite";
import { traditional } from "../deviations/labels.ts";

/** Encodings that pages come in, and how each is declared. */
export const encodings = ["gbk", "gb18030", "big5", "utf-16le"] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The bytes of a page in an encoding, declared in it; UTF-16 has a byte-order mark instead. Big5 has
 * traditional characters, and in running text a box where it has none. Undefined where the encoding
 * lacks a character.
 */
export function encodePage(html: string, encoding: Encoding): Uint8Array | undefined {
  const page = encoding === "big5" ? inBig5(html) : html;
  const declared = page.replace(/charset=("?)utf-8/, `charset=$1${encoding}`);
  if (encoding === "utf-16le") return iconv.encode(declared, encoding, { addBOM: true });
  if (/<td[^>]*>(?:<(?!\/?t)[^>]*>|[^<□])*□/i.test(declared)) return undefined;
  const bytes = iconv.encode(declared, encoding);
  return iconv.decode(bytes, encoding) === declared ? bytes : undefined;
}

function inBig5(text: string): string {
  const known = new Map<string, string>();
  return [...text]
    .map((character) => {
      const made = known.get(character) ?? asInBig5(character);
      known.set(character, made);
      return made;
    })
    .join("");
}

function asInBig5(character: string): string {
  const other = traditional.get(character) ?? character;
  if (isInBig5(other)) return other;
  return /[\s\u200b-\u200f\u2060\ufeff]/.test(other) ? " " : "□";
}

/** Whether readers of Big5 know a character; some encoders have more than they do. */
function isInBig5(character: string): boolean {
  const bytes = iconv.encode(character, "big5");
  return new TextDecoder("big5").decode(bytes) === character;
}
