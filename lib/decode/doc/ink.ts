import type { Look } from "./look.ts";

/** What is seen of a paragraph while its characters come one by one. */
export interface Ink {
  text: string;
  images: number;
  /** A bracket around raised characters is open. */
  isRaised: boolean;
  /** Fields begun and not ended: whether their result has begun. They may span paragraphs. */
  readonly fields: boolean[];
}

/** A paragraph without anything in it yet, inside fields that were begun before it. */
export function newInk(fields: boolean[] = []): Ink {
  return { text: "", images: 0, isRaised: false, fields };
}

/** Marks of Word that are seen as something else ([MS-DOC] 2.4.1, 2.8.15); other marks are not seen. */
const marks: Readonly<Record<number, string | undefined>> = {
  9: " ",
  11: "\n",
  12: "\n",
  14: "\n",
  30: "-",
};
const fieldBegin = 0x13;
const fieldResult = 0x14;
const fieldEnd = 0x15;
/** What a sign stands for: a picture, a drawn object, a note, a character of another font. */
const pictures = [0x01, 0x08];
const signs: Readonly<Record<number, string | undefined>> = { 2: "(注)", 40: "\ufffd" };

/** Adds a character; codes of fields, hidden and deleted characters leave nothing. */
export function write(ink: Ink, character: string, look: Look) {
  const code = character.charCodeAt(0);
  if (code === fieldBegin) ink.fields.push(false);
  else if (code === fieldResult) ink.fields.splice(-1, 1, true);
  else if (code === fieldEnd) ink.fields.pop();
  else if (!look.isGone && ink.fields.every((hasResult) => hasResult)) show(ink, character, look);
}

function show(ink: Ink, character: string, look: Look) {
  const code = character.charCodeAt(0);
  if (look.isSign && pictures.includes(code)) ink.images += 1;
  const text = look.isSign ? (signs[code] ?? "") : code < 32 ? (marks[code] ?? "") : character;
  if (text === "") return;
  if (look.isRaised !== ink.isRaised) {
    ink.text += look.isRaised ? "(" : ")";
    ink.isRaised = look.isRaised;
  }
  ink.text += text;
}

/** The text of a paragraph that is complete. */
export function finished(ink: Ink): string {
  return ink.isRaised ? `${ink.text})` : ink.text;
}
