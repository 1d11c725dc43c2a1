import { type FoundPage, findPages } from "./find-pages.ts";
import { type Measure, most } from "./measure.ts";
import { quantile } from "./quantile.ts";
import type { Server } from "./server.ts";

const warmUp = 5;
const requests = 25;

/** The warm time of each page, against what SQLite takes of it in the same requests. */
export async function measurePages(server: Server): Promise<readonly Measure[]> {
  const pages = await findPages(server.origin);
  const measures: Measure[] = [];
  for (const page of pages) measures.push(...(await measurePage(page, server)));
  return measures;
}

async function measurePage({ kind, url }: FoundPage, server: Server): Promise<readonly Measure[]> {
  const times: { readonly page: number; readonly sql: number; readonly statements: number }[] = [];
  for (let at = -warmUp; at < requests; at += 1) {
    const began = performance.now();
    await (await fetch(url)).arrayBuffer();
    const page = performance.now() - began;
    const { milliseconds: sql, statements } = await server.sqlSpent();
    if (at >= 0) times.push({ page, sql, statements });
  }
  const page = quantile(
    times.map((time) => time.page),
    0.5,
  );
  const sql = quantile(
    times.map((time) => time.sql),
    0.5,
  );
  const slow = quantile(
    times.map((time) => time.page),
    0.95,
  );
  const detail = `median ${page.toFixed(1)} ms, SQL ${sql.toFixed(1)} ms in ${times[0]?.statements} statements`;
  return [
    { name: `page ${kind}, p95`, value: slow, unit: "ms", reach: most(50), detail },
    // The share of SQL says something about a large database alone, so that nothing is to be reached.
    { name: `page ${kind}, to its SQL`, value: page / sql, unit: "×", reach: null, detail: "" },
  ].filter(({ value }) => Number.isFinite(value));
}
