import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Cell, TableInfo } from "./column.ts";
import { encodeCsv } from "./csv.ts";
import { encodeJson } from "./json.ts";

const info: TableInfo = {
  title: "行政处罚",
  definition: "件",
  notes: [],
  source: "各机关年度报告",
  address: "/compare",
  columns: [
    { key: "agency", label: "机关", kind: "text" },
    { key: "value", label: "数值", kind: "count" },
  ],
};

const csv = (rows: readonly (readonly Cell[])[]) => [...encodeCsv(info, rows)].join("");

/** Reads CSV as RFC 4180 says, for the round trip alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/y;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, raw = "", end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("encodeCsv(info, rows)", () => {
  it("writes a mark, labels, blank cells and CRLF", () => {
    expect(
      csv([
        ["平潭", 12.5],
        ["洪泽", null],
        ["聊城", 0],
      ]),
    ).toBe("\ufeff机关,数值\r\n平潭,12.5\r\n洪泽,\r\n聊城,0\r\n");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["-18", "'-18"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["a,b", '"a,b"'],
    ['他说"好"', '"他说""好"""'],
    ["一\n二", '"一\n二"'],
  ])("writes the text %j as %j", (text, expected) => {
    expect(csv([[text, null]]).split("\r\n")[1]).toBe(`${expected},`);
  });

  it("leaves numbers as they are", () => {
    expect(csv([["a", -18]])).toContain("\r\na,-18\r\n");
  });

  it("can be read back", () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const read = parseCsv(csv(rows).slice(1)).slice(1);
        const plain = rows.map((row) => row.map((one) => (one === null ? "" : String(one))));
        const guarded = read.map((row, at) =>
          row.map((text, place) =>
            typeof rows[at]?.[place] === "string" &&
            /^'[=+\-@\t\r]/.test(text) &&
            plain[at]?.[place] !== text
              ? text.slice(1)
              : text,
          ),
        );
        expect(guarded).toEqual(plain);
      }),
      { seed: 7 },
    );
  });

  it("hands rows on in pieces", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ["机关", at] as const);
    expect([...encodeCsv(info, many)].length).toBeGreaterThan(2);
  });
});

describe("encodeJson(info, rows)", () => {
  it("says what the table is and keys its rows", () => {
    const text = [
      ...encodeJson(info, [
        ["平潭", 1],
        ["洪泽", null],
      ]),
    ].join("");
    const schema = z.looseObject({
      title: z.string(),
      rows: z.array(z.record(z.string(), z.unknown())),
    });
    expect(schema.parse(JSON.parse(text))).toMatchObject({
      title: "行政处罚",
      rows: [
        { agency: "平潭", value: 1 },
        { agency: "洪泽", value: null },
      ],
    });
  });
});
