/** Something that happened to an address in a run. */
export interface CrawlEvent {
  /**
   * `found` a report is to be fetched, `fetched` its bytes were sent, `list` it named reports or
   * lists, `loaded` the report is new or says something new, `unchanged` it is held already,
   * `refused` it could not be had, and `detail` says why.
   */
  readonly kind: "found" | "fetched" | "list" | "loaded" | "unchanged" | "refused";
  readonly url: URL;
  /** One line: whose report of which year, or why it was refused; else empty. */
  readonly detail: string;
}
