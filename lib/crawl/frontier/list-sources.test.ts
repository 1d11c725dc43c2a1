import { expect, it } from "vitest";
import { openWritable } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { sources } from "#db/schema.ts";
import { listBundledSources, listSources } from "./list-sources.ts";
import { enrol } from "./rounds.ts";

function database() {
  const db = openWritable(":memory:");
  migrate(db);
  return db;
}

const url = new URL("http://a.gov.cn/nb/");

it("enters sources as never collected, and leaves those alone that are there", () => {
  const db = database();
  enrol(db, [{ url, name: "甲局" }], 0);
  const before = db.select().from(sources).all();
  listSources(db, [
    { url, name: "乙局" },
    { url: new URL("http://b.gov.cn/nb/"), agency: "丙局" },
  ]);
  const [first, second] = db.select().from(sources).all();
  expect([first]).toEqual(before);
  expect(second).toMatchObject({ name: "丙局", round: 0, begunAt: null, finishedAt: null });
});

it("lets the next run begin with what was never collected", () => {
  const db = database();
  listSources(db, [{ url }]);
  expect([...enrol(db, [{ url }], 0).keys()]).toEqual([1]);
  expect(db.select().from(sources).all()).toMatchObject([{ round: 1, finishedAt: null }]);
});

it("enters the bundled list whole, and nothing the second time", () => {
  const db = database();
  listBundledSources(db);
  const listed = db.select().from(sources).all().length;
  expect(listed).toBeGreaterThan(50);
  listBundledSources(db);
  expect(db.select().from(sources).all().length).toBe(listed);
});
