/** A request as data: it can be stored, compared, and made by another process. */
export interface Call {
  readonly url: URL;
  /** What is posted; without it the address is got. */
  readonly body?: string;
  /** Headers besides those of every request, in lower case: `referer`, the `content-type` of the body. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What two requests for the same thing have in common: the address, and the body where one is posted. */
export function keyOf({ url, body }: Call): string {
  return body === undefined ? url.href : `${url.href} ${body}`;
}
