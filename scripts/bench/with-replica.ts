import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { makeCountry } from "#e2e/replica/country.ts";
import { namedHosts } from "#e2e/replica/named-hosts.ts";
import { type Effects, realEffects } from "#lib/crawl/effects.ts";
import type { Source } from "#lib/crawl/sources/source.ts";
import { ended, launch } from "../boot/child.mjs";
import { collectedCountry, replicaHost } from "./replica-country.ts";

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

/** Starts the sites of so many bodies, lets collecting be measured, and stops them. */
export async function withReplica<T>(
  agencies: number,
  measure: (replica: ServedReplica) => Promise<T>,
): Promise<T> {
  const { hosts, reports } = makeCountry(collectedCountry(agencies), replicaHost);
  const sources = [...hosts].flatMap(([host, { starts }]) =>
    starts.map((start) => ({ url: new URL(start, `http://${host}`) })),
  );
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const child = launch(server, [String(agencies)]);
  const over = ended(child);
  try {
    const [{ port }] = told.parse(await once(child, "message"));
    const { signal } = new AbortController();
    const effects = { ...realEffects(signal), ...namedHosts(port) };
    return await measure({ sources, reports: reports.length, effects, folder });
  } finally {
    child.kill("SIGTERM");
    await over;
    rmSync(folder, { recursive: true });
  }
}
