import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appealGroups } from "#lib/form/appeals.ts";
import { applicantParts, applicants } from "#lib/form/applicant.ts";
import type { FormId } from "#lib/form/indicator.ts";
import { type FormCell, formCells, formTables, indicatorOf } from "#lib/form/indicators.ts";
import type { CellState } from "#lib/form/state.ts";
import type { ReadCell, ReadReport } from "#lib/read/report.ts";
import { checkReport } from "./check.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./rules.ts";

const seed = 20240131;

type Said = string | Exclude<CellState, "number" | "zero">;

function readCell({ indicator, applicant }: FormCell, form: FormId, said: Said): ReadCell {
  const isNumber = /^[-\d]/.test(said);
  const states = ["blank", "na", "unreadable", "absent"] as const;
  const state = states.find((name) => name === said) ?? (Number(said) === 0 ? "zero" : "number");
  const value = isNumber ? said : null;
  return { indicator, applicant, form, state, value, raw: said, locator: null, flags: [] };
}

/** A report on a form in which every cell says "0" unless told otherwise. */
function report(
  form: FormId,
  says: Readonly<Record<string, Said>> = {},
  rest: Said = "0",
): ReadReport {
  const tables = formTables(form);
  return {
    identity: {
      agency: "聊城市文化和旅游局",
      year: 2021,
      scope: "unknown",
      title: null,
      published: null,
      publishedConfidence: null,
      indexNumber: null,
      creditCode: null,
      siteCode: null,
      conflicts: [],
      candidates: [],
    },
    forms: tables.map((table) => ({ table, form })),
    cells: tables
      .flatMap((table) => formCells(form, table))
      .map((cell) => readCell(cell, form, says[`${cell.indicator}/${cell.applicant}`] ?? rest)),
    extraRows: [],
    sections: [],
    narrative: [],
  };
}

function find(findings: readonly Finding[], rule: string): Finding {
  const finding = findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`no finding for ${rule}`);
  return finding;
}

const counts = (findings: readonly Finding[], outcome: string) =>
  findings.filter((finding) => finding.outcome === outcome).length;

describe("checkReport(report)", () => {
  it.each([
    ["2021", 10 + 42],
    ["2019", 22 + 2 + 40],
    ["2014", 0],
  ] as const)("makes every check of the %s form: %i", (form, count) => {
    const findings = checkReport(report(form));
    expect(findings).toHaveLength(count);
    expect(counts(findings, "pass")).toBe(count);
  });

  it("does not check a table that the page does not have", () => {
    const whole = report("2021");
    const forms = whole.forms.filter(({ table }) => table === "disclosure");
    expect(checkReport({ ...whole, forms })).toHaveLength(10);
    const cells = whole.cells.map((cell) =>
      indicatorOf(cell.indicator).table === "disclosure" ? cell : readCell(cell, "2021", "absent"),
    );
    expect(checkReport({ ...whole, cells })).toHaveLength(10);
  });

  it("gives both sides and the difference of a sum that fails", () => {
    // 平潭综合实验区 2020 prints 总计 20 over outcomes that add up to 26.
    const findings = checkReport(
      report("2019", {
        "outcomes_total/natural_person": "20",
        "granted/natural_person": "16",
        "unable_not_held/natural_person": "10",
      }),
    );
    expect(find(findings, "T3-OUT:natural_person")).toMatchObject({
      outcome: "fail",
      severity: "E",
      left: "20",
      right: "26",
      delta: "-6",
    });
  });

  it("keeps a printed total of table 4 that is not the sum of its parts", () => {
    // 淮安市洪泽区 2023 prints 0 over 10 + 1.
    const findings = checkReport(
      report("2021", { "recon_upheld/none": "10", "recon_other/none": "1" }),
    );
    expect(find(findings, "T4-SUM:recon")).toMatchObject({
      outcome: "fail",
      left: "0",
      right: "11",
    });
  });

  it.each([
    ["blanks alone that hold as zero", { "granted/total": "blank" }, "pass-blank-as-zero"],
    [
      "blanks that do not hold as zero",
      { "granted/total": "blank", "granted/business": "2" },
      "not-assessable",
    ],
    ["a sign where a number belongs", { "granted/total": "na" }, "not-assessable"],
    [
      "something unreadable beside a blank",
      { "granted/total": "unreadable", "granted/business": "blank" },
      "not-assessable",
    ],
    ["a row the page does not have", { "granted/total": "absent" }, "not-assessable"],
  ] as const)("answers %s", (_, says, outcome) => {
    expect(find(checkReport(report("2021", says)), "T3-ROW:granted").outcome).toBe(outcome);
  });

  it("does not check a total against the parts it was derived from", () => {
    const whole = report("2021");
    const cells = whole.cells.map(
      (cell): ReadCell => (cell.applicant === "total" ? { ...cell, flags: ["derived"] } : cell),
    );
    expect(find(checkReport({ ...whole, cells }), "T3-ROW:granted").outcome).toBe("not-assessable");
  });

  it("gives no sides when a check is not assessable", () => {
    const finding = find(checkReport(report("2021", { "granted/total": "na" })), "T3-ROW:granted");
    expect(finding).toMatchObject({ left: null, right: null, delta: null });
  });

  it("takes every blank of an empty form for a blank", () => {
    const findings = checkReport(report("2021", {}, "blank"));
    expect(counts(findings, "pass-blank-as-zero")).toBe(findings.length);
  });
});

