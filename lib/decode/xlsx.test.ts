import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { sheetFile, zipOf } from "./made/office.ts";
import { outline } from "./made/outline.ts";

const row = (...cells: readonly string[]) => `<row r="1">${cells.join("")}</row>`;
const number = (value: string, style = 0) => row(`<c r="A1" s="${style}"><v>${value}</v></c>`);

describe("decode(bytes) of an Excel workbook", () => {
  it.each<[string, string, string | undefined, string]>([
    ["an integer", "12", undefined, "12"],
    ["zero", "0", undefined, "0"],
    ["a decimal without binary noise", "75.92599999999999", undefined, "75.926"],
    ["a sum of decimals", "0.30000000000000004", undefined, "0.3"],
    ["large and small numbers without exponents", "1.2E+16", undefined, "12000000000000000"],
    ["a small number", "1.5E-7", undefined, "0.00000015"],
    ["the decimals of its format", "0.5", "0.00_ ", "0.50"],
    ["a share with its sign", "0.125", "0.0%", "12.5%"],
    ["thousands", "1234567", "#,##0", "1,234,567"],
    ["the unit its format writes", "12", `0"件"`, "12件"],
    ["a negative number in brackets", "-3", "0_);\\(0\\)", "(3)"],
    ["zero that the format shows as a dash", "0", `#,##0;-#,##0;"-"`, "0"],
    ["a number the format hides", "7", ";;;", "7"],
    ["a number in a format Excel writes in Chinese", "7", "G/通用格式", "7"],
    ["a date as a date", "44561", "yyyy", "2021-12-31"],
  ])("shows %s", async (_, value, format, expected) => {
    const file = sheetFile(number(value, format === undefined ? 0 : 1), {
      formats: format === undefined ? [] : [format],
    });
    expect(outline(await decode(file))).toBe(`0+1:${expected}`);
  });

  it.each<[string, string, string]>([
    ["a text", `<c r="A1" t="s"><v>0</v></c>`, "规章"],
    ["a text without the reading above it", `<c r="A1" t="s"><v>1</v></c>`, "規章"],
    ["a text in several fonts, without struck parts", `<c r="A1" t="s"><v>2</v></c>`, "商业企业"],
    ["a text written in the cell", `<c r="A1" t="inlineStr"><is><t>直</t></is></c>`, "直"],
    ["a formula as its kept value", `<c r="A1"><f>1+2</f><v>3</v></c>`, "3"],
    ["a formula without one as no number", `<c r="A1"><f>1+2</f></c>`, "=1+2"],
    ["an error as it stands", `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`, "#DIV/0!"],
  ])("keeps %s", async (_, cell, expected) => {
    const strings = [
      "<t>规章</t>",
      `<t>規章</t><rPh sb="0" eb="1"><t>gui</t></rPh>`,
      "<r><t>商业</t></r><r><rPr><strike/></rPr><t>5</t></r><r><t>企业</t></r>",
    ];
    expect(outline(await decode(sheetFile(row(cell), { strings })))).toBe(`0+1:${expected}`);
  });

  it("makes merged cells one cell", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c></row>
      <row r="2"><c r="A2"/><c r="C2"><v>3</v></c></row>`;
    const merges = ["A1:B2", "A3:XFD1048576"];
    expect(outline(await decode(sheetFile(rows, { merges })))).toBe("0+2x2:1|2+1:2\n2+1:3");
  });

  it("leaves out hidden rows, columns and sheets", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>
      <row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>`;
    const columns = `<cols><col min="2" max="2" hidden="1"/></cols>`;
    expect(outline(await decode(sheetFile(rows, { columns })))).toBe("0+1:1\n\n0+1:4");
    expect((await decode(sheetFile(rows, { state: "hidden" }))).blocks).toEqual([]);
  });

  it("keeps blank cells among the texts, not those below and beside them", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c><c r="D1"/></row>
      <row r="2"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"/><c r="D3"/></row>`;
    expect(outline(await decode(sheetFile(rows)))).toBe("0+1:1|1+1:|2+1:2\n0+1:3|1+1:|2+1:");
  });

  it("keeps rows where they are, with nothing beyond the size of a form", async () => {
    const rows = `<row r="3"><c r="B3"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
    const [table] = (await decode(sheetFile(rows))).blocks;
    const cells = table?.kind === "table" ? table.grid.rows.flat() : [];
    expect(cells.filter(({ text }) => text !== "")).toEqual([
      {
        text: "1",
        column: 1,
        colspan: 1,
        rowspan: 1,
        locator: { kind: "grid", table: 0, row: 2, column: 1 },
      },
    ]);
  });

  it("refuses a damaged workbook with one line", async () => {
    await expect(decode(zipOf({ "xl/workbook.xml": "<x" }))).rejects.toThrow(
      /^damaged Excel workbook$/,
    );
  });

  it("refuses a workbook larger than any report", async () => {
    const file = sheetFile(row(`<c t="inlineStr"><is><t>${"1".repeat(12_600_000)}</t></is></c>`));
    await expect(decode(file)).rejects.toThrow(/^Excel workbook larger than any report$/);
  });
});
