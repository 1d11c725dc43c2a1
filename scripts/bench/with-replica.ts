import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { namedHosts } from "#e2e/replica/named-hosts.ts";
import { type Effects, realEffects } from "#lib/crawl/effects.ts";
import type { Source } from "#lib/crawl/sources/source.ts";
import { ended, launch } from "../boot/child.mjs";
import { makeCountries } from "./replica-country.ts";

/** Sites of every family, served by another process. */
export interface ServedReplica {
  readonly sources: readonly Source[];
  /** How many reports they publish. */
  readonly reports: number;
  readonly effects: Effects;
  /** An empty folder, removed in the end. */
  readonly folder: string;
}

const server = fileURLToPath(new URL("./replica-server.ts", import.meta.url));
const told = z.tuple([z.object({ port: z.number() })]).rest(z.unknown());

/** Starts the sites of so many countries of a thousand reports, lets collecting be measured, and stops them. */
export async function withReplica<T>(
  countries: number,
  measure: (replica: ServedReplica) => Promise<T>,
): Promise<T> {
  const { hosts, reports } = makeCountries(countries);
  const sources = [...hosts].flatMap(([host, { starts }]) =>
    starts.map((start) => ({ url: new URL(start, `http://${host}`) })),
  );
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const child = launch(server, [String(countries)]);
  const over = ended(child);
  try {
    const [{ port }] = told.parse(await once(child, "message"));
    const { signal } = new AbortController();
    const effects = { ...realEffects(signal, true), ...namedHosts(port) };
    return await measure({ sources, reports, effects, folder });
  } finally {
    child.kill("SIGTERM");
    await over;
    rmSync(folder, { recursive: true });
  }
}
