import { describe, expect, it } from "vitest";
import {
  countMatching,
  queryAgencies,
  queryDepartmentTypes,
  queryExamples,
  queryProvinces,
} from "./agencies.ts";
import { placedDatabase } from "./made/placed.ts";

const db = placedDatabase();
const all = { page: 0, size: 10 };

async function found(filters: Parameters<typeof queryAgencies>[1]) {
  const rows = await queryAgencies(db, filters, all);
  expect(await countMatching(db, filters)).toBe(rows.length);
  return rows.map(({ slug }) => slug);
}

describe("queryAgencies(db, filters, page)", () => {
  it.each([
    ["part of the name", "文化和", ["liaocheng-wenlv"]],
    ["a Chinese name with characters left out", "聊城文旅局", ["liaocheng-wenlv"]],
    ["pinyin with spaces and capitals", "Ping Tan", ["pingtan"]],
    ["initials", "lcsrmzf", ["liaocheng"]],
    ["a former name", "旅游发展委员会", ["liaocheng-wenlv"]],
    ["a sign that SQL would take for any text", "%", []],
    ["two characters as they stand", "聊局", []],
  ])("finds by %s", async (_, q, slugs) => {
    expect(await found({ q })).toEqual(slugs);
  });

  it("narrows by region and kind", async () => {
    expect(await found({ region: "370000" })).toEqual(["liaocheng-wenlv", "liaocheng"]);
    expect(await found({ region: "370000", type: "government" })).toEqual(["liaocheng"]);
    expect(await found({ type: "nothing" })).toEqual([]);
  });

  it("puts bodies of unknown region last and says what is held of each", async () => {
    const rows = await queryAgencies(db, {}, all);
    expect(
      rows.map(({ slug, reports, firstYear, lastYear }) => [slug, reports, firstYear, lastYear]),
    ).toEqual([
      ["pingtan", 1, 2022, 2022],
      ["liaocheng-wenlv", 2, 2021, 2022],
      ["liaocheng", 2, 2022, 2022],
      ["wei", 0, null, null],
    ]);
  });

  it("turns pages", async () => {
    const [row] = await queryAgencies(db, {}, { page: 1, size: 2 });
    expect(row?.slug).toBe("liaocheng");
  });
});

describe("the choices of the list", () => {
  it("name only what has bodies", async () => {
    expect((await queryProvinces(db)).map(({ zh, agencies }) => [zh, agencies])).toEqual([
      ["福建省", 1],
      ["山东省", 2],
    ]);
    expect((await queryDepartmentTypes(db)).map(({ id }) => id)).toEqual([
      "culture_tourism",
      "township",
      "government",
    ]);
  });

  it("begin with the bodies of most reports", async () => {
    expect((await queryExamples(db, 2)).map(({ slug }) => slug)).toEqual([
      "liaocheng",
      "liaocheng-wenlv",
    ]);
  });
});
