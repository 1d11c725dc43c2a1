import type { Document } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";
import type { Candidate } from "./report.ts";

const label = /(发布|公开|成文|生成|发文)(日期|时间)[::]?(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const metaNames = ["pubdate", "publishdate", "publishtime", "createdate"];

/**
 * Dates of publication the document states: its metadata first, then a labelled date. The constant
 * date of page furniture is never taken: an unlabelled date counts only as the last line of the text.
 */
export function publishedCandidates(
  document: Document,
  lines: readonly string[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const name of metaNames) {
    const date = isoDate(document.meta.get(name) ?? "");
    if (date !== undefined)
      candidates.push({ field: "published", value: date, source: `meta ${name}` });
  }
  const cells = document.blocks.flatMap((block) =>
    block.kind === "table"
      ? block.grid.rows.map((row) => row.map(({ text }) => text).join(""))
      : [],
  );
  for (const line of [...lines, ...cells]) {
    const match = label.exec(compact(line).text);
    const date = match === null ? undefined : isoDate(`${match[3]}-${match[4]}-${match[5]}`);
    if (date !== undefined)
      candidates.push({
        field: "published",
        value: date,
        source: `labelled ${match?.[1]}${match?.[2]}`,
      });
  }
  const signed = isoDate(lines.at(-1) ?? "", true);
  if (signed !== undefined)
    candidates.push({ field: "published", value: signed, source: "date of signature" });
  return candidates;
}

/** The calendar date at the beginning of a text (or, when `whole`, that is the text), as YYYY-MM-DD. */
function isoDate(text: string, whole = false): string | undefined {
  const match = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?/.exec(compact(text).text);
  if (match === null || (whole && match[0].length !== compact(text).text.length)) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date.toISOString().startsWith(iso) ? iso : undefined;
}
