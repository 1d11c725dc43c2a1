import { seedPage } from "#lib/load/seed/page.ts";
import { markupPage } from "./markup.ts";
import type { Published } from "./published.ts";
import { html, type Reply } from "./reply.ts";
import { linkToFile } from "./report-file.ts";

/** What a site has at the address of a report: a page that is nothing but the report, or that links to a file. */
export function reportDocument(report: Published): Reply {
  const link = linkToFile(report);
  return link === undefined ? reportPage(report) : html(markupPage(report.title, `<p>${link}</p>`));
}

/** The report as a page, whether or not the site has a file of it as well. */
export function reportPage({ fact }: Published): Reply {
  return html(seedPage(fact));
}
