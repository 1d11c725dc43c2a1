import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { beforeEach, describe, expect, it } from "vitest";
import { type Db, openWritable } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import type { Outcome } from "../outcome.ts";
import type { Source } from "../sources/source.ts";
import type { Lead, Task } from "../task.ts";
import { holdHost, leaseHost, renewLease, returnAll, returnHost } from "./leases.ts";
import { nextPage } from "./next-page.ts";
import { isGone, newOwner } from "./owner.ts";
import { endRounds, enrol } from "./rounds.ts";
import { settlePage } from "./settle-page.ts";
import { sourceStates } from "./source-states.ts";
import { countWaiting } from "./waiting.ts";

const source = (host: string): Source => ({ url: new URL(`http://${host}/nb/`) });
const a = source("a.gov.cn");
const b = source("b.gov.cn");
const minute = 60_000;
const hour = 60 * minute;

let db: Db;

beforeEach(() => {
  db = openWritable(":memory:");
  migrate(db);
});

const begin = (sources: readonly Source[], now: number) => [...enrol(db, sources, now).keys()];

function take(host: string, ids: readonly number[]): Task {
  const task = nextPage(db, host, ids);
  if (task === undefined) throw new Error(`nothing waits on ${host}`);
  return task;
}

function lead(address: string, more: Partial<Lead> = {}): Lead {
  return {
    ...{ call: { url: new URL(address) }, otherwise: [], role: "report" },
    ...{ turn: 1, depth: 0, moves: 0, told: {}, ...more },
  };
}

const leads = (...list: Lead[]): Outcome => ({ kind: "leads", as: "list", leads: list });
const refused: Outcome = { kind: "refused", reason: "HTTP 404" };
const failed: Outcome = { kind: "failed", reason: "HTTP 503" };
const held: Outcome = { kind: "report", isNew: true, detail: "" };
const rounds = () => db.$client.prepare("SELECT round FROM sources ORDER BY id").pluck().all();

/** Settles whatever waits on a host. */
function finish(host: string, ids: readonly number[], outcome: Outcome = held): void {
  for (let task = nextPage(db, host, ids); task !== undefined; task = nextPage(db, host, ids)) {
    settlePage(db, task, outcome);
  }
}

describe("the family of a source", () => {
  it("is the first by which a page is known, whatever any page passes for", () => {
    const ids = begin([a], hour);
    const contents = { reports: [], columns: [], parts: [], next: [], guesses: [], names: [] };
    const task = take("a.gov.cn", ids);
    const families = ["generic", "hex-shtml", "generic", "gkmlpt"].map((family) => {
      settlePage(db, task, { kind: "list", url: a.url, contents, family });
      return db.$client.prepare("SELECT family FROM sources").pluck().get();
    });
    expect(families).toEqual(["generic", "hex-shtml", "hex-shtml", "hex-shtml"]);
  });
});

describe("a source that leads to more and more pages", () => {
  it("leads no further than it may, and the page says so", () => {
    const ids = begin([a], hour);
    const list = leads(...["1", "2", "3"].map((name) => lead(`http://a.gov.cn/nb/${name}.html`)));
    const { leads: led, reason } = settlePage(db, take("a.gov.cn", ids), list, 3);
    expect(led.map(({ call }) => call.url.pathname)).toEqual(["/nb/1.html", "/nb/2.html"]);
    expect(reason).toBe("not gone on from: its source has led to 3 pages");
    expect(sourceStates(db, ids)).toMatchObject([{ found: 2, refused: 1, waiting: 2 }]);
  });

  it("is gone through where it leads to just as many", () => {
    const ids = begin([a], hour);
    const list = leads(lead("http://a.gov.cn/nb/1.html"), lead("http://a.gov.cn/nb/2.html"));
    expect(settlePage(db, take("a.gov.cn", ids), list, 3).reason).toBeNull();
  });
});

