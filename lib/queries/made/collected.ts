import type { Db } from "#db/client.ts";
import { origins, pages, refusals, runs, sources } from "#db/schema.ts";

/** When the last rounds of the made sources began. */
const begun = {
  whole: "2026-05-06T00:00:00.000Z",
  part: "2026-05-05T00:00:00.000Z",
  unanswered: "2026-05-04T00:00:00.000Z",
  none: "2026-05-03T00:00:00.000Z",
  waiting: "2026-05-02T00:00:00.000Z",
} as const;

const places = {
  whole: { host: "wlj.liaocheng.gov.cn", region: "山东聊城", family: "channel-doc" },
  part: { host: "www.pingtan.gov.cn", region: "福建平潭", family: undefined },
  unanswered: { host: "fgw.liaocheng.gov.cn", region: "山东聊城", family: undefined },
  none: { host: "www.example.gov.cn", region: "不在表上", family: undefined },
  waiting: { host: "jyj.liaocheng.gov.cn", region: "371500", family: undefined },
} as const;

type Kind = keyof typeof places;

/** The address of the source that was never asked. */
export const neverAsked = "http://never.gov.cn/nb/";

/**
 * Puts six sources into a database, one in each state a source can have, with their pages, and two runs.
 * `held` are the bytes of a report, which the first two sources have led to.
 */
export function placeSources(db: Db, held: string): void {
  for (const [position, kind] of (
    ["whole", "part", "unanswered", "none", "waiting"] as const
  ).entries()) {
    const { region, family } = places[kind];
    const id = position + 1;
    db.insert(sources)
      .values({
        ...{ id, address: at(kind, ""), name: `来源${id}`, round: 2, begunAt: begun[kind] },
        definition: JSON.stringify({ url: at(kind, ""), region, family }),
        finishedAt: kind === "waiting" ? null : begun[kind].replace("T00", "T01"),
      })
      .run();
  }
  const never = { address: neverAsked, name: "没问过的来源", round: 0 };
  db.insert(sources)
    .values({ id: 6, ...never, definition: JSON.stringify({ url: never.address }) })
    .run();
  for (const kind of ["whole", "part"] as const) {
    db.insert(origins)
      .values({ sha256: held, source: at(kind, "1"), retrievedAt: begun[kind] })
      .run();
  }
  placePages(db, held);
  placeRuns(db);
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

function put(db: Db, sourceId: number, kind: Kind, path: string, page: MadePage): void {
  const { role, state, reason, sha256, title, round = 2 } = page;
  const address = at(kind, path);
  const found = { foundAt: address, sha256, header: "{}", checkedAt: begun[kind] };
  db.insert(pages)
    .values({
      ...{ sourceId, key: address, host: places[kind].host, role, state, reason, round },
      ...{ calls: "[]", turn: 1, depth: 0, moves: 0, told: JSON.stringify({ title }) },
      ...(sha256 === undefined ? {} : found),
    })
    .run();
}

function placeRuns(db: Db): void {
  db.insert(runs)
    .values([
      {
        ...{ id: 101, command: "load", parser: "1", startedAt: "2026-05-01T00:00:00.000Z" },
        ...{ finishedAt: "2026-05-01T00:01:05.400Z", loaded: 3, unchanged: 0, refused: 3 },
      },
      {
        ...{ id: 102, command: "scrape", parser: "1", startedAt: "2026-05-02T00:00:00.000Z" },
        ...{ finishedAt: null, found: 5, fetched: 4, loaded: 1, unchanged: 2, refused: 0 },
      },
    ])
    .run();
  db.insert(refusals)
    .values([
      { runId: 101, source: "a", reason: "empty file" },
      { runId: 101, source: "b", reason: "no text in it" },
      { runId: 101, source: "c", reason: "no text in it" },
    ])
    .run();
}

function at(kind: Kind, path: string): string {
  return `http://${places[kind].host}/nb/${path}`;
}
