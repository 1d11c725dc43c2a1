import { describe, expect, it } from "vitest";
import { bigrams, phraseQuery } from "./bigrams.ts";
import { openWritable } from "./client.ts";
import { migrate } from "./migrate.ts";

describe("bigrams(text)", () => {
  it.each([
    ["政府信息", "政府 府信 信息 息"],
    ["税", "税"],
    ["公开，政府", "公开 开 政府 府"],
    ["２０２３年收到12件", "2023 年收 收到 到 12 件"],
    ["GB/T 2260", "gb t 2260"],
    ["…", ""],
  ])("cuts %s into %s", (text, expected) => {
    expect(bigrams(text)).toBe(expected);
  });
});

describe("phraseQuery(text)", () => {
  const db = openWritable(":memory:");
  migrate(db);
  const text = "2023年度，本局收到政府信息公开申请112件，均按时答复。";
  db.$client.prepare("INSERT INTO section_search (rowid, grams) VALUES (1, ?)").run(bigrams(text));
  const find = db.$client
    .prepare("SELECT count(*) FROM section_search WHERE grams MATCH ?")
    .pluck();

  it.each([
    "政府",
    "政府信息公开",
    "税务",
    "2023年",
    "答复",
    "复",
    "112件",
    "年度，本局",
    "申请 112",
  ])("finds %s exactly when the text has it", (wanted) => {
    const plain = wanted.replaceAll(/[，\s]/g, "");
    const expected = text.replaceAll("，", "").includes(plain) ? 1 : 0;
    expect(find.get(phraseQuery(wanted))).toBe(expected);
  });

  it("does not find a number inside a longer one", () => {
    expect(find.get(phraseQuery("12件"))).toBe(0);
  });

  it.each([
    ["税12局", '"税 12 局" *'],
    ["税收", '"税收" *'],
    ["局局局", '"局局 局局" *'],
    ["局", '"局" *'],
  ])("asks for the whole of %s", (wanted, query) => {
    expect(phraseQuery(wanted)).toBe(query);
  });

  it("is null when there is nothing to look for", () => {
    expect(phraseQuery(" 。")).toBeNull();
  });
});
