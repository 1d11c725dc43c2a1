import { describe, expect, it } from "vitest";
import { contentsAt, reportLine } from "./made/page-at.ts";

const guid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`;

describe("columns with a block of links", () => {
  const column = `/columns/${guid("a")}/index.html`;
  const block = `/columns/${guid("a")}/templates/${guid("b")}/blocks/${guid("c")}`;
  const line = reportLine(`/columns/${guid("a")}/202302/17/${guid("d")}.html`);

  it("ask for the block after the page they show", () => {
    const script = `<script>load("${block}?page=" + n)</script>`;
    expect(contentsAt(column, line, script)).toMatchObject({
      family: "columns-blocks",
      parts: [[`${block}?page=2`]],
    });
    expect(contentsAt(column, script).parts).toEqual([[`${block}?page=1`]]);
    expect(contentsAt(column, line, script, `<a href="${column}?p=2">下一页</a>`).parts).toEqual(
      [],
    );
  });

  it("go on while a block names something new", () => {
    const { reports, guesses } = contentsAt(`${block}?page=2`, line);
    expect(reports.length).toBe(1);
    expect(guesses).toEqual([`${block}?page=3`]);
  });
});
