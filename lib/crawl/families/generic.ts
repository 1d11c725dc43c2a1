import type { Contents, Family, Page } from "../family.ts";
import { guessesOf } from "./guesses.ts";
import { plainPage } from "./plain-page.ts";

/** Any plain list: links by their titles, paging by its words, else by its habits (DOMAIN.md part 5.3). */
export const generic: Family = {
  id: "generic",
  recognises: () => true,
  contents: (page: Page): Contents => ({ ...plainPage(page), guesses: guessesOf(page) }),
};
