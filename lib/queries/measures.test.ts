import { describe, expect, it } from "vitest";
import { parseFilters } from "#lib/filters.ts";
import { madeDatabase } from "./made/database.ts";
import { queryMeasure } from "./measures.ts";
import { settle } from "./settle.ts";

const db = madeDatabase([
  {
    agency: "jia",
    year: 2022,
    cells: {
      "granted.total": 60,
      "partially_granted.total": 6,
      "outcomes_total.total": 100,
      permits_decisions: 12,
    },
    failing: ["outcomes_total.total"],
  },
  {
    agency: "jia",
    year: 2024,
    cells: {
      "granted.total": 3,
      "partially_granted.total": 1,
      "outcomes_total.total": 9,
      permits_decisions: "blank",
    },
  },
  {
    agency: "yi",
    year: 2022,
    form: 2019,
    cells: {
      "granted.total": 0,
      "partially_granted.total": "blank",
      "outcomes_total.total": 20,
      rules_made_2019: 2,
    },
  },
]);

async function ask(address: string, measure: string) {
  const filters = parseFilters(
    Object.fromEntries(new URLSearchParams(`indicator=${measure}&${address}`)),
  );
  const settled = await settle(db, filters, { indicator: measure, agencies: 3 });
  return { settled, rows: await queryMeasure(db, settled, measure, settled.applicant) };
}

describe("queryMeasure(db, settled, measure, applicant)", () => {
  it("gives one row for each body and year, also where no report is held", async () => {
    const { rows } = await ask("agency=jia", "permits_decisions");
    expect(rows.map(({ year, state, value }) => [year, state, value])).toEqual([
      [2022, "number", 12],
      [2023, "uncollected", null],
      [2024, "blank", null],
    ]);
  });

  it("lets a rate travel with its fraction and interval, and says that a check fails", async () => {
    const [row] = (await ask("agency=jia", "disclosure_rate")).rows;
    expect(row).toMatchObject({
      value: 0.66,
      part: 66,
      whole: 100,
      failing: true,
      state: "number",
    });
    expect(row?.low).toBeCloseTo(0.563, 3);
  });

  it("gives no rate under ten cases, but the fraction", async () => {
    const rows = (await ask("agency=jia", "disclosure_rate")).rows;
    expect(rows.at(-1)).toMatchObject({ year: 2024, value: null, part: 4, whole: 9 });
  });

  it("takes no blank for zero", async () => {
    const [row] = (await ask("agency=yi&from=2022&to=2022", "disclosure_rate")).rows;
    expect(row).toMatchObject({ value: null, part: null, state: "blank" });
  });

  it("continues an indicator by its counterpart in an older form, and names it", async () => {
    const [row] = (await ask("agency=yi&from=2022&to=2022", "rules_issued")).rows;
    expect(row).toMatchObject({ value: 2, indicator: "rules_made_2019", form: 2019 });
  });

  it("never continues it by an indicator of another concept", async () => {
    const [row] = (await ask("agency=yi&from=2022&to=2022", "rules_in_force")).rows;
    expect(row).toMatchObject({ value: null, state: "absent" });
  });
});

describe("settle(db, filters, defaults)", () => {
  it("chooses the bodies with most years of the measure and the newest of the fullest years", async () => {
    const { settled } = await ask("", "disclosure_rate");
    expect(settled.agencies.map(({ slug }) => slug)).toEqual(["jia", "yi"]);
    expect(settled.on).toBe(2022);
  });

  it("keeps the order named and leaves unknown bodies out", async () => {
    const { settled } = await ask("agency=yi,nobody,jia", "disclosure_rate");
    expect(settled.agencies.map(({ slug }) => slug)).toEqual(["yi", "jia"]);
  });

  it("begins with the first number of the measure unless a year is asked for", async () => {
    expect(
      (await ask("agency=jia&indicator=permits_decisions", "permits_decisions")).settled.years[0],
    ).toBe(2022);
    expect((await ask("from=2023", "permits_decisions")).settled.years).toEqual([2023, 2024]);
  });
});
