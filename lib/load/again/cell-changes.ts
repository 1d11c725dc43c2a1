import type { StoredCell } from "../stored-cells.ts";

/** A cell that a new reading reads otherwise. */
export interface CellChange {
  /** Indicator, and the applicant where it is split by applicants. */
  readonly cell: string;
  /** The number, or the state of a cell without one. */
  readonly before: string;
  readonly after: string;
}

/** The cells that two readings of one document read differently, in the order of the readings. */
export function cellChanges(
  before: readonly StoredCell[],
  after: readonly StoredCell[],
): readonly CellChange[] {
  const old = said(before);
  const fresh = said(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((cell) => {
    const was = old.get(cell) ?? "absent";
    const is = fresh.get(cell) ?? "absent";
    return was === is ? [] : [{ cell, before: was, after: is }];
  });
}

function said(cells: readonly StoredCell[]): ReadonlyMap<string, string> {
  return new Map(
    cells.map(({ indicator, applicant, value, state }) => [
      applicant === "none" ? indicator : `${indicator}/${applicant}`,
      value ?? state,
    ]),
  );
}
