/** An address that the collector may not ask for; the message says why, in one line. */
export class ForbiddenError extends Error {
  override readonly name = "ForbiddenError";
}

/** A site that did not answer, or not with the page; the message says how, in one line. */
export class FetchError extends Error {
  override readonly name = "FetchError";
}
