import { describe, expect, it } from "vitest";
import type { StoredCell } from "../stored-cells.ts";
import { cellChanges } from "./cell-changes.ts";

const cell = (more: Partial<StoredCell>): StoredCell => ({
  ...{ indicator: "norm_docs_issued", applicant: "none", form: "2021" },
  ...{ state: "number", value: "4", ...more },
});

describe("cellChanges(before, after)", () => {
  it.each([
    ["another number", cell({}), cell({ value: "5" }), ["norm_docs_issued", "4", "5"]],
    [
      "a number no more",
      cell({}),
      cell({ state: "unreadable", value: null }),
      ["norm_docs_issued", "4", "unreadable"],
    ],
    [
      "a blank that was a zero",
      cell({ indicator: "new_received", applicant: "total", state: "zero", value: "0" }),
      cell({ indicator: "new_received", applicant: "total", state: "blank", value: null }),
      ["new_received/total", "0", "blank"],
    ],
    ["a cell found", undefined, cell({}), ["norm_docs_issued", "absent", "4"]],
    ["a cell lost", cell({}), undefined, ["norm_docs_issued", "4", "absent"]],
  ])("tells %s", (_name, before, after, change) => {
    const changes = cellChanges(before ? [before] : [], after ? [after] : []);
    expect(changes.map((one) => [one.cell, one.before, one.after])).toEqual([change]);
  });

  it("tells nothing of what is the same", () => {
    expect(cellChanges([cell({})], [cell({})])).toEqual([]);
  });
});
