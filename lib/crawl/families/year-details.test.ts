import { describe, expect, it } from "vitest";
import { contentsAt } from "./made/page-at.ts";

describe("reports told apart by body and year", () => {
  it("are all pairs of them, and the linked ones", () => {
    const list = contentsAt(
      "/year_list.aspx",
      '<form action="year_details.aspx"><select name="dept"><option value="0">全部</option><option value="58">水利局</option><option value="59">教育局</option></select>',
      '<select name="year"><option>2023</option><option>2022</option></select></form>',
      '<a href="year_details.aspx?dept=7&year=2021">查看</a>',
    );
    expect(list.family).toBe("year-details");
    expect(list.reports).toEqual([
      "/year_details.aspx?dept=7&year=2021",
      "/year_details.aspx?dept=58&year=2023",
      "/year_details.aspx?dept=58&year=2022",
      "/year_details.aspx?dept=59&year=2023",
      "/year_details.aspx?dept=59&year=2022",
    ]);
  });
});
