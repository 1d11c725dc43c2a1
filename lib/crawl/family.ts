import type { Anchor } from "./anchor.ts";
import type { Call } from "./call.ts";

/** A page, or the answer of an endpoint, as a family of sites looks at it. */
export interface Page {
  /** How it was asked for: what was posted tells which part of a list it is. */
  readonly asked: Call;
  /** Where it was found in the end, after redirects. */
  readonly url: URL;
  /** Its characters: HTML, XML, JSON. */
  readonly text: string;
  /** Its links, where it is HTML. */
  readonly anchors: readonly Anchor[];
}

/** A page that another page names, with what the list says about it. */
export interface Link extends Call {
  /** What it is called there; empty where it has no name. */
  readonly title: string;
  /** Date of posting, YYYY-MM-DD: a candidate for the date of publication. */
  readonly date?: string;
  /** Whose it is; for a list: whose all reports in it are that do not say otherwise. */
  readonly agency?: string;
  /** 索引号. */
  readonly indexNumber?: string;
}

/**
 * Ways to the same thing, the likeliest first. Where one is not there, or names nothing new, the next
 * one is tried.
 */
export type Ways = readonly Call[];

/** What a page holds for a collector; each list is in the order of the page and may repeat itself. */
export interface Contents {
  /** Links that are called an annual report. */
  readonly reports: readonly Link[];
  /** Lists below this one: a year, a kind of body, a body. */
  readonly columns: readonly Link[];
  /** What this page shows but other addresses hold: frames, answers of endpoints. All are asked. */
  readonly parts: readonly Ways[];
  /** The next page of the same list. */
  readonly next: Ways;
  /**
   * Where the next page would be if there is one, by the way such pages are named; only where the page
   * does not tell. That it is not there is no fault.
   */
  readonly guesses: Ways;
  /** All that the page names, its own paging aside; a page that names nothing new is not gone on from. */
  readonly names: readonly Call[];
  /** The report that the page holds in another dress than a page's own markup, as HTML. */
  readonly report?: string;
}

/**
 * Sites made by one program lay out their lists alike (DOMAIN.md part 5.2). A family knows its pages
 * and the answers of its endpoints by what they have, never by whose they are, and says what they
 * hold; all of it pure, so that a stored page is enough to test it. Columns and next pages
 * are on the host of the page; whoever asks remembers what was met before.
 */
export interface Family {
  readonly id: string;
  readonly recognises: (page: Page) => boolean;
  readonly contents: (page: Page) => Contents;
}
