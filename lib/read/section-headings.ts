import { compact } from "./compact.ts";
import type { LabelMatch } from "./labels.ts";
import type { NarrativeLine } from "./narrative-lines.ts";
import type { SectionId } from "./report.ts";
import { headingLexicon } from "./words.ts";

/** A heading of one of the six sections among the lines of a text. */
export interface Heading {
  readonly section: SectionId;
  readonly text: string;
  /** Lines on which it begins and ends. */
  readonly first: number;
  readonly last: number;
  /** What stands on the line of the heading behind it, as the first line of its text. */
  readonly rest: NarrativeLine | undefined;
}

const order: readonly SectionId[] = [
  "overview",
  "disclosure",
  "requests",
  "appeals",
  "problems",
  "other",
];

/**
 * The headings of the six sections in reading order: those that stand on a line of their own, and those
 * with the numeral of a section in front of their text. Headings numbered in another manner than the
 * sections are headings within one, （一）主动公开情况 in the overview.
 */
export function sectionHeadings(
  lines: readonly NarrativeLine[],
  labels: readonly LabelMatch[],
): readonly Heading[] {
  const alone = labels.flatMap((label) => headingOf(lines, label));
  const taken = new Set(alone.flatMap(({ first, last }) => [first, last]));
  const inline = lines.flatMap((line, at) => (taken.has(at) ? [] : inlineHeading(line, at)));
  const all = [...alone, ...inline].toSorted((a, b) => a.first - b.first);
  return ofOneManner(all);
}

function headingOf(
  lines: readonly NarrativeLine[],
  { id, start, end }: LabelMatch,
): readonly Heading[] {
  const section = order.find((known) => known === id);
  const first = lines.findIndex((line) => start === line.start);
  const last = lines.findIndex((line) => end > line.start && end <= line.end);
  const ends = lines[last]?.end === end || /^[:：。]?$/.test(tailOf(lines[last], end));
  if (section === undefined || first < 0 || last < first || !ends) return [];
  return [{ section, text: lines[first]?.text ?? "", first, last, rest: undefined }];
}

function tailOf(line: NarrativeLine | undefined, end: number): string {
  return line === undefined ? "-" : compact(line.text).text.slice(end - line.start);
}

const patterns = headingLexicon.labels.map(({ id, pattern }) => `(?<${id}>${pattern})`).join("|");
const numbered = new RegExp(
  `^[一二三四五六七][、.](?:${patterns})(?<note>\\([^)]{1,14}\\))?(?<mark>[:。]?)`,
);

/** A section's heading with more on its line: 六、其他需要报告的事项：无。 二、…情况（单位：件） */
function inlineHeading(line: NarrativeLine, at: number): readonly Heading[] {
  if (!/^\s*[一二三四五六七]/.test(line.text)) return [];
  const { text, offsets } = compact(line.text);
  const match = numbered.exec(text);
  if (match === null) return [];
  const section = order.find((known) => match.groups?.[known] !== undefined);
  const end = match[0].length;
  const begin = offsets[end] ?? line.text.length;
  const isApart = match.groups?.["mark"] !== "" || begin - (offsets[end - 1] ?? 0) > 1;
  if (section === undefined) return [];
  if (end === text.length)
    return [{ section, text: line.text, first: at, last: at, rest: undefined }];
  if (!isApart) return [];
  const rest = { ...line, text: line.text.slice(begin).trim(), start: line.start + end };
  return [{ section, text: line.text.slice(0, begin).trim(), first: at, last: at, rest }];
}

/** Manners of numbering, and how deep a heading so numbered stands. */
const manners: readonly (readonly [numeral: RegExp, depth: number])[] = [
  [/^第?[一二三四五六七八][、.．]/, 0],
  [/^[（(]/, 1],
  [/^\d/, 2],
  [/^/, 0],
];

interface Manner {
  readonly place: number;
  readonly depth: number;
}

function mannerOf({ text }: Heading): Manner {
  const place = manners.findIndex(([numeral]) => numeral.test(text));
  return { place, depth: manners[place]?.[1] ?? 0 };
}

/**
 * Headings in the manner most sections have; others only where they stand no deeper, for sections that
 * have no heading in that manner.
 */
function ofOneManner(headings: readonly Heading[]): readonly Heading[] {
  const sections = manners.map(
    (_, place) =>
      new Set(headings.filter((one) => mannerOf(one).place === place).map((one) => one.section)),
  );
  const most = Math.max(...sections.map(({ size }) => size));
  const main = sections.findIndex(({ size }) => size === most);
  const depth = manners[main]?.[1] ?? 0;
  return headings.filter((one) => {
    const manner = mannerOf(one);
    return manner.place === main || (manner.depth <= depth && !sections[main]?.has(one.section));
  });
}
