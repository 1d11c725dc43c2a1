import type { Document } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";
import type { Flow } from "./flow.ts";
import type { Candidate } from "./report.ts";
import type { TextLine } from "./text-line.ts";

const labelled =
  /(发布|公开|成文|生成|发文|更新)?(日期|时间):?(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/g;
/** Labels in order of what they say about publication. */
const ranks = ["发布", "公开", "", "更新", "发文", "生成", "成文"];
const metaNames = ["pubdate", "publishdate", "publishtime", "createdate"];

/**
 * Dates of publication the document states: its metadata first, then labelled dates, those that name
 * publication first. A label counts only from the title on, so that dates of other items and of page
 * furniture are left out (`title` is its place in the flow); an unlabelled date only as the signature under the text.
 */
export function publishedCandidates(
  document: Document,
  flow: Flow,
  title: number,
  lines: readonly TextLine[],
): readonly Candidate[] {
  const meta = metaNames.flatMap((name) => dated(document.meta.get(name) ?? "", `meta ${name}`));
  const head = flow.pieces.filter(({ kind, start }) => kind === "row" && start < title);
  const above = head.map(({ start, end }) => flow.text.slice(start, end)).join("");
  const matches = [above, flow.text.slice(title)].flatMap((text) => [...text.matchAll(labelled)]);
  const found = matches.flatMap(([, kind = "", noun = "", year, month, day]) =>
    dated(`${year}-${month}-${day}`, `labelled ${kind}${noun}`).map((one) => ({ one, kind })),
  );
  const ranked = found.toSorted((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
  return [...meta, ...ranked.map(({ one }) => one), ...signatures(lines)];
}

/** Dates that stand alone among the last lines, the lowest first. */
function signatures(lines: readonly TextLine[]): readonly Candidate[] {
  return lines
    .slice(-8)
    .toReversed()
    .flatMap(({ text }) => dated(text, "date of signature", true));
}

function dated(text: string, source: string, whole = false): readonly Candidate[] {
  const date = isoDate(text, whole);
  return date === undefined ? [] : [{ field: "published", value: date, source }];
}

/** The calendar date at the beginning of a text (or, when `whole`, that is the text), as YYYY-MM-DD. */
function isoDate(text: string, whole: boolean): string | undefined {
  const plain = compact(text).text;
  const match = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?/.exec(plain);
  if (match === null || (whole && match[0].length !== plain.length)) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date.toISOString().startsWith(iso) ? iso : undefined;
}
