import { describe, expect, it } from "vitest";
import { parseFilters } from "#lib/filters.ts";
import { requestRows } from "#lib/form/requests.ts";
import { queryLenses } from "./lens.ts";
import { madeDatabase } from "./made/database.ts";
import { queryFlow, queryGrounds, queryOutcomes } from "./outcomes.ts";
import { settle } from "./settle.ts";

/** Every row of table 3 in one form at a number, some at others. */
function table3(form: "2019" | "2021", others: Readonly<Record<string, number>>) {
  const rows = requestRows.filter(({ forms }) => forms.includes(form));
  return Object.fromEntries(rows.map(({ id }) => [`${id}.total`, others[id] ?? 0]));
}

const db = madeDatabase([
  {
    agency: "jia",
    year: 2021,
    cells: table3("2021", {
      ...{ new_received: 50, carried_in: 2, granted: 20, partially_granted: 5, other_misc: 4 },
      ...{ unable_not_held: 20, denied_internal_affairs: 1, outcomes_total: 50, carried_out: 2 },
    }),
  },
  {
    agency: "jia",
    year: 2020,
    form: 2019,
    cells: table3("2019", { granted: 8, other_total: 7, outcomes_total: 12 }),
    failing: ["outcomes_total.total"],
  },
]);

const settled = await settle(db, parseFilters({ agency: "jia" }), {
  indicator: "disclosure_rate",
  agencies: 1,
});

describe("queryOutcomes(db, settled)", () => {
  it("adds the rows of an outcome, printed as three or as one", async () => {
    const rows = await queryOutcomes(db, settled);
    const other = rows.filter(({ group }) => group === "other");
    expect(other.map(({ year, value }) => [year, value])).toEqual([
      [2020, 7],
      [2021, 4],
    ]);
  });

  it("keeps shares of the printed total, though it be too small for its parts", async () => {
    const rows = (await queryOutcomes(db, settled)).filter(({ year }) => year === 2020);
    expect(rows.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(15 / 12);
    expect(rows.every(({ failing }) => failing)).toBe(true);
  });
});

describe("queryLenses(db, settled)", () => {
  it("gives three rates of one report, each with the parts it counts", async () => {
    const readings = await queryLenses(db, { ...settled, on: 2021 });
    expect(readings.map(({ lens, part, whole }) => [lens, part, whole])).toEqual([
      ["answered", 25, 50],
      ["substantive", 25, 26],
      ["workload", 25, 52],
    ]);
  });
});

describe("queryFlow and queryGrounds", () => {
  it("lead from the inflow over the workload to outcomes and carry-over", async () => {
    const rows = await queryFlow(db, { ...settled, on: 2021 });
    const into = rows
      .filter(({ to }) => to === "workload")
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
    const out = rows
      .filter(({ from }) => from === "workload")
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect([into, out]).toEqual([52, 52]);
  });

  it("list every ground of every year, absent where the form lacks it", async () => {
    const rows = await queryGrounds(db, settled);
    expect(rows).toHaveLength(20 * settled.years.length);
    const single = rows.filter(({ indicator }) => indicator === "other_total");
    expect(single.map(({ year, state, value }) => [year, state, value])).toEqual([
      [2020, "number", 7],
      [2021, "absent", null],
    ]);
  });
});
