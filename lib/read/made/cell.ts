/** What a cell of a made document says, so that a reading of it can be judged. */
export type Says =
  /** A number; `sure` when the reader must state it, else it may leave the cell open. */
  | { readonly kind: "number"; readonly value: string; readonly sure: boolean }
  /** No number: empty, or a sign or word for none. */
  | { readonly kind: "none"; readonly sure: boolean }
  /** Something that is not certainly one number: no value may be read, and not that there is none. */
  | { readonly kind: "doubtful" };

/** A cell of a made table. A cell that is merged over several places is the same object in each. */
export interface MadeCell {
  readonly kind: "head" | "group" | "label" | "value" | "other";
  readonly text: string;
  /** `indicator/applicant` of a value of the form; null for everything else. */
  readonly place: string | null;
  readonly says: Says;
}

/** A cell that holds no value of the form. */
export function wordsCell(kind: Exclude<MadeCell["kind"], "value">, text: string): MadeCell {
  return { kind, text, place: null, says: { kind: "none", sure: false } };
}

/** The cell of a place of the form that prints a plain number, or nothing for an empty text. */
export function valueCell(place: string, text: string): MadeCell {
  const says: Says =
    text === "" ? { kind: "none", sure: true } : { kind: "number", value: text, sure: true };
  return { kind: "value", text, place, says };
}

/** The same cell where a reader may leave open what it says. */
export function unsure(cell: MadeCell): MadeCell {
  const { says } = cell;
  return says.kind === "doubtful" ? cell : { ...cell, says: { ...says, sure: false } };
}
