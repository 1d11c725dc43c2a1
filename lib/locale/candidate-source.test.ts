import { describe, expect, it } from "vitest";
import { sourceWords } from "./candidate-source.ts";

describe("sourceWords(source, locale)", () => {
  it.each([
    ["title above the text", "题名"],
    ["meta ArticleTitle", "页面元数据题名"],
    ["meta pubdate", "页面元数据 pubdate"],
    ["labelled 发布机构", "页面标注“发布机构”"],
    ["something else", "something else"],
  ])("%s", (source, words) => {
    expect(sourceWords(source, "zh")).toBe(words);
    expect(sourceWords(source, "en")).toBe(source);
  });
});
