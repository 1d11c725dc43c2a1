import type { Document } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";
import type { Flow } from "./flow.ts";
import type { Candidate, PublishedConfidence } from "./report.ts";
import type { TextLine } from "./text-line.ts";

const labelled =
  /(发布|公开|成文|生成|发文|更新)?(日期|时间):?(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/g;
/** Labels that speak of publication; the others speak of writing or of a later change. */
const published = ["发布", "公开", ""];
const metaNames = ["pubdate", "publishdate", "publishtime", "createdate"];

/**
 * Dates of publication the document states: in its metadata, in its own address, behind labels, and in
 * the signature under the text. A label counts where it stands first from the title on (`title` is its
 * place in the flow) or in a table above it, so that dates of other items and of page furniture are
 * left out; an unlabelled date counts only as the signature.
 */
export function publishedCandidates(
  document: Document,
  flow: Flow,
  title: number,
  lines: readonly TextLine[],
): readonly Candidate[] {
  const meta = metaNames.flatMap((name) => dated(document.meta.get(name) ?? "", `meta ${name}`));
  const own = ["url", "canonical"].flatMap((name) => addressDate(document.meta.get(name) ?? ""));
  const head = flow.pieces.filter(({ kind, start }) => kind === "row" && start < title);
  const above = head.map(({ start, end }) => flow.text.slice(start, end)).join("");
  const matches = [above, flow.text.slice(title)].flatMap((text) => [...text.matchAll(labelled)]);
  const found = matches.flatMap(([, kind = "", noun = "", year, month, day]) =>
    dated(`${year}-${month}-${day}`, `labelled ${kind}${noun}`),
  );
  const firsts = found.filter(
    ({ source }, at) => found.findIndex((one) => one.source === source) === at,
  );
  return [...meta.slice(0, 1), ...own.slice(0, 1), ...firsts, ...signatures(lines)];
}

/** The date in the address of a page (/202401/t20240117_1.html, /art/2024/1/17/), as a candidate. */
export function addressDate(address: string): readonly Candidate[] {
  if (!/^https?:/.test(address)) return [];
  const path = address.replace(/^https?:\/\/[^/]*/, "");
  const dates = [
    ...path.matchAll(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/g),
    ...path.matchAll(/(?<!\d)(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g),
  ];
  return dates
    .flatMap(([, year, month, day]) => dated(`${year}-${month}-${day}`, "address"))
    .slice(-1);
}

/** A settled date and what it rests on; both null where there is none. */
export interface Published {
  readonly published: string | null;
  readonly confidence: PublishedConfidence | null;
}

/** Dates further apart than this many days are not those of one publication. */
const sameTime = 31;

/**
 * Settles the date: the earliest that is stated, signed or in the address, since pages that move get
 * later dates; a date of writing only where there is no other. A report cannot be published before
 * the last month of its year, so that earlier dates are another thing's.
 */
export function settlePublished(candidates: readonly Candidate[], year: number | null): Published {
  const dates = candidates
    .filter(
      ({ field, value }) => field === "published" && (year === null || value >= `${year}-12-01`),
    )
    .map(({ value, source }) => ({ value, kind: kindOf(source) }))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const sure = dates.filter(({ kind }) => kind !== "written");
  const considered = sure.length > 0 ? sure : dates;
  const days = considered.map(({ value }) => value).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { published: null, confidence: null };
  const isFar = Date.parse(last) - Date.parse(first) > sameTime * 86_400_000;
  const kind = considered.find(({ value }) => value === first)?.kind ?? "written";
  return { published: first, confidence: isFar ? "conflicting" : kind };
}

type Kind = Exclude<PublishedConfidence, "conflicting">;
const order: readonly Kind[] = ["stated", "signed", "address", "written"];

function kindOf(source: string): Kind {
  if (source === "address") return "address";
  if (source === "date of signature") return "signed";
  const label = /^labelled (.*)(?:日期|时间)$/.exec(source)?.[1];
  return label === undefined || published.includes(label) ? "stated" : "written";
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
  const plain = compact(arabicDate(text)).text;
  const match = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?/.exec(plain);
  if (match === null || (whole && match[0].length !== plain.length)) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date.toISOString().startsWith(iso) ? iso : undefined;
}

const numerals = "〇一二三四五六七八九";

/** Writes a date in Chinese numerals (二〇二四年一月十七日) in Arabic ones. */
function arabicDate(text: string): string {
  const match =
    /^\s*(二[〇○零oO0][〇○零oO0一二三][〇○零oO0一二三四五六七八九])年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日\s*$/.exec(
      text,
    );
  if (match === null) return text;
  const [, year = "", month = "", day = ""] = match;
  const digits = [...year]
    .map((digit) => numerals.indexOf(digit.replace(/[○零oO0]/, "〇")))
    .join("");
  return `${digits}-${upToThirtyOne(month)}-${upToThirtyOne(day)}`;
}

function upToThirtyOne(text: string): number {
  const [tens = "", ones] = text.includes("十") ? text.split("十") : ["〇", text];
  const of = (numeral: string | undefined) => Math.max(0, numerals.indexOf(numeral || "〇"));
  return (tens === "" ? 1 : of(tens)) * 10 + of(ones);
}
