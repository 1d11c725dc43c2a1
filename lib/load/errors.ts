/** A source that cannot be loaded; the message says why, in one line. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
}
