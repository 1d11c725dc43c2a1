import { describe, expect, it } from "vitest";
import { applicants } from "#lib/form/applicant.ts";
import { joinBrokenNumbers } from "./broken-numbers.ts";
import { readNumber } from "./number.ts";
import type { TableReading } from "./table.ts";

/** A row of table 3 as its cells print it, in the order of the form. */
function granted(...printed: readonly string[]): TableReading {
  const cells = applicants.map(({ id }, at) => {
    const raw = printed[at] ?? "";
    const locator = { kind: "grid", table: 0, row: 0, column: at } as const;
    return [`granted/${id}`, { ...readNumber(raw, "count"), raw, locator }] as const;
  });
  return { cells: new Map(cells), forms: new Map(), extraRows: [] };
}

const values = ({ cells }: TableReading) => [...cells.values()].map(({ value }) => value);

describe("joinBrokenNumbers(reading)", () => {
  it("joins what makes the printed total hold, and says so", () => {
    const row = granted("1234\n5", "0", "0", "0", "0", "1", "1234\n6");
    joinBrokenNumbers(row);
    expect(values(row)).toEqual(["12345", "0", "0", "0", "0", "1", "12346"]);
    expect(row.cells.get("granted/total")?.flags).toEqual(["split_by_sums"]);
  });

  it.each([
    ["two numbers that do not add up", ["354206\n3", "0", "0", "0", "0", "0", "354206"]],
    ["a number beside one that is not known", ["1234\n5", "?", "0", "0", "0", "0", "12345"]],
    ["words between digits", ["1234\n其中5", "0", "0", "0", "0", "0", "1234"]],
  ])("leaves open %s", (_, printed) => {
    const row = granted(...printed);
    joinBrokenNumbers(row);
    expect(values(row)[0]).toBeNull();
  });
});
