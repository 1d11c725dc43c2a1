import { describe, expect, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import type { Locator } from "#lib/decode/document.ts";
import { excerptOf } from "./excerpt.ts";

const html = `<table><tr><td rowspan="2">总计</td><td>20</td></tr><tr><td>6</td></tr></table>`;
const page = await decode(new TextEncoder().encode(html), { media: "text/html" });
const at = (row: number, column: number, table = 0): Locator => ({
  kind: "grid",
  table,
  row,
  column,
});

describe("excerptOf(document, text, places)", () => {
  it("marks the cell and those used with it", () => {
    const excerpt = excerptOf(page, html, { cell: at(0, 1), used: [at(1, 1)] });
    expect(excerpt?.kind === "table" && excerpt.rows).toEqual([
      [
        { text: "总计", column: 0, colspan: 1, rowspan: 2, mark: null },
        { text: "20", column: 1, colspan: 1, rowspan: 1, mark: "cell" },
      ],
      [{ text: "6", column: 1, colspan: 1, rowspan: 1, mark: "used" }],
    ]);
  });

  it("is undefined where the page has no such cell or table", () => {
    expect(excerptOf(page, html, { cell: at(5, 5), used: [] })).toBeUndefined();
    expect(excerptOf(page, html, { cell: at(0, 1, 3), used: [] })).toBeUndefined();
  });

  it("cuts the lines of a text at its marks", async () => {
    const text = "一\n二\n新收 21 结转 0\n四";
    const document = await decode(new TextEncoder().encode(text));
    const excerpt = excerptOf(document, text, {
      cell: { kind: "text", line: 3, start: 3, end: 5 },
      used: [{ kind: "text", line: 3, start: 9, end: 10 }],
    });
    if (excerpt?.kind !== "text") throw new Error("a text has lines");
    expect(excerpt.lines.map((line) => line?.number)).toEqual([1, 2, 3, 4]);
    expect(excerpt.lines[2]?.pieces).toEqual([
      { text: "新收 ", mark: null },
      { text: "21", mark: "cell" },
      { text: " 结转 ", mark: null },
      { text: "0", mark: "used" },
    ]);
  });

  it("leaves out lines far from any mark, and says so", async () => {
    const text = Array.from({ length: 60 }, (_, at) => `行${at + 1}`).join("\n");
    const excerpt = excerptOf(await decode(new TextEncoder().encode(text)), text, {
      cell: { kind: "text", line: 10, start: 0, end: 1 },
      used: [{ kind: "text", line: 50, start: 0, end: 1 }],
    });
    if (excerpt?.kind !== "text") throw new Error("a text has lines");
    const numbers = excerpt.lines.map((line) => line?.number ?? null);
    expect(numbers.slice(0, 2)).toEqual([2, 3]);
    expect(numbers.slice(16)).toEqual([18, null, 48, 49, 50, 51, 52]);
  });
});
