import { ended, launch } from "../boot/child.mjs";
import { type Measure, most, type Part } from "./measure.ts";

const ready = /is at (http\S+)/;

/** From the command to the first page, when everything was done by an earlier start. */
export const secondStart: Part = {
  title: "npm start with nothing to do",
  async run() {
    const first = await start();
    // A start that had packages to install, reports to load or pages to build was not a second one.
    const { seconds } = first.hadWork ? await start() : first;
    const measure: Measure = {
      ...{ name: "second start to the first page", value: seconds, unit: "s" },
      ...{ reach: most(3), detail: "scripts/start.mjs to its first good answer" },
    };
    return [measure];
  },
};

async function start(): Promise<{ readonly seconds: number; readonly hadWork: boolean }> {
  const began = performance.now();
  const child = launch("scripts/start.mjs", [], {
    env: { HOST: "127.0.0.1", PORT: "0" },
    capture: true,
  });
  const over = ended(child);
  let said = "";
  const seconds = await new Promise<number>((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      if (ready.test(said)) resolve((performance.now() - began) / 1000);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
    over.then(() => reject(new Error(`npm start ended by itself:\n${said}`)), reject);
  });
  child.kill("SIGTERM");
  await over;
  return { seconds, hadWork: said.includes("▸") };
}
