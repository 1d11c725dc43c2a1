import type { Anchor } from "./anchor.ts";

/** A page as a family of sites looks at it. */
export interface Page {
  /** Where it was found in the end, after redirects. */
  readonly url: URL;
  readonly html: string;
  readonly anchors: readonly Anchor[];
}

/** A page that another page names. */
export interface Link {
  readonly url: URL;
  /** What it is called there. */
  readonly title: string;
}

/**
 * Sites made by one program lay out their lists alike (DOMAIN.md part 5.2). A family knows such a
 * page by what it has, and where it leads; all of it pure, so that a stored page is enough to test
 * it. Each list is in the order of the page and may hold what was met before: whoever asks
 * remembers.
 */
export interface Family {
  readonly id: string;
  readonly recognises: (page: Page) => boolean;
  /** Links that are called an annual report. */
  readonly reports: (page: Page) => readonly Link[];
  /** Lists below this one: a year, a kind of body. */
  readonly columns: (page: Page) => readonly Link[];
  /** The next pages of this list. */
  readonly nextPages: (page: Page) => readonly Link[];
}
