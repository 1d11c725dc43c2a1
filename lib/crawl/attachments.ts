import { isReportTitle } from "#lib/read/title.ts";
import type { Anchor } from "./anchor.ts";

/** A page with more files than these is no report's. */
const mostFiles = 10;

/** How a file's address or name ends, or how a program is asked for one. */
const file = /\.(docx?|pdf|xlsx?|wps|et|ofd|rar|zip)$/i;
const attached = /^附件\s*[\d一二三四五六七八九十]*\s*[:：.．、]\s*/;
const download = /\/download\.jsp\?|DownloadAttachUrl/i;

/**
 * The files that hang on a page as its report, of all its links: those that are called a report, else
 * all of them; the same file once.
 */
export function attachmentsOf(anchors: readonly Anchor[]): readonly Anchor[] {
  const files = new Map<string, Anchor>();
  for (const anchor of anchors) {
    if (isFile(anchor) && !files.has(anchor.url.href)) files.set(anchor.url.href, anchor);
  }
  const all = [...files.values()];
  const called = all.filter((anchor) => isReportTitle(nameOf(anchor)));
  return (called.length > 0 ? called : all).slice(0, mostFiles);
}

/** What a file is called, without the ending of its name and the word 附件 before it. */
export function nameOf({ title, text }: Anchor): string {
  return (title || text).replace(file, "").replace(attached, "");
}

function isFile({ url, title, text }: Anchor): boolean {
  return [url.pathname, title, text].some((name) => file.test(name)) || download.test(url.href);
}
