/** A link of a page to another page of the web. */
export interface Anchor {
  /** Absolute address without the part behind `#`. */
  readonly url: URL;
  /** Its `title`, which is whole where the text was cut short; empty without one. */
  readonly title: string;
  /** Its words, white space made single. */
  readonly text: string;
  /** The other words of its line of the list or row of the table; empty without either. */
  readonly beside: string;
}
