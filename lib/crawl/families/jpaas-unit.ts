import { z } from "zod";
import { anchorsOf } from "../anchors.ts";
import type { Call } from "../call.ts";
import type { Contents, Family, Page, Ways } from "../family.ts";
import { linesOf, sortLines } from "./lines.ts";
import { noContents } from "./no-contents.ts";
import { plainPage } from "./plain-page.ts";
import { refererOf } from "./referer.ts";
import { holdsReport } from "./report-text.ts";
import { answerValue } from "./script-value.ts";

const endpoint = "/api-gateway/jpaas-publish-server/front/page/build/unit";

const querySchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const answerSchema = z.object({
  data: z.union([z.string(), z.object({ html: z.string() }).transform(({ html }) => html)]),
});

/**
 * Pages put together in the browser: a script tag says in `queryData` what to ask the endpoint for,
 * which sends a piece of HTML in JSON. The number of the page goes into `paramJson`; few servers
 * mind a plain `pageNo`.
 */
export const jpaasUnit: Family = {
  id: "jpaas-unit",
  recognises: ({ url, text }) =>
    url.pathname === endpoint || /\bqueryData\s*=/.test(text) || text.includes(endpoint),
  contents: (page) => (page.url.pathname === endpoint ? answer(page) : column(page)),
};

function column(page: Page): Contents {
  const { url, text } = page;
  const plain = plainPage(page);
  const tags = [
    ...text.matchAll(/<script\b[^>]*\bqueryData\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>/gi),
  ];
  const parts = tags.flatMap(([tag, double, single = ""]): Ways[] => {
    const query = querySchema.safeParse(answerValue(quoted(double ?? single)));
    const [, address = endpoint] = /\burl\s*=\s*["']([^"']*)["']/i.exec(tag) ?? [];
    if (!query.success || !URL.canParse(address, url)) return [];
    const unit = new URL(address, url);
    for (const [key, value] of Object.entries(query.data)) {
      unit.searchParams.set(key, String(value));
    }
    return unit.host === url.host ? [[{ url: unit, headers: { referer: url.href } }]] : [];
  });
  return { ...plain, parts: [...plain.parts, ...parts] };
}

/** The attribute holds JSON with single quotes, or with double ones written as entities. */
function quoted(attribute: string): string {
  const text = attribute.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return text.includes('"') ? text : text.replaceAll("'", '"');
}

function answer(page: Page): Contents {
  const value = answerSchema.safeParse(answerValue(page.text));
  if (!value.success) return noContents;
  const referer = refererOf(page);
  const html = value.data.data;
  if (holdsReport(html)) return { ...noContents, report: html };
  const anchors = anchorsOf(html, referer);
  const shown = plainPage({ ...page, url: referer, text: html, anchors });
  const sorted = sortLines(linesOf(anchors), ({ host }) => host === referer.host);
  return { ...shown, names: sorted.names, next: nextOf(page.asked, html) };
}

/** The next page, where the piece says how many records there are and how many on a page. */
function nextOf(asked: Call, html: string): Ways {
  const { searchParams } = asked.url;
  const paged = z
    .object({ pageNo: z.coerce.number(), pageSize: z.coerce.string() })
    .safeParse(answerValue(searchParams.get("paramJson") ?? ""));
  const page = paged.success ? paged.data.pageNo : Number(searchParams.get("pageNo") ?? 1);
  const rows = numberIn(html, "rows") ?? 15;
  if (page * rows >= (numberIn(html, "count") ?? 0)) return [];
  const inJson = new URL(asked.url);
  inJson.searchParams.delete("pageNo");
  inJson.searchParams.set(
    "paramJson",
    JSON.stringify({ pageNo: page + 1, pageSize: String(rows) }),
  );
  const plainly = new URL(asked.url);
  plainly.searchParams.delete("paramJson");
  plainly.searchParams.set("pageNo", String(page + 1));
  const ways = [
    { ...asked, url: inJson },
    { ...asked, url: plainly },
  ];
  // What has worked for this page is likeliest for the next.
  return searchParams.has("pageNo") && !paged.success ? ways.toReversed() : ways;
}

/** An attribute of the paging: `<div class="pagination" rows="15" count="68">`. */
function numberIn(html: string, name: string): number | undefined {
  const [, digits] =
    new RegExp(`\\bpagination\\b[^>]*\\b${name}=["']?(\\d+)`, "i").exec(html) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
