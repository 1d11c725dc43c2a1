import { describe, expect, it } from "vitest";
import { parseContentType } from "./content-type.ts";

describe("parseContentType(header)", () => {
  it.each([
    ["text/html; charset=utf-8", "text/html", "utf-8"],
    ['Text/HTML;CharSet = "GBK"', "text/html", "gbk"],
    ["text/html;charset=gb2312;q=1", "text/html", "gb2312"],
    ["application/pdf", "application/pdf", undefined],
    ["; charset=utf-8", undefined, "utf-8"],
    [null, undefined, undefined],
  ])("takes %j apart", (header, media, charset) => {
    expect(parseContentType(header)).toEqual({ media, charset });
  });
});
