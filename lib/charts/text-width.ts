/** Widths of the printable ASCII signs from space to tilde, in thousandths of the type size. */
const ascii = [
  224, 324, 474, 555, 555, 921, 680, 277, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 945, 608, 657, 638, 688, 589,
  552, 689, 728, 292, 535, 644, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 574, 878, 570,
  529, 603, 338, 392, 338, 555, 559, 605, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
  284, 926, 611, 606, 620, 620, 388, 468, 378, 607, 521, 802, 498, 521, 473, 338, 270, 338, 555,
];

/** Faces differ: what is measured here may be so much wider on a screen. */
const slack = 1.05;
const wider = 1.03;

/** The width of a line of text in pixels: measured for ASCII, a square for any other sign. */
export function textWidth(text: string, size: number, weight = 400): number {
  const thousandths = [...text].reduce((sum, sign) => sum + advance(sign), 0);
  return (thousandths / 1000) * size * wider * (weight >= 600 ? 1.04 : 1);
}

function advance(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return ascii[code - 0x20] ?? 555;
  if (code === 0x2212 || code === 0xd7) return 555;
  return code >= 0x2e80 || code === 0x2014 || code === 0x2026 ? 1000 : 560;
}

/** The width ECharts asks for, given a CSS font. */
export function measureText(text: string, font = "12px sans-serif"): { width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
  const weight = /\b(bold|[6-9]00)\b/.test(font) ? 600 : 400;
  return { width: textWidth(text, size, weight) };
}

/** The text cut to a width, with an ellipsis where something is cut off. */
export function clipText(text: string, width: number, size: number): string {
  if (textWidth(text, size) * slack <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, size) * slack > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** The text in lines of a width: Chinese breaks anywhere, Latin between words; the last is cut. */
export function wrapText(text: string, width: number, size: number, most = 2): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[!-~]+\s*|[^!-~]/g) ?? []) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) * slack > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines.map((one) => clipText(one, width, size));
  const kept = lines.slice(0, most - 1);
  return [...kept, clipText(lines.slice(most - 1).join(""), width, size)];
}
