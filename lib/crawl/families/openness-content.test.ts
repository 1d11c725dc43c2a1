import { describe, expect, it } from "vitest";
import { contentsAt } from "./made/page-at.ts";

describe("lists at OpennessContent", () => {
  it("hold annual reports whatever these are called", () => {
    const list = contentsAt(
      "/OpennessContent/showList/12/345/page_1.html",
      '<a href="/XxgkAnnualReport/show/6587.html">2025年</a><a href="/OpennessContent/show/1.html">通知</a>',
      '<a href="/Xxgknb/showList/13/page_1.html">水利局政府信息公开年报</a>',
      "共3页",
    );
    expect(list).toMatchObject({
      family: "openness-content",
      reports: ["/XxgkAnnualReport/show/6587.html"],
    });
    expect(list.columns).toEqual(["/Xxgknb/showList/13/page_1.html"]);
    expect(list.guesses).toEqual(["/OpennessContent/showList/12/345/page_2.html"]);
  });

  it("are not those whose folder is spelt alike", () => {
    expect(contentsAt("/xxgk/xxgknb/index_1.html").family).toBe("generic");
  });
});
