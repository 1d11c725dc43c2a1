import { describe, expect, it } from "vitest";
import { contentsAt, reportLine } from "./made/page-at.ts";

describe("lists at /channel_", () => {
  it("hold pages named doc_", () => {
    const channel = "/channel_l_sslj0001";
    const list = contentsAt(
      channel,
      reportLine(`${channel}/doc_${"0a".repeat(12)}.html`),
      '<a href="/channel_t_2">2019年</a><a href="/zwgk/2018/">2018年</a>',
      "共 2 页",
    );
    expect(list).toMatchObject({ family: "channel-doc", columns: ["/channel_t_2"] });
    expect(list.reports).toEqual([`${channel}/doc_${"0a".repeat(12)}.html`]);
    expect(list.guesses).toContain(`${channel}?page=2`);
  });
});
