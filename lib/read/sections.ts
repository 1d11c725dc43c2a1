import type { Flow } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";
import { joinWrapped, type NarrativeLine, narrativeLines, rightEdge } from "./narrative-lines.ts";
import { isPageNumber, proseOf } from "./prose.ts";
import type { ReadSection } from "./report.ts";
import { secondReport } from "./second-report.ts";
import { type Heading, sectionHeadings } from "./section-headings.ts";
import type { Zone } from "./zones.ts";

/**
 * The narrative, section by section: the running text behind each of the six headings as clean
 * paragraphs. Cells of tables are no narrative, nor is another report on the same page. A heading that
 * comes again begins another part of its section.
 */
export function readSections(
  flow: Flow,
  labels: readonly LabelMatch[],
  zones: readonly Zone[],
): readonly ReadSection[] {
  const end = secondReport(flow, zones[0]?.start ?? flow.text.length);
  const lines = narrativeLines(flow).filter((line) => line.start < end && !isPageNumber(line));
  const headings = sectionHeadings(lines, labels);
  const edge = rightEdge(lines);
  const sections = headings.map((heading, at): ReadSection => {
    const own = linesOf(lines, heading, headings[at + 1]);
    const { section, text } = heading;
    return { id: section, heading: text, paragraphs: proseOf(joinWrapped(own, edge), zones) };
  });
  return sections.filter(
    (section, at) => section.paragraphs.length > 0 || isOnly(sections, section, at),
  );
}

function linesOf(
  lines: readonly NarrativeLine[],
  { last, rest }: Heading,
  next: Heading | undefined,
): readonly NarrativeLine[] {
  const below = lines.slice(last + 1, next?.first ?? lines.length);
  return rest === undefined ? below : [rest, ...below];
}

/** An empty section is kept when no other of its kind has text: the page has the heading alone. */
function isOnly(sections: readonly ReadSection[], section: ReadSection, at: number): boolean {
  return (
    sections.findIndex(({ id }) => id === section.id) === at &&
    !sections.some(({ id, paragraphs }) => id === section.id && paragraphs.length > 0)
  );
}
