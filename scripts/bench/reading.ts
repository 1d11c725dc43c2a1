import { readdirSync, readFileSync } from "node:fs";
import { parse } from "parse5";
import { decode } from "#lib/decode/decode.ts";
import { readReport } from "#lib/read/read.ts";
import { timeOf } from "./clock.ts";
import { type Measure, most, type Part } from "./measure.ts";
import { wordPage } from "./word-page.ts";

const rounds = 25;
const warmUp = 8;
const narrativeParagraphs = 1500;

/** Reading a report from its bytes to its cells, against what the HTML parser alone takes on them. */
export const reading: Part = {
  title: "reading a report, against the HTML parser alone",
  async run() {
    const folder = new URL("../../db/seed/pages/", import.meta.url);
    const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
    const largest = pages.toSorted((a, b) => b.length - a.length)[0];
    if (largest === undefined) throw new Error("there are no bundled pages");
    const word = Buffer.from(wordPage(largest.toString(), narrativeParagraphs));
    return [await ratioOf("bundled pages", pages), await ratioOf("a large page from Word", [word])];
  },
};

/** The two take turns, and the fastest of each counts: what else the machine does only makes slower. */
async function ratioOf(what: string, pages: readonly Buffer[]): Promise<Measure> {
  const read = async () => {
    for (const bytes of pages) readReport(await decode(bytes, { media: "text/html" }));
  };
  const parseAlone = () => pages.map((bytes) => parse(new TextDecoder().decode(bytes)));
  const times: { alone: number; ours: number }[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const time = { alone: await timeOf(parseAlone), ours: await timeOf(read) };
    if (round >= warmUp) times.push(time);
  }
  const ours = Math.min(...times.map((time) => time.ours));
  const alone = Math.min(...times.map((time) => time.alone));
  const kilobytes = pages.reduce((sum, { length }) => sum + length, 0) / 1024;
  return {
    name: `reading ${what}`,
    value: ours / alone,
    unit: "×",
    reach: most(2),
    detail: `${ours.toFixed(1)} ms against ${alone.toFixed(1)} ms on ${kilobytes.toFixed(0)} KB`,
  };
}
