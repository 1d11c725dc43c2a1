import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { DecodeError, UnsupportedFormatError } from "./errors.ts";
import { outline } from "./made/outline.ts";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

/** The fixture with bytes written from where its main stream begins. */
function changed(write: (view: DataView, at: number) => void): Uint8Array {
  const bytes = fixture("word-97.doc");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 512; at < bytes.length; at += 512) {
    if (view.getUint16(at, true) === 0xa5ec) write(view, at);
  }
  return bytes;
}

describe("decode(bytes) of a Word 97 file", () => {
  it("keeps headings, text as seen, merged cells, blanks, and tables in tables", async () => {
    const document = await decode(fixture("word-97.doc"));
    expect(document).toMatchObject({ format: "doc", images: 0 });
    expect(outline(document).split("\n")).toEqual([
      "#一、总体情况",
      "5(1)正文",
      "增",
      "7",
      "甲",
      "乙 丙",
      "0+2:项目|2+1:商业",
      "企业|3+1:总计",
      "0+1x2:不予公开|1+1:国家秘密|2+1:1|3+1:12",
      "1+1:其他|2+1:|3+1:3",
      "0+1x2:无法提供|1+1:不掌握|2+1:0|3+1:/",
      "1+1:另行制作|2+1:4|3+1:5",
      "版面",
      "左",
      "右",
      "0+1:内",
      "0+1:6",
      "末段",
    ]);
  });

  it("leaves no number and no blank in a table with a row that does not tell where it stands", async () => {
    const bytes = fixture("word-97.doc");
    const defined = bytes.findIndex((byte, at) => byte === 0x08 && bytes[at + 1] === 0xd6);
    bytes[defined] = 0x09;
    const tables = (await decode(bytes)).blocks.filter((block) => block.kind === "table");
    const marked = tables.map(({ grid }) =>
      grid.rows.flat().every(({ text }) => /\ufffd$/.test(text)),
    );
    expect(marked).toEqual([true, false]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      "a password",
      changed((view, at) => view.setUint16(at + 10, 0x0100, true)),
      /password-protected/,
    ],
    ["a torn file", fixture("word-97.doc").subarray(0, 6000), /^damaged/],
    ["a file of its first bytes", fixture("word-97.doc").subarray(0, 8), /^damaged/],
    [
      "another main stream",
      changed((view, at) => view.setUint16(at, 0, true)),
      /^damaged Word file/,
    ],
  ])("refuses %s with one line", async (_, bytes, message) => {
    const refused = decode(bytes);
    await expect(refused).rejects.toThrow(DecodeError);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(/^[^\n]+$/);
  });

  it("refuses Word 95", async () => {
    const old = changed((view, at) => view.setUint16(at + 2, 0x68, true));
    await expect(decode(old)).rejects.toThrow(UnsupportedFormatError);
  });

  it("never hangs on a chain of sectors that meets itself", async () => {
    const bytes = fixture("word-97.doc");
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let at = 0; at < 128; at += 1) view.setUint32(table + at * 4, at ^ 1, true);
    await expect(decode(bytes)).rejects.toThrow(/^damaged office file/);
  });
});

describe("decode(bytes) of other compound files", () => {
  it("says that an encrypted office file needs a password", async () => {
    const sheets = [{ name: "1", rows: [["规章", 12]] }];
    const encrypted = await writeXlsx({ sheets, encryption: { password: "x", spinCount: 1 } });
    await expect(decode(new Uint8Array(encrypted))).rejects.toThrow(
      /^password-protected office file$/,
    );
  });
});
