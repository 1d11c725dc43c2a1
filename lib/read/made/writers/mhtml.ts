/** Wraps a page as browsers save one: quoted-printable, with a picture behind it. */
export function wrapMhtml(html: string): Uint8Array {
  const lines = [
    "From: <Saved by Blink>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="----part"',
    "",
    "------part",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quoted(html),
    "------part",
    "Content-Type: image/gif",
    "Content-Transfer-Encoding: base64",
    "",
    "R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=",
    "------part--",
    "",
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}

/** Characters on a line before it is broken; RFC 2045 allows 76. */
const longest = 24;

function quoted(text: string): string {
  const encoded = Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 33 || byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  const lines = Array.from({ length: Math.ceil(encoded.length / longest) }, (_, at) =>
    encoded.slice(at * longest, (at + 1) * longest).join(""),
  );
  return lines.join("=\r\n");
}
