/** An address that the collector may not ask for; the message says why, in one line. */
export class ForbiddenError extends Error {
  override readonly name = "ForbiddenError";
}

/** A site that did not answer, or not with the page; the message says how, in one line. */
export class FetchError extends Error {
  override readonly name = "FetchError";
}

/** A site that did not answer now, and may another day. */
export class UnansweredError extends FetchError {}

/** A host that another process asks at present; whoever needs it comes back later. */
export class HostBusyError extends Error {
  override readonly name = "HostBusyError";
}
