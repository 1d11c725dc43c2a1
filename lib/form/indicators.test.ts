import { describe, expect, it } from "vitest";
import type { FormId } from "./indicator.ts";
import { findIndicator, formCells, formTables, indicators } from "./indicators.ts";
import { formSums } from "./sums.ts";

const numbers = (form: FormId) => formTables(form).flatMap((table) => formCells(form, table));

describe("the national form", () => {
  it.each([
    ["2021", 200],
    ["2019", 198],
    ["2014", 58],
  ] as const)("asks for %s: %i numbers", (form, count) => {
    expect(numbers(form)).toHaveLength(count);
  });

  it.each([
    ["2021", 42],
    ["2019", 40],
    ["2014", 0],
  ] as const)("prints in %s: %i sums, all over its own cells", (form, count) => {
    const known = new Set(numbers(form).map((cell) => `${cell.indicator}/${cell.applicant}`));
    const sums = formSums(form);
    expect(sums).toHaveLength(count);
    for (const sum of sums) {
      for (const cell of [...sum.left, ...sum.right]) {
        expect(known, sum.id).toContain(`${cell.indicator}/${cell.applicant}`);
      }
    }
    expect(new Set(sums.map(({ id }) => id)).size).toBe(count);
  });

  it("adds every outcome into the printed total once", () => {
    const outcome = formSums("2021").find(({ id }) => id === "T3-OUT:total");
    expect(outcome?.right).toHaveLength(21);
    expect(formSums("2019").find(({ id }) => id === "T3-OUT:total")?.right).toHaveLength(19);
  });
});

describe("indicators", () => {
  it("have ids and codes of their own", () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
    expect(indicators).toHaveLength(29 + 26 + 15 + 58);
  });

  it("are explained in both languages by one sentence", () => {
    for (const { id, explains, label, short } of indicators) {
      expect(explains.zh, id).toMatch(/^[^。]+。$/u);
      expect(explains.en, id).toMatch(/^[A-Z0-9].+\.$/u);
      expect(
        [label.zh, label.en, short.zh, short.en].every((text) => text !== ""),
        id,
      ).toBe(true);
    }
  });

  it("continue in other forms through indicators that exist there", () => {
    for (const { id, bridges } of indicators) {
      for (const bridge of bridges) {
        expect(findIndicator(bridge.indicator)?.forms, `${id} → ${bridge.indicator}`).toContain(
          bridge.form,
        );
      }
    }
  });
});
