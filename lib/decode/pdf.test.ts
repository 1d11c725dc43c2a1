import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import type { Document } from "./document.ts";
import { makeGrid, type SpannedCell } from "./grid.ts";
import { type DrawnLine, type DrawnPage, type DrawnText, makePdf } from "./made/pdf.ts";
import { type MadeBlock, type PageStyle, setPages } from "./made/pdf-pages.ts";

/** The limit only stops a hang. */
const patience = 60_000;
const plain: PageStyle = { ruled: true, bottom: 780, numbered: true };

/** Blocks as one reads them: paragraphs as they are, cells with their column and spans. */
function outline({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.text]
      : block.grid.rows.map((row) => row.map(cellOutline).join(" | ")),
  );
}

function cellOutline({ text, column, colspan, rowspan }: SpannedCell & { column: number }): string {
  const spans = `${colspan > 1 ? `+${colspan}` : ""}${rowspan > 1 ? `v${rowspan}` : ""}`;
  return `${column}${spans}:${text.replaceAll("\n", "")}`;
}

const cell = (text: string, colspan = 1, rowspan = 1): SpannedCell => ({ text, colspan, rowspan });
const decodeBlocks = (blocks: readonly MadeBlock[], style = plain) =>
  decode(makePdf(setPages(blocks, style)));

describe("decode(bytes) reads of a PDF", () => {
  it("paragraphs, whole over lines and pages, without page numbers", async () => {
    const long = "本年度主动公开政府信息并办理依申请公开事项，".repeat(30);
    const blocks = ["一、总体情况", long, "短段落。", long];
    expect(outline(await decodeBlocks(blocks, { ...plain, bottom: 300 }))).toEqual(blocks);
  });

  it("cells that span rows and columns", async () => {
    const table = [
      [cell("行政复议", 3), cell("行政诉讼", 1, 2)],
      [cell("维持"), cell("纠正"), cell("总计")],
      [cell("1"), cell(""), cell("3"), cell("4")],
    ];
    expect(outline(await decodeBlocks([table]))).toEqual([
      "0+3:行政复议 | 3v2:行政诉讼",
      "0:维持 | 1:纠正 | 2:总计",
      "0:1 | 1: | 2:3 | 3:4",
    ]);
  });

  it("a table over pages as one table", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => [cell(`第${at}行`), cell(String(at))]);
    const { blocks } = await decodeBlocks([rows], { ...plain, bottom: 200 });
    expect(blocks).toHaveLength(1);
    expect(outline(await decodeBlocks([rows], { ...plain, bottom: 200 }))).toEqual(
      rows.map((_, at) => `0:第${at}行 | 1:${at}`),
    );
  });

  it("rows and columns that no lines show, empty cells among them", async () => {
    const table = [
      [cell("信息内容"), cell("本年制发件数"), cell("本年废止件数"), cell("现行有效件数")],
      [cell("规章"), cell("1"), cell("0"), cell("12")],
      [cell("行政规范性文件"), cell("3"), cell(""), cell("254")],
    ];
    expect(outline(await decodeBlocks([table], { ...plain, ruled: false }))).toEqual([
      "0:信息内容 | 1:本年制发件数 | 2:本年废止件数 | 3:现行有效件数",
      "0:规章 | 1:1 | 2:0 | 3:12",
      "0:行政规范性文件 | 1:3 | 2: | 3:254",
    ]);
  });

  it("where each cell stands", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [cell(`第${at}行`), cell(String(at))]);
    const { blocks } = await decodeBlocks([rows], { ...plain, bottom: 300 });
    const [table] = blocks;
    const places =
      table?.kind === "table" ? table.grid.rows.map(([, number]) => number?.locator) : [];
    expect(places[0]).toEqual({ kind: "page", page: 1, x: 297.5, y: 70, width: 237.5, height: 19 });
    expect(places[12]).toMatchObject({ page: 2, y: 70 });
    expect(places[24]).toMatchObject({ page: 3, y: 70 });
  });

  it(
    "random tables as they were set",
    async () => {
      await fc.assert(
        fc.asyncProperty(madeTable, fc.integer({ min: 160, max: 780 }), async (table, bottom) => {
          const { blocks } = await decodeBlocks(["表", table, "完"], { ...plain, bottom });
          const read = blocks.flatMap((block) => (block.kind === "table" ? block.grid.rows : []));
          expect(read.flat().map(bare).filter(isFilled)).toEqual(
            makeGrid(0, table).rows.flat().map(bare).filter(isFilled),
          );
        }),
        { seed: 7, numRuns: 25 },
      );
    },
    patience,
  );
});

