import { readdirSync, readFileSync } from "node:fs";
import { parse } from "parse5";
import { decode } from "#lib/decode/decode.ts";
import { readReport } from "#lib/read/read.ts";
import type { Part } from "./measure.ts";
import { ratioOf } from "./ratio.ts";
import { wordPage } from "./word-page.ts";

const narrativeParagraphs = 1500;

/** Reading a report from its bytes to its cells, against what the HTML parser alone takes on them. */
export const reading: Part = {
  title: "reading a report, against the HTML parser alone",
  async run() {
    const pages = bundledPages();
    const largest = pages.toSorted((a, b) => b.length - a.length)[0];
    if (largest === undefined) throw new Error("there are no bundled pages");
    const word = Buffer.from(wordPage(largest.toString(), narrativeParagraphs));
    return [await ofPages("bundled pages", pages), await ofPages("a large page from Word", [word])];
  },
};

/** The bytes of the bundled reports. */
export function bundledPages(): readonly Buffer[] {
  const folder = new URL("../../db/seed/pages/", import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
}

function ofPages(name: string, pages: readonly Buffer[]) {
  return ratioOf({
    name,
    ours: async () => {
      for (const bytes of pages) readReport(await decode(bytes, { media: "text/html" }));
    },
    alone: () => pages.map((bytes) => parse(new TextDecoder().decode(bytes))),
    reach: 2,
    amount: `${(pages.reduce((sum, { length }) => sum + length, 0) / 1024).toFixed(0)} KB`,
    rounds: 25,
  });
}
