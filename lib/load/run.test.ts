import { describe, expect, it } from "vitest";
import { openWritable } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { runs } from "#db/schema.ts";
import { beginRun, countResult, finishRun } from "./run.ts";

function database() {
  const db = openWritable(":memory:");
  migrate(db);
  return db;
}

const loaded = { outcome: "loaded", agency: "聊城市水利局", year: 2023 } as const;
const refused = { outcome: "refused", reason: "empty file" } as const;
const unchanged = { outcome: "unchanged" } as const;

describe("a run", () => {
  it("counts its results, keeps the reasons and says when it finished", () => {
    const db = database();
    const run = beginRun("load", "2024-01-31T00:00:00.000Z");
    countResult(db, run, "a.html", loaded);
    countResult(db, run, "b.html", unchanged);
    countResult(db, run, "c.html", refused);
    expect(db.select().from(runs).all()).toMatchObject([
      { loaded: 1, refused: 1, finishedAt: null },
    ]);
    finishRun(db, run, "2024-01-31T00:00:01.000Z");
    expect(db.select().from(runs).all()).toMatchObject([
      {
        command: "load",
        loaded: 1,
        unchanged: 1,
        refused: 1,
        finishedAt: "2024-01-31T00:00:01.000Z",
      },
    ]);
    expect(db.$client.prepare("SELECT * FROM refusals").all()).toEqual([
      { run_id: 1, source: "c.html", reason: "empty file" },
    ]);
  });

  it("counts the pages of a scrape, and leaves them blank for other commands", () => {
    const db = database();
    const scrape = beginRun("scrape");
    if (scrape.pages !== null) scrape.pages.found += 3;
    countResult(db, scrape, "http://a.gov.cn/1", loaded);
    countResult(db, beginRun("load"), "a.html", loaded);
    expect(db.select().from(runs).all()).toMatchObject([
      { command: "scrape", found: 3, fetched: 0 },
      { command: "load", found: null, fetched: null },
    ]);
  });

  it("leaves no row when it finds everything unchanged", () => {
    const db = database();
    const run = beginRun("load");
    countResult(db, run, "a.html", unchanged);
    finishRun(db, run);
    expect(db.select().from(runs).all()).toEqual([]);
  });

  it("is recorded after one that was killed, even when it finds nothing to do", () => {
    const db = database();
    countResult(db, beginRun("load"), "a.html", loaded);
    const next = beginRun("load");
    countResult(db, next, "a.html", unchanged);
    finishRun(db, next);
    const last = db.select().from(runs).all().at(-1);
    expect(last).toMatchObject({ id: 2, unchanged: 1 });
    expect(last?.finishedAt).not.toBeNull();
  });
});
