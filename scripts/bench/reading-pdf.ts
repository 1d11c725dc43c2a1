import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { decode } from "#lib/decode/decode.ts";
import { makePdf } from "#lib/decode/made/pdf.ts";
import { type MadeBlock, setPages } from "#lib/decode/made/pdf-pages.ts";
import { readReport } from "#lib/read/read.ts";
import type { Part } from "./measure.ts";
import { ratioOf } from "./ratio.ts";
import { bundledPages } from "./reading.ts";

const cMaps = new URL("../../node_modules/pdfjs-dist/cmaps/", import.meta.url).pathname;

/** Reading a PDF, against what pdf.js alone takes to give its texts and drawings. */
export const readingPdf: Part = {
  title: "reading a PDF, against pdf.js alone",
  async run() {
    const pdf = await largestAsPdf();
    return [
      await ratioOf({
        name: "a PDF",
        ours: async () => readReport(await decode(pdf)),
        alone: () => openAlone(pdf),
        reach: 1.5,
        amount: `${(pdf.length / 1024).toFixed(0)} KB`,
        rounds: 15,
      }),
    ];
  },
};

/** The largest bundled report, printed. */
async function largestAsPdf(): Promise<Uint8Array> {
  const [largest] = bundledPages().toSorted((a, b) => b.length - a.length);
  const { blocks } = await decode(largest ?? new Uint8Array(), { media: "text/html" });
  const made = blocks.map(
    (block): MadeBlock => (block.kind === "paragraph" ? block.text : block.grid.rows),
  );
  return makePdf(setPages(made, { ruled: true, bottom: 780, numbered: true }));
}

async function openAlone(pdf: Uint8Array): Promise<void> {
  const data = new Uint8Array(pdf);
  const document = await getDocument({ data, cMapUrl: cMaps, cMapPacked: true, verbosity: 0 })
    .promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    await page.getOperatorList();
  }
  await document.loadingTask.destroy();
}
