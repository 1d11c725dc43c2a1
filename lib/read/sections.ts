import type { Flow, Piece } from "./flow.ts";
import type { LabelMatch } from "./labels.ts";
import type { ReadSection, SectionId } from "./report.ts";

const order: readonly SectionId[] = [
  "overview",
  "disclosure",
  "requests",
  "appeals",
  "problems",
  "other",
];

/**
 * The narrative, section by section: the running text behind each of the six headings. Cells of tables
 * are no narrative; a heading must stand on a line of its own. A heading that comes again continues its
 * section only if the text in between was not already another one.
 */
export function readSections(flow: Flow, headings: readonly LabelMatch[]): readonly ReadSection[] {
  const marks = headings.flatMap(({ id, firstPiece, lastPiece, end }) => {
    const piece = flow.pieces[lastPiece];
    const section = order.find((known) => known === id);
    const alone = piece !== undefined && piece.kind === "line" && end === piece.end;
    return alone && section !== undefined ? [{ section, firstPiece, lastPiece }] : [];
  });
  const sections = marks.map((mark, at): ReadSection => {
    const until = marks[at + 1]?.firstPiece ?? flow.pieces.length;
    return {
      id: mark.section,
      heading: flow.pieces[mark.firstPiece]?.raw.trim() ?? "",
      paragraphs: flow.pieces
        .slice(mark.lastPiece + 1, until)
        .filter(isProse)
        .map(({ raw }) => raw.trim()),
    };
  });
  return sections.filter(
    (section, at) => section.paragraphs.length > 0 || isOnly(sections, section, at),
  );
}

/** An empty section is kept when no other of its kind has text: the page has the heading alone. */
function isOnly(sections: readonly ReadSection[], section: ReadSection, at: number): boolean {
  return (
    sections.findIndex(({ id }) => id === section.id) === at &&
    !sections.some(({ id, paragraphs }) => id === section.id && paragraphs.length > 0)
  );
}

function isProse(piece: Piece): boolean {
  const words = piece.raw.match(/\p{Script=Han}/gu)?.length ?? 0;
  return piece.kind === "line" && (words > 14 || /[。；！？：]$/.test(piece.raw.trim()));
}