describe("a round of sources", () => {
  it("begins with their addresses, and ends when nothing waits", () => {
    const ids = begin([a, b], hour);
    expect(take("a.gov.cn", ids)).toMatchObject({ role: "start", call: { url: a.url }, round: 1 });
    expect(countWaiting(db, ids, [])).toBe(2);
    expect(countWaiting(db, ids, ["b.gov.cn"])).toBe(1);
    finish("a.gov.cn", ids);
    finish("b.gov.cn", ids);
    endRounds(db, ids, hour);
    begin([a, b], 2 * hour);
    expect(rounds()).toEqual([2, 2]);
    expect(countWaiting(db, ids, [])).toBe(2);
  });

  it("goes on where it was interrupted, with what has not ended", () => {
    const ids = begin([a, b], hour);
    finish("a.gov.cn", ids);
    endRounds(db, ids, 2 * hour);
    expect(begin([a, b, source("c.gov.cn")], 3 * hour)).toEqual([1, 2, 3]);
    expect(rounds()).toEqual([1, 1, 1]);
    expect(countWaiting(db, ids, [])).toBe(1);
  });

  it("begins anew what ended more than a day before", () => {
    const ids = begin([a, b], hour);
    finish("a.gov.cn", ids);
    endRounds(db, ids, 2 * hour);
    begin([a, b], 30 * hour);
    expect(rounds()).toEqual([2, 1]);
  });

  it("asks again for what did not come, not for what was refused", () => {
    const ids = begin([a, b], hour);
    settlePage(
      db,
      take("a.gov.cn", ids),
      leads(lead("http://a.gov.cn/1"), lead("http://a.gov.cn/2")),
    );
    settlePage(db, take("a.gov.cn", ids), failed);
    settlePage(db, take("a.gov.cn", ids), refused);
    expect(nextPage(db, "a.gov.cn", ids)).toBeUndefined();
    begin([a, b], 2 * hour);
    expect(take("a.gov.cn", ids).call.url.href).toBe("http://a.gov.cn/1");
    expect(sourceStates(db, ids)[0]).toMatchObject({ found: 2, refused: 1, failed: 0, waiting: 1 });
  });

  it("knows a source by its address, whatever is said of it", () => {
    const [id] = begin([a], hour);
    expect(begin([{ ...a, name: "甲局" }], hour)).toEqual([id]);
    expect(sourceStates(db, [1]).map(({ name }) => name)).toEqual(["甲局"]);
  });
});

describe("settlePage(db, task, outcome)", () => {
  it("lets a page wait once a round, and gives what waits now", () => {
    const ids = begin([a], hour);
    const one = lead("http://a.gov.cn/1");
    const two = lead("http://a.gov.cn/2");
    const first = settlePage(db, take("a.gov.cn", ids), leads(one, one, two));
    expect(first.leads).toEqual([one, two]);
    expect(settlePage(db, take("a.gov.cn", ids), leads(two)).leads).toEqual([]);
  });

  it("keeps requests with all they are made of", () => {
    const ids = begin([a], hour);
    const call = {
      url: new URL("http://a.gov.cn/list.do"),
      body: '{"page":2}',
      headers: { referer: "http://a.gov.cn/" },
    };
    const more: Lead = {
      ...lead("http://a.gov.cn/"),
      ...{ call, otherwise: [{ url: new URL("http://a.gov.cn/2") }], role: "page", turn: 2 },
      ...{ depth: 1, moves: 1, told: { title: "年报", below: false } },
    };
    const start = take("a.gov.cn", ids);
    settlePage(db, start, leads(more));
    expect(take("a.gov.cn", ids)).toEqual({
      ...more,
      ...{ id: 2, sourceId: start.sourceId, round: 1, listId: start.id },
    });
  });

  it("remembers what a list has named, until its round ends", () => {
    const ids = begin([a], hour);
    const next = (turn: number) => [{ url: new URL(`http://a.gov.cn/nb/${turn}`) }];
    const contents = {
      ...{ reports: [], columns: [], parts: [], guesses: [] },
      names: [{ url: new URL("http://a.gov.cn/news") }],
    };
    const list = (turn: number): Outcome => ({
      ...{ kind: "list", url: a.url, contents: { ...contents, next: next(turn) } },
    });
    expect(settlePage(db, take("a.gov.cn", ids), list(2)).leads.length).toBe(1);
    expect(settlePage(db, take("a.gov.cn", ids), list(3)).leads).toEqual([]);
    const names = () => db.$client.prepare("SELECT count(*) FROM list_names").pluck().get();
    expect(names()).toBe(1);
    endRounds(db, ids, hour);
    expect(names()).toBe(0);
  });

  it("refuses what leads nowhere where that is wanted", () => {
    const ids = begin([a], hour);
    const nothing = { reports: [], columns: [], parts: [], next: [], guesses: [], names: [] };
    const outcome: Outcome = { kind: "list", url: a.url, contents: nothing, otherwise: "no list" };
    expect(settlePage(db, take("a.gov.cn", ids), outcome).reason).toBe("no list");
    expect(sourceStates(db, ids)[0]?.refused).toBe(1);
  });
});

