const headBytes = 8192;

/** Whether bytes are a page as browsers save it with all its parts: a MIME message (RFC 2557). */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headBytes));
  const headers = /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.exec(head)?.[0] ?? "";
  return /^content-type:\s*(multipart\/(related|mixed|alternative)|text\/html)/im.test(headers);
}
