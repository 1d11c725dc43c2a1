/** A text on a page: `x` and `y` of the left end of its base line, in points from the upper left corner. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A straight line between two points. */
export interface DrawnLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface DrawnPage {
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
}

/** A4. */
export const paper = { width: 595, height: 842 } as const;

/**
 * A PDF of drawn pages, plain and uncompressed. Its font is not embedded and named by its characters
 * alone, as Adobe's collection of simplified Chinese allows; Chinese characters are one size wide,
 * others half.
 */
export function makePdf(pages: readonly DrawnPage[]): Uint8Array {
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1 95 500]" +
      "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>" +
      "/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]" +
      "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>",
    ...pages.flatMap((page, at) => {
      const content = contentOf(page);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${paper.width} ${paper.height}]` +
          `/Resources<</Font<</F 3 0 R>>>>/Contents ${6 + 2 * at} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return new TextEncoder().encode(assemble(objects));
}

function assemble(objects: readonly string[]): string {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}

function contentOf({ texts, lines }: DrawnPage): string {
  const drawn = lines.map(
    ({ from, to }) => `${from[0]} ${up(from[1])} m ${to[0]} ${up(to[1])} l S`,
  );
  const written = texts.map(
    ({ text, x, y, size }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${up(y)} Tm <${hex(text)}> Tj ET`,
  );
  return ["0.5 w", ...drawn, ...written].join("\n");
}

/** PDF measures from the lower edge. */
function up(y: number): number {
  return paper.height - y;
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  ).join("");
}

/** Width of a text in this font, in points. */
export function widthOfText(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0) * size;
}