describe("the lease of a host", () => {
  const lease = (owner: string, ids: readonly number[], now = hour, except: string[] = []) =>
    leaseHost(db, owner, ids, except, now)?.host;

  it("is one process's alone, until it is given back", () => {
    const ids = begin([a, b], hour);
    expect(lease("here/1/x", ids)).toBe("a.gov.cn");
    expect(lease("there/1/y", ids)).toBe("b.gov.cn");
    expect(lease("there/1/z", ids)).toBeUndefined();
    returnHost(db, "here/1/x", "a.gov.cn", 2 * hour);
    expect(leaseHost(db, "there/1/z", ids, [], hour)).toEqual({
      ...{ host: "a.gov.cn", restsUntil: 2 * hour, isTakenOver: false },
    });
  });

  it("is over after half an hour, and longer when it is renewed", () => {
    const ids = begin([a], hour);
    lease("there/1/x", ids);
    expect(lease("there/1/y", ids, hour + 29 * minute)).toBeUndefined();
    expect(renewLease(db, "there/1/x", "a.gov.cn", hour + 29 * minute)).toBe(true);
    expect(lease("there/1/y", ids, hour + 31 * minute)).toBeUndefined();
    expect(leaseHost(db, "there/1/y", ids, [], 2 * hour)?.isTakenOver).toBe(true);
    expect(renewLease(db, "there/1/x", "a.gov.cn", 2 * hour)).toBe(false);
  });

  it("is over at once when its process is gone", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const gone = [hostname(), pid, "x"].join("/");
    expect([isGone(gone), isGone(newOwner()), isGone(`elsewhere/${pid}/x`)]).toEqual([
      ...[true, false, false],
    ]);
    const ids = begin([a], hour);
    lease(gone, ids);
    expect(leaseHost(db, newOwner(), ids, [], hour)).toMatchObject({ isTakenOver: true });
  });

  it("is had only where pages wait, on none of the hosts that are not wanted", () => {
    const ids = begin([a, b], hour);
    expect(lease("here/1/x", ids, hour, ["a.gov.cn", "b.gov.cn"])).toBeUndefined();
    expect(lease("here/1/x", [ids[1] ?? 0])).toBe("b.gov.cn");
  });

  it("may be had for a host on which nothing waits, when nobody has it", () => {
    expect(holdHost(db, "here/1/x", "www.gov.cn", hour)).toBe(true);
    expect(holdHost(db, "there/1/y", "www.gov.cn", hour)).toBe(false);
    expect(holdHost(db, "here/1/x", "www.gov.cn", hour)).toBe(true);
    returnAll(db, "here/1/x");
    expect(holdHost(db, "there/1/y", "www.gov.cn", hour)).toBe(true);
  });
});
