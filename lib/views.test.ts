import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sizes } from "#lib/charts/frame.ts";
import { renderSvg } from "#lib/charts/render-svg.ts";
import { encodeCsv } from "#lib/encode/csv.ts";
import { parseFilters } from "#lib/filters.ts";
import { requestRows } from "#lib/form/requests.ts";
import { locales } from "#lib/locale/locale.ts";
import { placeSources } from "#lib/queries/made/collected.ts";
import { type MadeReport, madeDatabase } from "#lib/queries/made/database.ts";
import { views } from "./views.ts";

const requests: MadeReport["cells"] = Object.fromEntries(
  requestRows.map(({ id }, at) => [`${id}.total`, id === "other_total" ? ("absent" as const) : at]),
);
const disclosure: MadeReport["cells"] = {
  ...{ rules_issued: 0, rules_repealed: 0, rules_in_force: "na", norm_docs_issued: 3 },
  ...{ norm_docs_repealed: "blank", norm_docs_in_force: 40, permits_decisions: 12_000 },
  ...{ penalties_decisions: 0, coercion_decisions: "unreadable", fees_amount_wan: 75.926 },
};

const made: readonly MadeReport[] = ["jia", "yi", "bing", "ding"].flatMap((agency, at) =>
  [2021, 2022, 2024].map((year) => ({
    agency,
    year: year - (at % 2),
    form: 2021,
    cells: { ...disclosure, ...requests },
    told: [
      {
        ...{ figure: "requests_received", value: "1200", words: "1200件" },
        sentence: "收到政府信息公开申请1200件。",
      },
    ],
  })),
);
const db = madeDatabase(made);
placeSources(db);

const filters = parseFilters({ agency: ["jia"], on: "2021" });

describe.each([...views.values()])("view $id", (view) => {
  it.each(locales)("has as many cells in a row as columns, in %s", async (locale) => {
    const { info, rows, places } = await view.load(db, filters, locale);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.length === info.columns.length)).toBe(true);
    expect(places).toHaveLength(rows.length);
    expect(new Set(info.columns.map(({ key }) => key)).size).toBe(info.columns.length);
  });

  it.each(locales)("says what it shows without a name left open, in %s", async (locale) => {
    const { info, description } = await view.load(db, filters, locale);
    for (const said of [info.title, info.definition, info.source, description, ...info.notes]) {
      expect(said).not.toBe("");
      expect(said).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    }
    const han = /\p{Script=Han}/u;
    expect(info.columns.some(({ label }) => han.test(label))).toBe(locale === "zh");
  });

  it("draws an option that is JSON and becomes SVG in each size", async () => {
    const { draw, info } = await view.load(db, filters, "zh");
    for (const size of draw === undefined ? [] : sizes) {
      const drawn = draw?.(size);
      if (drawn === undefined) continue;
      const { option, frame } = drawn;
      expect(JSON.parse(JSON.stringify(option))).toEqual(option);
      const svg = renderSvg(option, frame, { id: `x-${size}`, label: info.title, description: "" });
      expect(svg).toMatch(/^<svg[\s\S]*<\/svg>$/);
      expect(svg).not.toMatch(/NaN|undefined/);
    }
  });

  it("hands out the rows it shows", async () => {
    const { info, rows } = await view.load(db, filters, "zh");
    const lines = [...encodeCsv(info, rows)].join("").trimEnd().split("\r\n");
    expect(lines).toHaveLength(rows.length + 1);
  });

  it("gives the same for the same address", async () => {
    const [first, second] = [
      await view.load(db, filters, "en"),
      await view.load(db, filters, "en"),
    ];
    expect(second.rows).toEqual(first.rows);
    expect(second.info).toEqual(first.info);
  });
});

describe("views", () => {
  it("have names and titles of their own", async () => {
    const loaded = await Promise.all(
      [...views.values()].map((view) => view.load(db, filters, "zh")),
    );
    expect(new Set(loaded.map(({ info }) => info.title)).size).toBe(views.size);
  });

  it("are all named in the guide to the code", () => {
    const guide = readFileSync(new URL("../ARCHITECTURE.md", import.meta.url), "utf8");
    for (const id of views.keys()) expect(guide).toContain(`\`${id}\``);
  });
});
