import PostalMime from "postal-mime";
import type { Document } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { decodeHtml } from "./html.ts";
import { markTornEnd } from "./torn-end.ts";

/**
 * The page inside a MIME message, followed by those in its frames, as a document. Rejects with
 * DecodeError when the message holds no page.
 */
export async function decodeMhtml(bytes: Uint8Array): Promise<Document> {
  const { html } = await parseMessage(bytes);
  if (html === undefined || html.trim() === "") throw new DecodeError("saved page without a page");
  return { ...decodeHtml(markTornEnd(html.trimEnd())), format: "mhtml" };
}

async function parseMessage(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    throw new DecodeError("damaged saved page");
  }
}
