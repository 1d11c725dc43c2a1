/** A request as a site of the replica sees it. */
export interface Asking {
  /** Address on the site. */
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What is posted; empty without it. */
  readonly body: string;
  /** How often the same was asked before. */
  readonly before: number;
}
