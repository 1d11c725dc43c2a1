import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "./charset.ts";
import { decode } from "./decode.ts";
import type { Document } from "./document.ts";
import { DecodeError, UnsupportedFormatError } from "./errors.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A document as one text: `#` before headings, cells with column and span between bars. */
function outline({ blocks }: Document): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? `${"#".repeat(block.level)}${block.text}`
        : block.grid.rows
            .map((row) =>
              row.map(({ column, colspan, text }) => `${column}+${colspan}:${text}`).join("|"),
            )
            .join("\n"),
    )
    .join("\n");
}

describe("decodeText(bytes, charset)", () => {
  const text = "政府信息公开工作年度报告，规章 0 件";
  it.each([
    ["UTF-8", bytes(text), undefined],
    ["UTF-8 with a byte-order mark", iconv.encode(text, "utf8", { addBOM: true }), undefined],
    ["UTF-8 that the header calls GBK", bytes(text), "gbk"],
    ["UTF-16 with a byte-order mark", iconv.encode(text, "utf16le", { addBOM: true }), undefined],
    ["GBK without any declaration", iconv.encode(text, "gbk"), undefined],
    [
      "GB18030 that the page calls UTF-8",
      iconv.encode(`<meta charset="utf-8">${text}`, "gb18030"),
      undefined,
    ],
    ["GBK named by the header", iconv.encode(text, "gbk"), "GBK"],
  ])("reads %s", (_, encoded, charset) => {
    expect(decodeText(encoded, charset)).toContain(text);
  });
  it("reads Big5 when the header or the page says so", () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=big5">規章`;
    expect(decodeText(iconv.encode(page, "big5"))).toContain("規章");
    expect(decodeText(iconv.encode("規章", "big5"), "big5")).toBe("規章");
  });
});

describe("decode(bytes, hints)", () => {
  it.each([
    ["an empty file", bytes(""), DecodeError],
    ["white space", bytes(" \n\t"), DecodeError],
    ["a PDF", bytes("%PDF-1.7"), UnsupportedFormatError],
    ["a ZIP archive", new Uint8Array([0x50, 0x4b, 3, 4]), UnsupportedFormatError],
    ["binary data", bytes("a\0b"), DecodeError],
  ])("refuses %s with one line", async (_, input, error) => {
    await expect(decode(input)).rejects.toThrow(error);
    await expect(decode(input)).rejects.toThrow(/^[^\n]+$/);
  });

  it.each<[string, string, string]>([
    [
      "rows that span",
      `<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>`,
      "0+1:a|1+2:b\n1+1:c|2+1:d\n0+1:e",
    ],
    ["a layout table as flow", "<table><tr><td><p>x<table><tr><td>1</table></table>", "x\n0+1:1"],
    ["headings and line breaks", "<h1>题</h1><div>甲<br>乙<span>丙</span></div>", "#题\n甲\n乙丙"],
    ["nothing hidden", `<p>a<p style="display: none">b<script>c</script>`, "a"],
    [
      "a number over several elements as one text",
      "<table><tr><td><b>1</b><b>23</b></table>",
      "0+1:123",
    ],
    ["paragraphs of a cell on lines", "<table><tr><td><p>商业<p>企业</table>", "0+1:商业\n企业"],
    ["absurd spans cut", `<table><tr><td colspan=1000000000>a<td>b</table>`, "0+100:a"],
  ])("keeps of HTML %s", async (_, html, expected) => {
    expect(outline(await decode(bytes(html)))).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["lines as paragraphs", "一\n\n 二 \n", "一\n二"],
    [
      "a cell behind each tab",
      "题\n\t规章\n\t\n\t0\n\n\t商业\n企业\n",
      "题\n0+1:规章|1+1:|2+1:0\n0+1:商业\n企业",
    ],
    ["tabs inside a line", "规章\t0\t\t1\n题", "0+1:规章|1+1:0|2+1:|3+1:1\n题"],
    ["a row a line", "规章 | 0 |  | 1 |\n许可 | 2 |", "0+1:规章|1+1:0|2+1:|3+1:1\n0+1:许可|1+1:2"],
    ["Markdown tables", "| 规章 | 0 |\n|---|---|\n| 许可 | |", "0+1:规章|1+1:0\n0+1:许可|1+1:"],
    ["a pipe behind each cell", "规章\n|\n0\n|\n|\n1\n|", "0+1:规章|1+1:0|2+1:|3+1:1"],
    [
      "the cells before a torn one",
      "规章 | 0 |\n许可 | 2 |\n处罚 | 1",
      "0+1:规章|1+1:0\n0+1:许可|1+1:2\n0+1:处罚",
    ],
  ])("keeps of text %s", async (_, text, expected) => {
    expect(outline(await decode(bytes(text)))).toBe(expected);
  });

  it("gives each text a place in its source", async () => {
    const source = "题\n规章 | 12 |\n许可 | 3 |";
    const lines = source.split("\n");
    for (const block of (await decode(bytes(source))).blocks) {
      const texts = block.kind === "paragraph" ? [block] : block.grid.rows.flat();
      for (const { text, locator } of texts) {
        if (locator.kind !== "text") throw new Error("a text has text locators");
        expect(lines[locator.line - 1]?.slice(locator.start, locator.end)).toBe(text);
      }
    }
  });
});
