/** Bytes that cannot be made into a document; the message names why, in one line. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
}

/** A format that has no decoder. */
export class UnsupportedFormatError extends DecodeError {
  constructor(format: string) {
    super(`format not supported yet: ${format}`);
  }
}
