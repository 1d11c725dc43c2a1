import { describe, expect, it } from "vitest";
import { methodSections, methodWords } from "./method.ts";

describe("methodWords", () => {
  it.each(methodSections)("says as much in English as in Chinese of %s", (id) => {
    const { zh, en } = methodWords;
    expect(en.sections[id].paragraphs.length).toBe(zh.sections[id].paragraphs.length);
  });
});
