import { describe, expect, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { wordFile } from "#lib/decode/made/office.ts";
import { readReport } from "./read.ts";

describe("readReport(document) of pictures", () => {
  const title = "某市水利局2023年政府信息公开工作年度报告";
  it.each<[string, Uint8Array]>([
    ["a page", new TextEncoder().encode(`<h1>${title}</h1><p><img src=1.png><p><img src=2.png>`)],
    [
      "a Word file",
      wordFile(`<w:p><w:r><w:t>${title}</w:t></w:r></w:p><w:p><w:r><a:blip/><a:blip/></w:r></w:p>`),
    ],
  ])("says that the tables of %s may be pictures", async (_, bytes) => {
    const document = await decode(bytes);
    expect(() => readReport(document)).toThrow(/it holds pictures, which may be its tables$/);
  });
});
