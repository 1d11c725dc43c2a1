import { describe, expect, it } from "vitest";
import { disclosureBlocks } from "#lib/form/disclosure.ts";
import { printedWord } from "./columns.ts";

describe("printedWord(word, locale)", () => {
  const words = disclosureBlocks.flatMap(({ item, columns, rows }) => [
    item,
    ...columns,
    ...rows.map(({ label }) => label),
  ]);

  it.each([...new Set(words)])("has English for %s", (word) => {
    expect(printedWord(word, "en")).not.toBe(word);
    expect(printedWord(word, "zh")).toBe(word);
  });
});
