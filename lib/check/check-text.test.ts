import { describe, expect, it } from "vitest";
import type { NarrativeId } from "#lib/form/narrative.ts";
import type { Conflict, NarrativeFigure, ReadCell } from "#lib/read/report.ts";
import { checkText } from "./check-text.ts";

/** A figure of the text: digits are exact, "~" a rough number, "万" one in units, "none" a denial. */
function figure(id: NarrativeId, text: string): NarrativeFigure {
  const isNone = text === "none";
  return {
    ...{ figure: id, unit: "件", section: "overview", paragraph: 0, start: 0, sentence: text },
    said: isNone ? "none" : "number",
    value: isNone ? "0" : text.replace(/[~万]/g, ""),
    approximate: text.includes("~"),
    end: text.length,
  };
}

interface Made {
  readonly text?: Partial<Record<NarrativeId, string>>;
  readonly cells?: Readonly<Record<string, string | null>>;
  readonly conflicts?: readonly Conflict[];
}

function findings({ text = {}, cells = {}, conflicts = [] }: Made) {
  const narrative = Object.entries(text).flatMap(([id, said]) =>
    id === "requests_received" || id === "reconsiderations" || id === "litigations"
      ? said.split(" ").map((one) => figure(id, one))
      : [],
  );
  const identity = {
    ...{ agency: null, year: 2023, scope: "own" as const, title: null, published: null },
    ...{ publishedConfidence: null, indexNumber: null, creditCode: null, siteCode: null },
    ...{ conflicts, candidates: [] },
  };
  const report = { identity, forms: [], cells: [], extraRows: [], sections: [], narrative };
  const cell = (indicator: string): ReadCell | undefined => {
    const value = cells[indicator];
    if (value === undefined) return undefined;
    const state = value === null ? "blank" : Number(value) === 0 ? "zero" : "number";
    return {
      ...{ indicator, applicant: "total", form: "2021", state, value, raw: value ?? "" },
      ...{ locator: null, flags: [] },
    };
  };
  return checkText(report, ({ indicator }) => cell(indicator)).map(
    ({ rule, severity, outcome, left, right, delta }) =>
      `${rule} ${severity} ${outcome} ${left} ${right} ${delta}`,
  );
}

describe("checkText(report, lookup)", () => {
  it.each<[about: string, made: Made, ...found: string[]]>([
    [
      "passes requests that were newly received",
      { text: { requests_received: "7" }, cells: { new_received: "7", carried_in: "2" } },
      "TXT-REQ W pass 7 7 0",
    ],
    [
      "passes requests with those carried in",
      { text: { requests_received: "9" }, cells: { new_received: "7", carried_in: "2" } },
      "TXT-REQ W pass 7 7 0",
    ],
    [
      "fails other numbers",
      { text: { requests_received: "8" }, cells: { new_received: "7", carried_in: "2" } },
      "TXT-REQ W fail 8 7 1",
    ],
    [
      "fails a denial against a number",
      { text: { requests_received: "none" }, cells: { new_received: "3", carried_in: "0" } },
      "TXT-REQ W fail 0 3 -3",
    ],
    [
      "passes when one of several statements is the one",
      { text: { requests_received: "4 7" }, cells: { new_received: "7", carried_in: "0" } },
      "TXT-REQ W pass 7 7 0",
    ],
    [
      "holds no rough number against a cell",
      { text: { requests_received: "~8" }, cells: { new_received: "7", carried_in: "0" } },
    ],
    [
      "holds no number in units of ten thousand against a cell",
      { text: { requests_received: "1万" }, cells: { new_received: "7", carried_in: "0" } },
    ],
    [
      "holds nothing against a cell without a number",
      { text: { requests_received: "8" }, cells: { new_received: null, carried_in: "0" } },
    ],
    [
      "adds up both ways to court",
      {
        text: { reconsiderations: "2", litigations: "3" },
        cells: { recon_total: "1", lit_direct_total: "1", lit_after_recon_total: "2" },
      },
      "TXT-T4:recon W fail 2 1 1",
      "TXT-T4:litigation W pass 3 3 0",
    ],
    [
      "says two years and two bodies",
      {
        conflicts: [
          {
            field: "year",
            said: [
              { field: "year", value: "2023", source: "title above the text" },
              { field: "year", value: "2022", source: "period of the statistics" },
            ],
          },
          {
            field: "agency",
            said: [
              { field: "agency", value: "某某市人民政府办公室", source: "title above the text" },
              { field: "agency", value: "某某市人民政府", source: "opening sentence" },
            ],
          },
        ],
      },
      "TXT-YEAR W fail 2023 2022 null",
      "TXT-ORG W fail 某某市人民政府办公室 某某市人民政府 null",
    ],
    ["says nothing about a text that states nothing", { cells: { new_received: "7" } }],
  ])("%s", (_, made, ...found) => {
    expect(findings(made)).toEqual(found);
  });
});
