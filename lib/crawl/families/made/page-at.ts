import { anchorsOf } from "../../anchors.ts";
import type { Call } from "../../call.ts";
import { familyOf } from "../../families.ts";
import type { Page } from "../../family.ts";

/** A page as it is after a visit, or the answer to `asked`. */
export function pageAt(address: string, text: string, asked: Partial<Call> = {}): Page {
  const url = new URL(address);
  return { asked: { url, ...asked }, url, text, anchors: anchorsOf(text, url) };
}

/** A line of a list, with the usual title of a report. */
export function reportLine(href: string, agency = "水利局", year = 2025): string {
  return `<li><a href="${href}">${agency}${year}年政府信息公开工作年度报告</a><span>${year + 1}-01-15</span></li>`;
}

/** Calls in words: path and query, and what is posted. */
export function told(calls: readonly Call[]): readonly string[] {
  return calls.map(({ url, body }) => {
    const path = decodeURIComponent(url.href.slice(url.origin.length));
    return body === undefined ? path : `${path} < ${body}`;
  });
}

/** What a page of an example host holds, in words, and the family that says so. */
export function contentsAt(path: string, ...html: string[]) {
  const page = pageAt(`http://www.example.gov.cn${path}`, html.join("\n"));
  const { id, contents } = familyOf(page);
  const { reports, columns, next, guesses, parts } = contents(page);
  return {
    family: id,
    ...{ reports: told(reports), columns: told(columns), next: told(next), guesses: told(guesses) },
    parts: parts.map(told),
  };
}
