/**
 * What a cell of a report says (DESIGN.md part 4). `number` a number other than zero, `zero` a
 * printed 0, `blank` nothing, `na` a sign or word where a number belongs, `unreadable` something
 * that is not certainly one number, `absent` the form has the cell and the page does not.
 * The order is the code stored in the database and never changes.
 */
export const states = ["number", "zero", "blank", "na", "unreadable", "absent"] as const;

export type CellState = (typeof states)[number];

/** The number stored for a state: its place in `states`. */
export function stateCode(state: CellState): number {
  return states.indexOf(state);
}

/** The state a stored number stands for; throws on a number no state has. */
export function stateOf(code: number): CellState {
  const state = states[code];
  if (state === undefined) throw new Error(`no cell state has the code ${code}`);
  return state;
}
