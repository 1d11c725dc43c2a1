import { describe, expect, it } from "vitest";
import { contentsAt, reportLine } from "./made/page-at.ts";

describe("lists at home.htm", () => {
  it("may go on with home_1, home_2", () => {
    const line = reportLine("2026-01/20/content_5.htm");
    expect(contentsAt("/zfxxgk/home.htm", line)).toMatchObject({
      family: "home-n",
      guesses: ["/zfxxgk/home_1.htm"],
    });
    expect(contentsAt("/zfxxgk/home_1.htm", line).guesses).toEqual(["/zfxxgk/home_2.htm"]);
  });
});
