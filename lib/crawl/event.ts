/** Something that happened to a page in a run. */
export interface CrawlEvent {
  /**
   * `found` a report is to be fetched, `fetched` bytes were sent, `list` the page named reports or
   * lists, `led` what was called a report leads on to others, `loaded` the report is new or says
   * something new, `unchanged` it is held already, `refused` it could not be had, `failed` it did not
   * come this time; `detail` says why.
   */
  readonly kind:
    | "found"
    | "fetched"
    | "list"
    | "led"
    | "loaded"
    | "unchanged"
    | "refused"
    | "failed";
  /** Row number of the source that led to the page. */
  readonly sourceId: number;
  readonly url: URL;
  /** One line: whose report of which year, or why it was refused; else empty. */
  readonly detail: string;
}
