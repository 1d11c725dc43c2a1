import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "#lib/decode/decode.ts";
import { readReport } from "#lib/read/read.ts";
import { wordPage } from "./word-page.ts";

const bundled = new URL("../../db/seed/pages/liaocheng-wlj-2021.html", import.meta.url);

const numbersOf = async (page: string) =>
  readReport(await decode(new TextEncoder().encode(page))).cells.map(
    ({ indicator, applicant, value }) => [indicator, applicant, value],
  );

describe("wordPage(page, paragraphs)", () => {
  it("keeps every figure, so that the benchmark reads a real report", async () => {
    const page = readFileSync(bundled, "utf8");
    const numbers = await numbersOf(page);
    expect(numbers.length).toBe(200);
    expect(await numbersOf(wordPage(page, 20))).toEqual(numbers);
  });
});
