import mammoth from "mammoth";
import { decode } from "#lib/decode/decode.ts";
import { makeReport } from "#lib/read/made/recipe.ts";
import { writeDocx } from "#lib/read/made/writers/docx.ts";
import { readReport } from "#lib/read/read.ts";
import type { Part } from "./measure.ts";
import { ratioOf } from "./ratio.ts";

/** Reading a DOCX, against what mammoth alone takes to make it into HTML. */
export const readingDocx: Part = {
  title: "reading a DOCX, against mammoth alone",
  async run() {
    const { report, draw } = makeReport({ seed: 1, form: "report", deviations: [] });
    const bytes = writeDocx(report, draw);
    return [
      await ratioOf({
        name: "a DOCX",
        ours: async () => readReport(await decode(bytes)),
        alone: () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
        reach: 1.5,
        amount: `${(bytes.length / 1024).toFixed(0)} KB`,
        rounds: 25,
      }),
    ];
  },
};
