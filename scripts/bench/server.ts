import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { freeAddress, url } from "../boot/address.mjs";
import { ensureBuild, NEXT } from "../boot/build.mjs";
import { ended, launch } from "../boot/child.mjs";
import { ensureData } from "../boot/data.mjs";

/** What SQLite did since it was last asked about. */
export interface SqlSpent {
  readonly milliseconds: number;
  readonly statements: number;
}

/** The built site over the bundled reports, and a clock on its SQL. */
export interface Server {
  readonly origin: string;
  readonly sqlSpent: () => Promise<SqlSpent>;
}

const told = z.object({ sql: z.object({ milliseconds: z.number(), statements: z.number() }) });
const patience = 60_000;

/** Starts the built site, lets it be measured, and stops it. */
export async function withServer<T>(measure: (server: Server) => Promise<T>): Promise<T> {
  const DATA_DIR = await ensureData(process.env["DATA_DIR"] || "data");
  await ensureBuild();
  const address = await freeAddress({ HOST: "127.0.0.1", PORT: "0" });
  const clock = new URL("./sql-clock.mjs", import.meta.url).href;
  const child = launch(
    NEXT,
    ["start", "--hostname", address.host, "--port", String(address.port)],
    {
      env: { DATA_DIR, NODE_ENV: "production", NODE_OPTIONS: `--import=${clock}` },
      capture: true,
    },
  );
  const over = ended(child);
  try {
    const origin = url(address);
    await firstAnswer(origin);
    return await measure({
      origin,
      sqlSpent: async () => {
        child.send("sql");
        const [message] = await once(child, "message", { signal: AbortSignal.timeout(patience) });
        return told.parse(message).sql;
      },
    });
  } finally {
    child.kill("SIGTERM");
    await over;
  }
}

async function firstAnswer(origin: string): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if ((await fetch(origin).catch(() => undefined))?.ok === true) return;
    await pause(50);
  }
  throw new Error(`${origin} did not answer well in ${patience / 1000} s`);
}
