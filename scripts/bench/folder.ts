import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileItems } from "#lib/load/file-items.ts";
import { loadAll } from "#lib/load/load-all.ts";
import { openTarget } from "#lib/load/open-target.ts";
import { openReaders } from "#lib/load/readers.ts";
import { walk } from "#lib/load/walk.ts";
import { type Measure, most, type Part } from "./measure.ts";
import { bundledPages } from "./reading.ts";

const reports = 10_000;

/** Loading a large folder, on all cores: reports a second, and how memory grows with the folder. */
export const folder: Part = {
  title: `loading a folder of ${reports} reports`,
  async run() {
    const place = mkdtempSync(join(tmpdir(), "atlas-folder-"));
    try {
      writePages(join(place, "pages"));
      return await loadFolder(place);
    } finally {
      rmSync(place, { recursive: true });
    }
  },
};

const kinds = ["水利局", "教育局", "财政局", "民政局", "司法局", "审计局", "统计局", "商务局"];

/** Reports of bodies and years that differ, made from the largest bundled one. */
function writePages(place: string): void {
  mkdirSync(place);
  const [largest] = bundledPages().toSorted((a, b) => b.length - a.length);
  const page = String(largest);
  const [, agency = "", year = ""] = /<title>(.+?)(20\d\d)年/.exec(page) ?? [];
  for (let at = 0; at < reports; at += 1) {
    const body = `聊城市第${Math.floor(at / (16 * kinds.length))}区${kinds[Math.floor(at / 16) % kinds.length]}`;
    const made = page.replaceAll(`${agency}${year}年`, `${body}${2009 + (at % 16)}年`);
    writeFileSync(join(place, `${String(at).padStart(5, "0")}.html`), made);
  }
}

async function loadFolder(place: string): Promise<readonly Measure[]> {
  const readers = openReaders();
  const target = openTarget(join(place, "data"), readers.read);
  const memory: number[] = [];
  const began = performance.now();
  let done = 0;
  const run = await loadAll(
    target,
    fileItems(walk([join(place, "pages")]), {}),
    () => {
      done += 1;
      if (done % (reports / 20) === 0) memory.push(process.memoryUsage().rss / 2 ** 20);
    },
    readers.count,
  );
  const seconds = (performance.now() - began) / 1000;
  target.db.$client.close();
  await readers.close();
  if (run.counts.loaded !== reports) throw new Error(`${run.counts.loaded} of ${reports} loaded`);
  const early = Math.max(...memory.slice(0, 5));
  const late = Math.max(...memory.slice(-5));
  return [
    {
      name: "reports loaded a second",
      value: reports / seconds,
      unit: "/s",
      reach: null,
      detail: `${reports} in ${seconds.toFixed(0)} s, ${readers.count} threads`,
    },
    {
      name: "memory at the end against the first quarter",
      value: late / early,
      unit: "×",
      reach: most(1.25),
      detail: `${late.toFixed(0)} MB against ${early.toFixed(0)} MB`,
    },
  ];
}
