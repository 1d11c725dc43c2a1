import { describe, expect, it } from "vitest";
import type { Measure } from "#lib/form/indicator.ts";
import { readNumber } from "./number.ts";

const cases: readonly (readonly [raw: string, measure: Measure, said: string])[] = [
  ["0", "count", "zero 0"],
  ["\u3000\u30000", "count", "zero 0"],
  ["\u00a02\n", "count", "number 2"],
  ["", "count", "blank"],
  [" \u00a0\u3000", "count", "blank"],
  ["/", "count", "na"],
  ["—", "count", "na"],
  ["--", "change", "na"],
  ["无", "count", "na"],
  ["未增未减", "change", "na"],
  ["不涉及", "count", "na"],
  ["N/A", "count", "na"],
  ["３６", "count", "number 36"],
  ["1,234", "count", "number 1234"],
  ["1，234，567", "count", "number 1234567"],
  ["12,34", "count", "unreadable"],
  ["1 234", "count", "unreadable"],
  ["1\n23", "count", "unreadable"],
  ["2.0", "count", "number 2 decimal"],
  ["2.5", "count", "unreadable"],
  ["-35", "change", "number -35"],
  ["－18", "change", "number -18"],
  ["+22", "change", "number 22 sign"],
  ["--253", "change", "number -253 sign_anomaly"],
  ["--253", "count", "unreadable"],
  ["0件", "count", "zero 0 unit_in_cell"],
  ["103.3879万元", "amount", "number 103.3879 unit_in_cell"],
  ["251000元", "amount", "number 25.1 unit_in_cell unit_converted"],
  ["75394432.52元", "amount", "number 7539.443252 unit_in_cell unit_converted"],
  ["75.9260", "amount", "number 75.926"],
  ["0.00", "amount", "zero 0"],
  ["1.2万", "count", "unreadable"],
  ["200余", "count", "unreadable"],
  ["22（其中修订16件）", "count", "number 22 remark"],
  ["5（注1）", "count", "number 5 remark"],
  ["12*", "count", "number 12 remark"],
  ["12①", "count", "number 12 remark"],
  ["12²", "count", "unreadable"],
  ["〇", "count", "zero 0"],
  ["O", "count", "zero 0"],
  ["007", "count", "unreadable"],
  ["000000000000", "count", "unreadable"],
  ["见附件", "count", "unreadable"],
];

describe("readNumber(raw, measure)", () => {
  it.each(cases)("reads %j as a %s: %s", (raw, measure, said) => {
    const { state, value, flags } = readNumber(raw, measure);
    expect([state, value, ...flags].filter((part) => part !== null).join(" ")).toBe(said);
  });
});
