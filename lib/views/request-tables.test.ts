import { describe, expect, it } from "vitest";
import { parseFilters } from "#lib/filters.ts";
import { requestRows } from "#lib/form/requests.ts";
import { type MadeReport, madeDatabase } from "#lib/queries/made/database.ts";
import { grounds } from "./request-tables.ts";
import { outcomes } from "./requests.ts";

/** Every row of table 3 of the 2021 form at zero, but for some. */
function made(year: number, others: MadeReport["cells"]): MadeReport {
  const rows = requestRows.filter(({ forms }) => forms.includes("2021"));
  const zeros = Object.fromEntries(rows.map(({ id }) => [`${id}.total`, 0]));
  return { agency: "jia", year, cells: { ...zeros, ...others } };
}

async function titleOf(view: typeof grounds | typeof outcomes, reports: readonly MadeReport[]) {
  const filters = parseFilters({ agency: "jia" });
  return (await view.load(madeDatabase(reports), filters, "en")).info.title;
}

const granted = { "granted.total": 12, "outcomes_total.total": 15 };

describe("the title of the grounds", () => {
  it("says the sum of the most frequent one", async () => {
    const reports = [2022, 2023].map((year) =>
      made(year, { ...granted, "unable_not_held.total": 3 }),
    );
    expect(await titleOf(grounds, reports)).toContain("6 cases");
  });

  it("says no sum over a number that is missing, and never none for blank", async () => {
    const gap = made(2023, { ...granted, "unable_not_held.total": "unreadable" });
    expect(await titleOf(grounds, [made(2022, granted), gap])).toMatch(/^jia: grounds for not/);
  });

  it("says none only when every ground is printed as zero", async () => {
    expect(await titleOf(grounds, [made(2022, granted)])).toMatch(/no undisclosed request/);
  });
});

describe("the title of the outcomes", () => {
  it("names no most frequent one where another has no number", async () => {
    expect(await titleOf(outcomes, [made(2022, granted)])).toContain("Granted");
    const gap = made(2022, { ...granted, "unable_not_held.total": "blank" });
    expect(await titleOf(outcomes, [gap])).not.toContain("Granted");
  });
});
