import { describe, expect, it } from "vitest";
import { contentsAt } from "./made/page-at.ts";

describe("columns at /public/column/", () => {
  it("hold a report for each year they name", () => {
    const year = (number: number) =>
      `/public/column/7731?type=3&nav=5&sub=3&timeFrame=${number}&hasContent=true`;
    const list = contentsAt(
      "/public/column/7731?type=3&nav=5&sub=3",
      `<a href="${year(2022)}">2022</a><a href="${year(2021)}">2021</a>`,
      '<a href="/public/column/7732?type=3">水利局</a><a href="/public/column/7731?type=4">政府信息公开年报</a>',
    );
    expect(list).toMatchObject({ family: "public-column", reports: [year(2022), year(2021)] });
    expect(list.columns).toEqual(["/public/column/7731?type=4"]);
  });
});
