import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { DecodeError } from "./errors.ts";
import { outline } from "./made/outline.ts";

const fixture = () =>
  new Uint8Array(readFileSync(new URL("fixtures/excel-97.xls", import.meta.url)));

/** The fixture with a record of the workbook changed; takes where the record begins. */
function changed(id: number, write: (view: DataView, at: number) => void): Uint8Array {
  const bytes = fixture();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = bytes.findIndex(
    (_, from) => from % 64 === 0 && view.getUint32(from, true) === 0x00100809,
  );
  while (view.getUint16(at, true) !== id) at += 4 + view.getUint16(at + 2, true);
  write(view, at);
  return bytes;
}

describe("decode(bytes) of an Excel 97 workbook", () => {
  it("shows numbers by their formats, dates as dates, merged cells as one and no hidden sheet", async () => {
    const document = await decode(fixture());
    expect(document).toMatchObject({ format: "xlsx" });
    expect(outline(document).split("\n")).toEqual([
      "0+1:信息内容|1+2:本年收费金额",
      "0+1:行政事业性收费|1+1:75.926|2+1:0.50",
      "0+1:行政处罚|1+1:|2+1:1,234",
      "0+1:日期|1+1:2021-12-31|2+1:0",
    ]);
  });

  it("leaves out hidden rows and columns", async () => {
    const row = changed(0x208, (view, at) => view.setUint16(at + 4 + 12, 0x120, true));
    expect(outline(await decode(row)).split("\n")[0]).toBe("");
    const column = changed(0x7d, (view, at) => view.setUint16(at + 4 + 8, 1, true));
    expect(outline(await decode(column))).not.toContain("信息内容");
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      "a password",
      changed(0x42, (view, at) => view.setUint16(at, 0x2f, true)),
      /^password-protected/,
    ],
    ["a torn file", fixture().subarray(0, 3000), /^damaged/],
    [
      "an older version",
      changed(0x809, (view, at) => view.setUint16(at + 4, 0x500, true)),
      /^damaged/,
    ],
  ])("refuses %s with one line", async (_, bytes, message) => {
    const refused = decode(bytes);
    await expect(refused).rejects.toThrow(DecodeError);
    await expect(refused).rejects.toThrow(message);
  });
});
