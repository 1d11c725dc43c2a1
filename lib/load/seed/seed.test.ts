import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type ApplicantId, applicantCode } from "#lib/form/applicant.ts";
import { formCells, indicatorOf } from "#lib/form/indicators.ts";
import { stateOf } from "#lib/form/state.ts";
import type { Target } from "../ingest.ts";
import { openTarget } from "../open-target.ts";
import { parseFacts } from "./fact.ts";
import { loadSeed } from "./load-seed.ts";
import { seedFiles } from "./seed-files.ts";

const seed = new URL("../../../db/seed/", import.meta.url);
const factsText = readFileSync(new URL("facts.jsonl", seed), "utf8");
const facts = parseFacts(factsText);

describe("the files of db/seed", () => {
  const files = seedFiles(factsText);

  it.each([...files])("%s is what scripts/seed-pages.ts writes", (name, content) => {
    expect(readFileSync(new URL(name, seed), "utf8")).toBe(content);
  });

  it("are no more than that", () => {
    const pages = readdirSync(new URL("pages/", seed)).map((name) => `pages/${name}`);
    expect(["sources.json", ...pages].sort()).toEqual([...files.keys()].sort());
  });
});

describe("facts.jsonl", () => {
  it.each(facts)("$slug has figures of its form alone", ({ form, table2, table3, table4 }) => {
    const known = new Set(
      (["disclosure", "requests", "appeals"] as const).flatMap((table) =>
        // （六）其他处理 stands as one row in some reports on the 2021 form.
        [...formCells(form, table), { indicator: "other_total" }].map(({ indicator }) => indicator),
      ),
    );
    for (const id of [table2, table3, table4].flatMap((table) => Object.keys(table ?? {}))) {
      expect(known, id).toContain(id);
    }
  });

  it("names every body, and each report once", () => {
    expect(new Set(facts.map(({ agency, year }) => `${agency}/${year}`)).size).toBe(facts.length);
    expect(facts.filter(({ agency }) => /某|测试/u.test(agency))).toEqual([]);
  });
});

describe("the bundled reports in the database", () => {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  let target: Target;

  beforeAll(async () => {
    target = openTarget(folder);
    expect((await loadSeed(target)).counts).toEqual({
      loaded: facts.length,
      unchanged: 0,
      refused: 0,
    });
  });

  afterAll(() => {
    target.db.$client.close();
    rmSync(folder, { recursive: true });
  });

  const rowSchema = z.object({ state: z.number(), value: z.number().nullable() }).optional();

  function observation(name: string, year: number, indicator: string, applicant: ApplicantId) {
    const row = rowSchema.parse(
      target.db.$client
        .prepare(
          `SELECT state, value FROM observations
           WHERE indicator = ? AND applicant = ? AND year = ?
             AND agency_id IN (SELECT agency_id FROM agency_names WHERE name = ?)`,
        )
        .get(indicatorOf(indicator).code, applicantCode(applicant), year, name),
    );
    return row === undefined ? undefined : { state: stateOf(row.state), value: row.value };
  }

  const expected = (figure: number | null) => ({
    state: figure === null ? "blank" : figure === 0 ? "zero" : "number",
    value: figure,
  });

  it.each(facts)("give back every figure of $slug", (fact) => {
    const { agency, year, table2 = {}, table3 = {}, table4 = {}, sheet } = fact;
    for (const [indicator, figure] of [...Object.entries(table2), ...Object.entries(table4)]) {
      expect(observation(agency, year, indicator, "none"), indicator).toEqual(expected(figure));
    }
    for (const [indicator, row] of Object.entries(table3)) {
      for (const applicant of [
        "natural_person",
        "business",
        "research",
        "social_org",
        "legal_service",
        "other_org",
        "total",
      ] as const) {
        expect(
          observation(agency, year, indicator, applicant),
          `${indicator}/${applicant}`,
        ).toEqual(expected(row[applicant]));
      }
    }
    for (const { indicator, values } of sheet?.rows ?? []) {
      if (indicator === null) continue;
      expect(observation(agency, year, indicator, "none"), indicator).toEqual(expected(values[0]));
    }
  });

  it.each(facts)("know nothing of $slug but its figures", (fact) => {
    const { agency, year, form, table2 = {}, table3 = {}, table4 = {} } = fact;
    if (form === "2014") return;
    const given = new Set([table2, table3, table4].flatMap((table) => Object.keys(table)));
    for (const table of ["disclosure", "requests", "appeals"] as const) {
      for (const { indicator, applicant } of formCells(form, table)) {
        if (given.has(indicator)) continue;
        const found = observation(agency, year, indicator, applicant);
        expect(found?.state ?? "absent", `${indicator}/${applicant}`).toBe("absent");
      }
    }
  });

  it("keep region, scope and extent as the source list gives them", () => {
    const reports = z
      .array(z.object({ scope: z.string(), region: z.string(), partial: z.number() }))
      .parse(
        target.db.$client
          .prepare(
            `SELECT scopes.id AS scope, regions.full_name AS region, versions.partial AS partial
             FROM versions JOIN reports ON reports.id = report_id
             JOIN scopes ON scopes.code = scope
             JOIN agencies ON agencies.id = agency_id
             JOIN regions ON regions.code = region_code
             WHERE agency_as_published IN ('平潭综合实验区', '杨凌示范区教育局') AND year = 2019
             ORDER BY region`,
          )
          .all(),
      );
    expect(reports).toEqual([
      { scope: "region", region: "福建省福州市平潭县", partial: 0 },
      { scope: "own", region: "陕西省杨凌示范区", partial: 1 },
    ]);
  });
});
