import PostalMime from "postal-mime";
import type { Document } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { decodeHtml } from "./html.ts";
import { withoutTornEnd } from "./torn-end.ts";

/** A saved page has some hundred parts; the parser takes long over very many. */
const mostParts = 3000;

/**
 * The page inside a MIME message, followed by those in its frames, as a document. Rejects with
 * DecodeError when the message holds no page, or more parts than any page.
 */
export async function decodeMhtml(bytes: Uint8Array): Promise<Document> {
  const { html } = await parseMessage(bytes);
  if (html === undefined || html.trim() === "") throw new DecodeError("saved page without a page");
  return { ...decodeHtml(withoutTornEnd(html.trimEnd())), format: "mhtml" };
}

async function parseMessage(bytes: Uint8Array) {
  const parts = new TextDecoder("latin1").decode(bytes).split(/^content-type:/im, mostParts + 2);
  if (parts.length > mostParts + 1) throw new DecodeError("saved page of too many parts");
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    throw new DecodeError("damaged saved page");
  }
}
