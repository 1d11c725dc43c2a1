import { eq, gte, like } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { origins, pages, refusals, runs, sources, versions } from "#db/schema.ts";

/** Made sources and runs are numbered from here on, past any others. */
const base = 9000;

/** When the last rounds of the made sources began. */
const begun = {
  whole: "2026-05-06T00:00:00.000Z",
  part: "2026-05-05T00:00:00.000Z",
  unanswered: "2026-05-04T00:00:00.000Z",
  none: "2026-05-03T00:00:00.000Z",
  waiting: "2026-05-02T00:00:00.000Z",
} as const;

const places = {
  whole: { host: "wlj.liaocheng.made.gov.cn", region: "山东聊城", family: "channel-doc" },
  part: { host: "www.pingtan.made.gov.cn", region: "福建平潭", family: undefined },
  unanswered: { host: "fgw.liaocheng.made.gov.cn", region: "山东聊城", family: undefined },
  none: { host: "www.none.made.gov.cn", region: "不在表上", family: undefined },
  waiting: { host: "jyj.liaocheng.made.gov.cn", region: "371500", family: undefined },
} as const;

type Kind = keyof typeof places;

/** The address of the source that was never asked. */
export const neverAsked = "http://never.made.gov.cn/nb/";

/**
 * Puts six sources into a database, one in each state a source can have, with their pages, and two runs.
 * The first two sources have led to the first report that the database holds.
 */
export function placeSources(db: Db): void {
  const held = firstHeld(db);
  for (const [position, kind] of (
    ["whole", "part", "unanswered", "none", "waiting"] as const
  ).entries()) {
    const { region, family } = places[kind];
    const number = position + 1;
    db.insert(sources)
      .values({
        ...{
          id: base + number,
          address: at(kind, ""),
          name: `来源${number}`,
          round: 2,
          begunAt: begun[kind],
        },
        definition: JSON.stringify({ url: at(kind, ""), region, family }),
        finishedAt: kind === "waiting" ? null : begun[kind].replace("T00", "T01"),
      })
      .run();
  }
  const never = { address: neverAsked, name: "没问过的来源", round: 0 };
  db.insert(sources)
    .values({ id: base + 6, ...never, definition: JSON.stringify({ url: never.address }) })
    .run();
  for (const kind of ["whole", "part"] as const) {
    db.insert(origins)
      .values({ sha256: held, source: at(kind, "1"), retrievedAt: begun[kind] })
      .run();
  }
  placePages(db, held);
  placeRuns(db);
}

/** Takes away again what `placeSources` put there. */
export function removeSources(db: Db): void {
  db.delete(pages).where(gte(pages.sourceId, base)).run();
  db.delete(sources).where(gte(sources.id, base)).run();
  db.delete(refusals).where(gte(refusals.runId, base)).run();
  db.delete(runs).where(gte(runs.id, base)).run();
  db.delete(origins).where(like(origins.source, "http://%.made.gov.cn/nb/%")).run();
}

function firstHeld(db: Db): string {
  const first = db
    .select()
    .from(versions)
    .where(eq(versions.current, 1))
    .orderBy(versions.id)
    .get();
  if (first === undefined) throw new Error("the database holds no report");
  return first.sha256;
}

function placePages(db: Db, held: string): void {
  const read = { role: "report", state: "report", sha256: held };
  put(db, 1, "whole", "", { role: "start", state: "list" });
  put(db, 1, "whole", "1", read);
  put(db, 2, "part", "", { role: "start", state: "list" });
  put(db, 2, "part", "1", read);
  put(db, 2, "part", "2", {
    ...{ role: "report", state: "refused", reason: "format not supported yet: PNG image" },
    title: "2021年政府信息公开工作年度报告",
  });
  put(db, 2, "part", "old", { role: "report", state: "failed", reason: "HTTP 500", round: 1 });
  put(db, 3, "unanswered", "", { role: "start", state: "list" });
  for (const path of ["1", "2"]) {
    put(db, 3, "unanswered", path, {
      ...{ role: "report", state: "failed", reason: "HTTP 503, asked 4 times" },
    });
  }
  put(db, 3, "unanswered", "3", { role: "column", state: "refused", reason: "HTTP 404" });
  put(db, 4, "none", "", {
    ...{ role: "start", state: "refused" },
    reason:
      "not an annual report: no table of the form and no section of it, nor a list of reports",
  });
  put(db, 5, "waiting", "", { role: "start", state: "list" });
  put(db, 5, "waiting", "1", { role: "report", state: "queued" });
}

interface MadePage {
  readonly role: string;
  readonly state: string;
  readonly reason?: string;
  readonly sha256?: string;
  readonly title?: string;
  readonly round?: number;
}

function put(db: Db, number: number, kind: Kind, path: string, page: MadePage): void {
  const { role, state, reason, sha256, title, round = 2 } = page;
  const address = at(kind, path);
  const found = { foundAt: address, sha256, header: "{}", checkedAt: begun[kind] };
  db.insert(pages)
    .values({
      ...{
        sourceId: base + number,
        key: address,
        host: places[kind].host,
        role,
        state,
        reason,
        round,
      },
      ...{ calls: "[]", turn: 1, depth: 0, moves: 0, told: JSON.stringify({ title }) },
      ...(sha256 === undefined ? {} : found),
    })
    .run();
}

function placeRuns(db: Db): void {
  db.insert(runs)
    .values([
      {
        ...{ id: base + 1, command: "load", parser: "1", startedAt: "2026-05-01T00:00:00.000Z" },
        ...{ finishedAt: "2026-05-01T00:01:05.400Z", loaded: 3, unchanged: 0, refused: 3 },
      },
      {
        ...{ id: base + 2, command: "scrape", parser: "1", startedAt: "2026-05-02T00:00:00.000Z" },
        ...{ finishedAt: null, found: 5, fetched: 4, loaded: 1, unchanged: 2, refused: 0 },
      },
    ])
    .run();
  db.insert(refusals)
    .values([
      { runId: base + 1, source: "a", reason: "empty file" },
      { runId: base + 1, source: "b", reason: "no text in it" },
      { runId: base + 1, source: "c", reason: "no text in it" },
    ])
    .run();
}

function at(kind: Kind, path: string): string {
  return `http://${places[kind].host}/nb/${path}`;
}
