import { z } from "zod";
import { escapeHtml } from "#lib/load/seed/html.ts";
import type { Contents, Page } from "../family.ts";
import { noContents } from "./no-contents.ts";
import { scriptValue } from "./script-value.ts";

const detailSchema = z.object({
  title: z.string(),
  content: z.string(),
  publisher: z.string().nullish(),
  identifier: z.string().nullish(),
  created_at: z.string().nullish(),
  attachment: z.array(z.object({ name: z.string(), url: z.string() })).nullish(),
});

/** A text shorter than this, with files beside it, only says that the files hold the report. */
const shortestReport = 500;

/** An article, whose text lies in a script of the page, or whose files hold it; undefined for any other page. */
export function detailOf({ text, url }: Page): Contents | undefined {
  const detail = detailSchema.safeParse(scriptValue(text, "DETAIL"));
  if (!detail.success) return undefined;
  const { content, attachment } = detail.data;
  const files = (attachment ?? []).filter((file) => URL.canParse(file.url, url));
  const words = content.replaceAll(/<[^>]*>|\s/g, "").length;
  if (files.length === 0 || words >= shortestReport) {
    return { ...noContents, report: pageOf(detail.data) };
  }
  return { ...noContents, parts: files.map((file) => [{ url: new URL(file.url, url) }]) };
}

/** The same as a page of HTML, with the metadata where such pages have them. */
function pageOf(detail: z.output<typeof detailSchema>): string {
  const { title, content, publisher, identifier, created_at, attachment } = detail;
  const metas = { ArticleTitle: title, ContentSource: publisher, PubDate: created_at };
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    ...Object.entries(metas).map(([name, value]) =>
      value ? `<meta name="${name}" content="${escapeHtml(value)}">` : "",
    ),
    `</head><body><h1>${escapeHtml(title)}</h1>`,
    identifier ? `<p>索引号：${escapeHtml(identifier)}</p>` : "",
    content,
    ...(attachment ?? []).map(
      ({ name, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`,
    ),
    "</body></html>",
  ].join("\n");
}
