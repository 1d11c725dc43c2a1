import { describe, expect, it } from "vitest";
import { contentsAt, reportLine } from "./made/page-at.ts";

describe("lists of pages named by 32 hex digits", () => {
  const detail = `/site/c133076/202601/${"ab01".repeat(8)}.shtml`;

  it("go on with list_2, and have columns beside them", () => {
    const list = contentsAt(
      "/site/c133076/list.shtml",
      reportLine(detail),
      `<a href="/site/c133077/list.shtml">2021年</a><a href="/other/c1/list.shtml">2020年</a>`,
      "<script>createPageHTML('page_div',3, 1,'list','shtml',41);</script>",
    );
    expect(list).toMatchObject({ family: "hex-shtml", reports: [detail], guesses: [] });
    expect(list.columns).toEqual(["/site/c133077/list.shtml"]);
    expect(list.next).toEqual(["/site/c133076/list_2.shtml"]);
  });

  it("end with the last page", () => {
    const script = "<script>createPageHTML('page_div',3,3,'list','shtml',41);</script>";
    expect(contentsAt("/site/c133076/list_3.shtml", reportLine(detail), script).next).toEqual([]);
  });

  it("may have another page where nothing says so", () => {
    expect(contentsAt("/site/c1/common_list.shtml", reportLine(detail)).guesses).toEqual([
      "/site/c1/common_list_2.shtml",
    ]);
    expect(contentsAt("/site/c1/common_list_2.shtml", reportLine(detail)).guesses).toEqual([
      "/site/c1/common_list_3.shtml",
    ]);
  });
});
