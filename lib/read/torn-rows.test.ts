import { describe, expect, it } from "vitest";
import type { Document, GridRow } from "#lib/decode/document.ts";
import { withoutTornRows } from "./torn-rows.ts";

/** A PDF with one table: cells by page and row, each row's cells separated by bars. */
function pdf(...pages: readonly (readonly string[])[]): Document {
  const rows = pages.flatMap((lines, page) =>
    lines.map(
      (line): GridRow =>
        line.split("|").map((text, column) => ({
          ...{ text: text.trim(), column, colspan: 1, rowspan: 1 },
          locator: { kind: "page", page: page + 1, x: 0, y: 0, width: 1, height: 1 },
        })),
    ),
  );
  const grid = { index: 0, width: 3, rows, layout: "rows" } as const;
  const blocks = [{ kind: "table", grid } as const];
  return { format: "pdf", title: null, meta: new Map(), blocks, attachments: [], images: 0 };
}

function rowsOf({ blocks: [table] }: Document): readonly string[] {
  return table?.kind === "table"
    ? table.grid.rows.map((row) => row.map(({ text }) => text.replace("\n", "⏎")).join("|"))
    : [];
}

describe("withoutTornRows(document)", () => {
  it.each([
    ["a label", ["（七）总|5|6"], ["计||"], "（七）总⏎计|5|6"],
    [
      "a label whose beginning is one, too",
      ["（二）部分公开（区分处理的，||"],
      ["只计这一情形，不计其他情形）|1|2"],
      "（二）部分公开（区分处理的，⏎只计这一情形，不计其他情形）|1|2",
    ],
    ["numbers", ["1.属于国家秘密|266|5"], ["|9|"], "1.属于国家秘密|266⏎9|5"],
    ["values from their label", ["1.属于国家秘密||"], ["|0|3"], "1.属于国家秘密|0|3"],
  ])("puts together %s", (_, end, begin, row) => {
    expect(rowsOf(withoutTornRows(pdf(end, begin)))).toEqual([row, ""]);
  });

  it.each([
    ["rows of their own", ["1.属于国家秘密|1|2"], ["2.其他法律行政法规禁止公开||"]],
    ["an empty row and words unknown", ["1.属于国家秘密||"], ["其他情形|1|2"]],
    ["a head and its row, with a remark behind", ["其他|总计|"], ["5||同上"]],
    ["a blank row and one without a label", ["（七）总计||"], ["||5"]],
  ])("keeps apart %s", (_, end, begin) => {
    expect(rowsOf(withoutTornRows(pdf(end, begin)))).toEqual([...end, ...begin]);
  });

  it("joins nothing within a page", () => {
    const rows = ["（七）总|5|6", "计||"];
    expect(rowsOf(withoutTornRows(pdf(rows)))).toEqual(rows);
  });
});
