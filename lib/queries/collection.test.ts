import { describe, expect, it } from "vitest";
import { dump } from "#lib/load/made/dump.ts";
import { queryCollectedYears, queryCollection } from "./collection.ts";
import { queryGapPages } from "./collection-gaps.ts";
import { queryRuns } from "./collection-runs.ts";
import { querySourceProvinces } from "./collection-sources.ts";
import { neverAsked, placeSources, removeSources } from "./made/collected.ts";
import { placedDatabase } from "./made/placed.ts";

const db = placedDatabase();
placeSources(db);

const statuses = async (filters: Parameters<typeof queryCollection>[1]) =>
  (await queryCollection(db, filters)).map(({ status }) => status);

describe("queryCollection(db, filters)", () => {
  it("tells how far each source has come, the last begun first, those never asked last", async () => {
    expect(await statuses({})).toEqual([
      ...["whole", "part", "unanswered", "none", "waiting", "never"],
    ]);
  });

  it("counts the pages of the last round", async () => {
    const rows = await queryCollection(db, {});
    expect(rows.map((row) => [row.found, row.fetched, row.read, row.waiting, row.done])).toEqual([
      [1, 1, 1, 0, 2],
      [2, 1, 1, 0, 3],
      [2, 0, 0, 0, 4],
      [0, 0, 0, 0, 1],
      [1, 0, 0, 1, 1],
      [0, 0, 0, 0, 0],
    ]);
    expect(rows.map(({ refused, unanswered }) => [refused, unanswered])).toEqual([
      ...[
        [0, 0],
        [1, 0],
        [1, 2],
        [1, 0],
        [0, 0],
        [0, 0],
      ],
    ]);
  });

  it("adds up the reports held from it, of a year where one is named", async () => {
    const cells = async (on?: number) =>
      (await queryCollection(db, { host: "wlj", on })).map((row) => [
        ...[row.reports, row.firstYear, row.numbersFound, row.numbersExpected, row.failures],
      ]);
    expect(await cells()).toEqual([[1, 2021, 1, 200, 1]]);
    expect(await cells(2021)).toEqual([[1, 2021, 1, 200, 1]]);
    expect(await cells(2022)).toEqual([[0, null, 0, 0, 0]]);
    expect(await queryCollectedYears(db)).toEqual([2021]);
  });

  it("keeps why pages of the last round gave nothing, the commonest reason first", async () => {
    const [row] = await queryCollection(db, { status: "unanswered" });
    expect(row?.shortfalls.map(({ kind, reason, pages }) => [kind, reason, pages])).toEqual([
      ["unanswered", "HTTP 503, asked 4 times", 2],
      ["refused", "HTTP 404", 1],
    ]);
    const [waiting] = await queryCollection(db, { status: "waiting" });
    expect(waiting?.shortfalls).toMatchObject([{ kind: "waits", reason: null, pages: 1 }]);
  });

  it.each([
    ["a region and those below it", { region: "370000" }, ["whole", "unanswered", "waiting"]],
    ["a region of a prefecture", { region: "350100" }, ["part"]],
    ["part of a host", { host: "liaocheng" }, ["whole", "unanswered", "waiting"]],
    ["a status", { status: "never" }, ["never"]],
    ["several at once", { host: "liaocheng", status: "waiting", region: "371500" }, ["waiting"]],
    ["what there is not", { host: "%" }, []],
  ] as const)("keeps to %s", async (_, filters, expected) => {
    expect(await statuses(filters)).toEqual(expected);
  });

  it("knows by which family the pages of a source were known, unless it was said", async () => {
    db.$client.exec("UPDATE sources SET family = 'hex-shtml'");
    const rows = await queryCollection(db, {});
    db.$client.exec("UPDATE sources SET family = NULL");
    expect(rows.slice(0, 2).map(({ family }) => family)).toEqual(["channel-doc", "hex-shtml"]);
  });

  it("knows where a source lies and of which family it was said to be", async () => {
    const rows = await queryCollection(db, {});
    expect(rows.map(({ region, family }) => [region?.fullName, family])).toEqual([
      ["山东省聊城市", "channel-doc"],
      ["福建省福州市平潭县", null],
      ["山东省聊城市", null],
      [undefined, null],
      ["山东省聊城市", null],
      [undefined, null],
    ]);
    expect(await querySourceProvinces(db)).toEqual([
      { code: "350000", name: "福建省", sources: 1 },
      { code: "370000", name: "山东省", sources: 3 },
    ]);
  });
});

describe("queryGapPages(db, filters, limit)", () => {
  it("lists what the last rounds did not bring, and what was never asked", async () => {
    const gaps = await queryGapPages(db, {}, 10);
    expect(gaps.map(({ sourceId, kind, isReport }) => [sourceId, kind, isReport])).toEqual([
      [9002, "refused", 1],
      [9003, "unanswered", 1],
      [9003, "unanswered", 1],
      [9003, "refused", 0],
      [9004, "refused", 0],
      [9005, "waits", 1],
      [9006, "never", 0],
    ]);
    expect(gaps[0]).toMatchObject({ called: "2021年政府信息公开工作年度报告", checkedAt: null });
    expect(gaps.at(-1)).toMatchObject({ address: neverAsked, reason: null });
  });

  it("keeps to a year named in the titles, and to the limit", async () => {
    const year = await queryGapPages(db, { on: 2021 }, 10);
    expect(year.map(({ kind }) => kind)).toEqual(["refused", "never"]);
    expect(await queryGapPages(db, {}, 2)).toHaveLength(2);
  });
});

describe("removeSources(db)", () => {
  it("takes away all that was placed", async () => {
    const other = placedDatabase();
    const before = dump(other);
    placeSources(other);
    removeSources(other);
    expect(dump(other)).toBe(before);
  });
});

describe("queryRuns(db, limit)", () => {
  it("gives the newest first, with whole seconds and the commonest reasons", async () => {
    expect(await queryRuns(db, 5)).toMatchObject([
      { command: "scrape", seconds: null, found: 5, fetched: 4, loaded: 1, reasons: [] },
      {
        ...{ command: "load", seconds: 65, found: null, refused: 3 },
        reasons: [
          { reason: "no text in it", times: 2 },
          { reason: "empty file", times: 1 },
        ],
      },
    ]);
    expect(await queryRuns(db, 1)).toHaveLength(1);
  });
});
