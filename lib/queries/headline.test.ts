import { describe, expect, it } from "vitest";
import { queryGaps, queryHeadline } from "./headline.ts";
import { madeDatabase } from "./made/database.ts";
import { placedDatabase } from "./made/placed.ts";

describe("queryHeadline(db)", () => {
  it("counts reports, bodies of the newest year, and reports whose sums were tested", async () => {
    expect(await queryHeadline(placedDatabase())).toMatchObject({
      agencies: 4,
      reports: 5,
      partial: 1,
      firstYear: 2021,
      newestYear: 2022,
      newestHeld: 3,
      // The blank total and the reports without tables 3 and 4 are not tested.
      tested: 2,
      passed: 1,
    });
  });

  it("has no years when nothing is held", async () => {
    expect(await queryHeadline(madeDatabase([]))).toMatchObject({
      reports: 0,
      firstYear: null,
      newestYear: null,
      tested: 0,
    });
  });
});

describe("queryGaps(db, limit)", () => {
  it("lists only reports with unreadable cells", async () => {
    expect(await queryGaps(placedDatabase(), 5)).toEqual([
      {
        agency: "liaocheng-wenlv",
        name: "聊城市文化和旅游局",
        year: 2021,
        scope: "own",
        unreadable: 2,
        numbersExpected: 200,
      },
    ]);
  });
});
