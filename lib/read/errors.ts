/** A document that is no annual report; the message says what it lacks, in one line. */
export class NotAReportError extends Error {
  override readonly name = "NotAReportError";
}
