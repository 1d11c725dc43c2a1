import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes bytes of HTML into bytes of the format of an ending; undefined where none come out. */
export type Convert = (html: Uint8Array, ending: string) => Promise<Uint8Array | undefined>;

interface Job {
  readonly html: Uint8Array;
  readonly ending: string;
  readonly done: (bytes: Uint8Array | undefined) => void;
}

const filters: Readonly<Record<string, string>> = {
  pdf: "pdf:writer_web_pdf_Export",
  doc: "doc:MS Word 97",
  docx: "docx:Office Open XML Text",
};

const mostAtOnce = 40;

/**
 * Converts with LibreOffice, whose start takes seconds: what is asked for during one run is converted
 * together in the next. `office` is the program, `folder` an empty one for its files.
 */
export function officeQueue(office: string, folder: string): Convert {
  let waiting: readonly Job[] = [];
  let running = false;
  const work = async () => {
    running = true;
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      const { ending } = first;
      const jobs = waiting.filter((job) => job.ending === ending).slice(0, mostAtOnce);
      waiting = waiting.filter((job) => !jobs.includes(job));
      const results = await convertAll(jobs, ending, office, folder);
      jobs.forEach(({ done }, at) => {
        done(results[at]);
      });
    }
    running = false;
  };
  return (html, ending) =>
    new Promise((done) => {
      waiting = [...waiting, { html, ending, done }];
      if (!running) void work();
    });
}

async function convertAll(
  jobs: readonly Job[],
  ending: string,
  office: string,
  folder: string,
): Promise<readonly (Uint8Array | undefined)[]> {
  const sources = jobs.map(({ html }, at) => {
    const source = join(folder, `${at}.html`);
    writeFileSync(source, html);
    return source;
  });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const filter = filters[ending] ?? ending;
  const words = [profile, "--headless", "--convert-to", filter, "--outdir", folder, ...sources];
  await new Promise<void>((done) => {
    execFile(office, words, { timeout: 60_000 + jobs.length * 5000 }, () => done());
  });
  return jobs.map((_, at) => {
    const result = join(folder, `${at}.${ending}`);
    if (!existsSync(result)) return undefined;
    const bytes = new Uint8Array(readFileSync(result));
    rmSync(result);
    return bytes;
  });
}