describe("a report on the 2021 form that prints （六）其他处理 as one row", () => {
  const three = ["other_no_correction", "other_fee_unpaid", "other_misc"];
  const whole = report("2021", { "outcomes_total/total": "4", "outcomes_total/business": "4" });
  const oneRow: ReadReport = {
    ...whole,
    cells: [
      ...whole.cells.map((cell) =>
        three.includes(cell.indicator) ? readCell(cell, "2021", "absent") : cell,
      ),
      ...applicants.map(({ id }) =>
        readCell(
          { indicator: "other_total", applicant: id },
          "2021",
          id === "total" || id === "business" ? "4" : "0",
        ),
      ),
    ],
  };

  it("is checked with that row", () => {
    const findings = checkReport(oneRow);
    expect(find(findings, "T3-OUT:business").outcome).toBe("pass");
    expect(find(findings, "T3-ROW:other_total").outcome).toBe("pass");
  });

  it("is not asked for the three rows", () => {
    expect(checkReport(oneRow).filter(({ rule }) => three.some((id) => rule.endsWith(id)))).toEqual(
      [],
    );
  });
});

describe("the signs of table 2", () => {
  it.each([
    ["2021", "norm_docs_issued", "-1", "fail", "0"],
    ["2021", "permits_decisions", "2.5", "fail", "2"],
    ["2021", "fees_amount_wan", "75.926", "pass", "75.926"],
    ["2021", "fees_amount_wan", "24252.311082", "pass", "24252.311082"],
    ["2021", "fees_amount_wan", "0.1234567", "fail", "0.123456"],
    ["2019", "permits_items_change", "-1942", "pass", "-1942"],
    ["2019", "permits_items_change", "-0.5", "fail", "0"],
    ["2019", "procurement_amount_wan", "-3", "fail", "0"],
  ] as const)("on the %s form, %s of %s: %s", (form, indicator, value, outcome, right) => {
    const findings = checkReport(report(form, { [`${indicator}/none`]: value }));
    expect(find(findings, `T2-SIGN:${indicator}`)).toMatchObject({ outcome, left: value, right });
  });
});

describe("newly disclosed and disclosed in total", () => {
  it.each([
    ["6", "6", "pass"],
    ["6", "5", "fail"],
    ["6", "blank", "not-assessable"],
    ["0", "blank", "pass-blank-as-zero"],
  ] as const)("%s of %s: %s", (part, whole, outcome) => {
    const findings = checkReport(
      report("2019", {
        "rules_newly_disclosed_2019/none": part,
        "rules_total_disclosed_2019/none": whole,
      }),
    );
    expect(find(findings, "T2-19a:rules_newly_disclosed_2019").outcome).toBe(outcome);
  });
});