const bare = ({ text, column }: { text: string; column: number }) => ({
  text: text.replaceAll("\n", ""),
  column,
});
const isFilled = ({ text }: { text: string }) => text !== "";

/** A table of up to 12 columns and 30 rows, some cells over two rows or columns. */
const madeTable = fc
  .record({
    columns: fc.integer({ min: 2, max: 12 }),
    rows: fc.integer({ min: 2, max: 30 }),
    words: fc.array(fc.constantFrom("0", "12", "1234567", "", "规章", "属于国家秘密", "其他"), {
      minLength: 20,
      maxLength: 20,
    }),
  })
  .map(({ columns, rows, words }) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        cell(words[(row * 7 + column * 3) % words.length] ?? ""),
      ),
    ),
  );

/** A page by hand. */
const page = (texts: readonly DrawnText[], lines: readonly DrawnLine[]): DrawnPage => ({
  texts,
  lines,
});
const box = (x1: number, y1: number, x2: number, y2: number): readonly DrawnLine[] => [
  { from: [x1, y1], to: [x2, y1] },
  { from: [x1, y2], to: [x2, y2] },
  { from: [x1, y1], to: [x1, y2] },
  { from: [x2, y1], to: [x2, y2] },
];
const text = (words: string, x: number, y: number): DrawnText => ({ text: words, x, y, size: 10 });

describe("decode(bytes) does not confuse in a PDF", () => {
  it("a row written in one go for the text of its first cell", async () => {
    const cells = [box(60, 100, 200, 120), box(200, 100, 230, 120), box(230, 100, 260, 120)];
    const drawn = page([text(`行政许可${" ".repeat(20)}12    34`, 70, 114)], cells.flat());
    expect(outline(await decode(makePdf([drawn])))).toEqual(["0:行政许可 | 1:12 | 2:34"]);
  });

  it("a number with a line through it for two numbers or one", async () => {
    const cells = [box(60, 100, 200, 120), box(200, 100, 230, 120), box(230, 100, 260, 120)];
    const drawn = page([text("1234", 220, 114)], cells.flat());
    const [row] = outline(await decode(makePdf([drawn])));
    expect(row).toMatch(/1234\ufffd/);
  });

  it("two numbers in one cell for a longer one", async () => {
    const cells = [box(60, 100, 200, 140), box(200, 100, 225, 140)];
    const drawn = page(
      [text("规章", 70, 120), text("10", 205, 114), text("12", 205, 130)],
      cells.flat(),
    );
    const { blocks } = await decode(makePdf([drawn]));
    const [table] = blocks;
    expect(table?.kind === "table" && table.grid.rows[0]?.[1]?.text).toBe("10\n12");
  });

  it("the groups of a broken number with two numbers", async () => {
    const cells = [box(60, 100, 200, 140), box(200, 100, 232, 140)];
    const drawn = page(
      [text("行政许可", 70, 120), text("447,", 206, 114), text("228", 208, 129)],
      cells.flat(),
    );
    expect(outline(await decode(makePdf([drawn])))).toEqual(["0:行政许可 | 1:447,228"]);
  });

  it.each([
    ["damaged", "%PDF-1.7\nnot much", "a damaged PDF"],
    ["empty", makePdf([page([], [])]), "a PDF without text"],
  ])("a file that is %s with a report", async (_, source, reason) => {
    const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
    await expect(decode(bytes)).rejects.toThrow(reason);
  });
});
