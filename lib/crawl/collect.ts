import { hashOf, readSnapshot, storeSnapshot } from "#lib/load/archive.ts";
import { checkerVersion } from "#lib/load/checker.ts";
import type { Hints } from "#lib/load/hints.ts";
import type { Sighting, Target } from "#lib/load/ingest.ts";
import { keepOrigin } from "#lib/load/origins.ts";
import { parserVersion } from "#lib/read/parser.ts";
import { parseContentType } from "./content-type.ts";
import { FetchError } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import type { FetchPage } from "./fetch-page.ts";
import { heldOf } from "./held.ts";

/** A page whose bytes lie in the archive. */
export interface Collected extends Sighting {
  /** Where it was found in the end, after redirects. */
  readonly url: URL;
  /** Whether the bytes were sent; else the site said that they are those of the last time. */
  readonly sent: boolean;
}

/**
 * Fetches a page into the archive, before anybody reads it. Where the bytes have not changed since
 * they were last found, they are taken from the archive. Throws ForbiddenError and FetchError.
 */
export async function collect(
  url: URL,
  target: Target,
  fetchPage: FetchPage,
  retrievedAt: string,
): Promise<Collected> {
  const answer = await fetchPage(url, (address) => heldOf(target, address));
  return answer.status === 304 ? takeHeld(answer.url, target) : keep(answer, target, retrievedAt);
}

async function takeHeld(url: URL, target: Target): Promise<Collected> {
  const held = await heldOf(target, url);
  if (held === undefined) throw new FetchError("HTTP 304, but the archive has no such page");
  const bytes = readSnapshot(target.archive, held.sha256);
  const { etag, lastModified, header } = held;
  return { url, source: url.href, sent: false, bytes, hints: header, etag, lastModified };
}

function keep({ url, headers, bytes }: Answer, { db, archive }: Target, at: string): Collected {
  const { media, charset } = parseContentType(headers.get("content-type"));
  const hints: Hints = { media, charset };
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  const collected = { url, source: url.href, sent: true, bytes, hints, etag, lastModified };
  storeSnapshot(archive, bytes);
  keepOrigin(
    db,
    {
      ...{ sha256: hashOf(bytes), source: url.href, hints, loadedAt: at },
      ...{ parser: parserVersion, checker: checkerVersion },
    },
    collected,
  );
  return collected;
}
