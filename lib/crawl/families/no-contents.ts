import type { Contents } from "../family.ts";

/** What a page holds that leads nowhere. */
export const noContents: Contents = {
  ...{ reports: [], columns: [], parts: [], next: [], guesses: [], names: [] },
};
