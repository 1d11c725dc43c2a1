import { seedPage } from "#lib/load/seed/page.ts";
import type { Published } from "./published.ts";
import { html, type Reply } from "./reply.ts";

/** The document of a report, as a site sends it: a page of HTML that is nothing but the report. */
export function reportDocument({ fact }: Published): Reply {
  return html(seedPage(fact));
}
