import type { Page } from "../family.ts";

/** The page for which an answer was asked, against which the addresses in it are meant. */
export function refererOf({ asked, url }: Pick<Page, "asked" | "url">): URL {
  const referer = asked.headers?.["referer"];
  return referer !== undefined && URL.canParse(referer) ? new URL(referer) : url;
}
