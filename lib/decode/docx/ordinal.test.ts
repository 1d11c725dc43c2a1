import { describe, expect, it } from "vitest";
import { ordinal } from "./ordinal.ts";

describe("ordinal(count, format)", () => {
  it.each<[string, number, string]>([
    ["chineseCounting", 1, "一"],
    ["chineseCounting", 10, "十"],
    ["chineseCountingThousand", 19, "十九"],
    ["japaneseCounting", 20, "二十"],
    ["taiwaneseCounting", 99, "九十九"],
    ["chineseCounting", 100, "100"],
    ["decimal", 12, "12"],
    ["decimalZero", 7, "07"],
    ["decimalFullWidth", 12, "１２"],
    ["decimalEnclosedCircle", 3, "③"],
    ["decimalEnclosedCircle", 21, "21"],
    ["ideographTraditional", 2, "乙"],
    ["lowerLetter", 3, "c"],
    ["upperLetter", 27, "AA"],
    ["lowerRoman", 14, "xiv"],
    ["upperRoman", 9, "IX"],
    ["bullet", 1, ""],
    ["a format of tomorrow", 4, "4"],
  ])("writes as %s %d as %s", (format, count, expected) => {
    expect(ordinal(count, format)).toBe(expected);
  });
});
