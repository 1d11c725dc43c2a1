import { anchorsOf } from "#lib/crawl/anchors.ts";

/** A page of the site as it is served. */
export interface FoundPage {
  /** Its path without what tells it from others of its kind ("/agencies/…"). */
  readonly kind: string;
  readonly url: URL;
  readonly html: string;
}

/** More kinds of pages than this means that the kinds were told apart wrongly. */
const mostPages = 30;

/**
 * One page of every kind that links lead to from the front page: pages are of one kind when they
 * begin alike and are as deep ("/agencies/…").
 */
export async function findPages(origin: string): Promise<readonly FoundPage[]> {
  const found: FoundPage[] = [];
  const met = new Set(["/"]);
  const open = [new URL("/", origin)];
  for (let url = open.shift(); url !== undefined && met.size <= mostPages; url = open.shift()) {
    const answer = await fetch(url);
    const html = await answer.text();
    if (!answer.ok || !answer.headers.get("content-type")?.startsWith("text/html")) continue;
    found.push({ kind: kindOf(url), url, html });
    for (const { url: next } of anchorsOf(html, url)) {
      if (next.origin !== url.origin || met.has(kindOf(next))) continue;
      met.add(kindOf(next));
      open.push(next);
    }
  }
  return found;
}

function kindOf({ pathname }: URL): string {
  const [first = "", ...rest] = pathname.split("/").slice(1);
  const last = pathname.endsWith("/source") ? "/source" : "";
  return `/${first}${"/…".repeat(rest.length)}${last}`;
}