/** A report in which every sum holds, made from the numbers at the leaves. */
function consistent(leaves: readonly number[]): ReadReport {
  const says: Record<string, string> = {};
  let next = 0;
  const take = () => leaves[next++ % leaves.length] ?? 0;
  const rows = formCells("2021", "requests")
    .filter(({ applicant }) => applicant === "total")
    .map(({ indicator }) => indicator);
  const outcomes = rows.slice(2, -2);
  for (const applicant of applicantParts) {
    const values = outcomes.map(() => take());
    const total = values.reduce((sum, value) => sum + value, 0);
    const carried = take();
    outcomes.forEach((row, at) => {
      says[`${row}/${applicant.id}`] = String(values[at]);
    });
    says[`outcomes_total/${applicant.id}`] = String(total);
    says[`carried_in/${applicant.id}`] = String(carried);
    says[`new_received/${applicant.id}`] = String(total);
    says[`carried_out/${applicant.id}`] = String(carried);
  }
  for (const row of rows) {
    const parts = applicantParts.map(({ id }) => Number(says[`${row}/${id}`]));
    says[`${row}/total`] = String(parts.reduce((sum, value) => sum + value, 0));
  }
  for (const { parts, total } of appealGroups) {
    const values = parts.map(() => take());
    parts.forEach((part, at) => {
      says[`${part}/none`] = String(values[at]);
    });
    says[`${total}/none`] = String(values.reduce((sum, value) => sum + value, 0));
  }
  return report("2021", says);
}

describe("any report whose numbers add up", () => {
  const leaves = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 160 });

  it("passes every check", () => {
    fc.assert(
      fc.property(leaves, (numbers) => {
        const findings = checkReport(consistent(numbers));
        expect(counts(findings, "pass")).toBe(findings.length);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("fails somewhere when any one cell of tables 3 and 4 is raised, by as much", () => {
    const cells = [...formCells("2021", "requests"), ...formCells("2021", "appeals")];
    fc.assert(
      fc.property(
        leaves,
        fc.nat({ max: cells.length - 1 }),
        fc.integer({ min: 1 }),
        (numbers, at, more) => {
          const sound = consistent(numbers);
          const target = cells[at];
          const wrong: ReadReport = {
            ...sound,
            cells: sound.cells.map((cell) =>
              cell.indicator === target?.indicator && cell.applicant === target.applicant
                ? { ...cell, state: "number", value: String(Number(cell.value) + more) }
                : cell,
            ),
          };
          const failed = checkReport(wrong).filter(({ outcome }) => outcome === "fail");
          expect(failed.length).toBeGreaterThan(0);
          for (const { delta } of failed) expect(Math.abs(Number(delta))).toBe(more);
        },
      ),
      { seed, numRuns: 50 },
    );
  });

  it("never fails, and never changes a passed check, when cells lose their numbers", () => {
    const signs = fc.constantFrom("blank", "na", "unreadable", "absent");
    fc.assert(
      fc.property(
        leaves,
        fc.array(fc.tuple(fc.nat({ max: 199 }), signs), { maxLength: 40 }),
        (numbers, lost) => {
          const sound = consistent(numbers);
          const cells = [...sound.cells];
          for (const [at, said] of lost) {
            const cell = cells[at];
            if (cell !== undefined) cells[at] = readCell(cell, "2021", said);
          }
          expect(counts(checkReport({ ...sound, cells }), "fail")).toBe(0);
        },
      ),
      { seed, numRuns: 50 },
    );
  });
});

describe("fingerprints", () => {
  const says = { "granted/total": "3" } as const;

  it("are the same for the same figures and differ for others", () => {
    const first = checkReport(report("2021", says));
    expect(checkReport(report("2021", says))).toEqual(first);
    const second = find(checkReport(report("2021", { "granted/total": "4" })), "T3-ROW:granted");
    expect(second.fingerprint).not.toBe(find(first, "T3-ROW:granted").fingerprint);
  });

  it("differ between the checks of one report", () => {
    const prints = checkReport(report("2021")).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe("rules", () => {
  it("have ids of their own and one sentence in each language", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, says } of rules) {
      expect(says.zh, id).toMatch(/^[^。]+。$/u);
      expect(says.en, id).toMatch(/^[A-Z][^.]+\.$/u);
    }
  });
});
