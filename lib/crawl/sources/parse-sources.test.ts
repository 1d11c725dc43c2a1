import { describe, expect, it } from "vitest";
import { parseSources } from "./parse-sources.ts";

const told = (text: string) =>
  parseSources(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("parseSources(text)", () => {
  it("reads a list, and gives each source what the file says of all", () => {
    const { sources, faults } = parseSources(`# Liaocheng
region: 山东聊城
pause: 3000
sources:
  - url: http://slj.liaocheng.gov.cn/channel/
    agency: 聊城市水利局
    years: 2019-2025
    verified: false
  - url: fgw.liaocheng.gov.cn
    pause: 5000
    years: 2021
`);
    expect(faults).toEqual([]);
    expect(sources).toEqual([
      {
        ...{ region: "山东聊城", pause: 3000, agency: "聊城市水利局", verified: false },
        url: new URL("http://slj.liaocheng.gov.cn/channel/"),
        years: { first: 2019, last: 2025 },
      },
      {
        ...{ region: "山东聊城", pause: 5000, years: { first: 2021, last: 2021 } },
        url: new URL("http://fgw.liaocheng.gov.cn/"),
      },
    ]);
  });

  it("reads JSON as well", () => {
    const { sources } = parseSources('{"sources": [{"url": "https://www.example.gov.cn/"}]}');
    expect(sources.map(({ url }) => url.href)).toEqual(["https://www.example.gov.cn/"]);
  });

  it.each([
    ["sources:\n  - url: http://a.gov.cn/\n    colour: red", "3:5 sources.0.colour: no such word"],
    [
      "sources:\n  - url: http://a.gov.cn/\n  - name: b",
      "3:5 sources.1.url: Invalid input: expected string, received undefined",
    ],
    ["sources:\n  - url: 'http://['", "2:5 sources.0.url: not an address"],
    ["sources:\n  - url: ftp://a.gov.cn/", "2:5 sources.0.url: not a web address"],
    [
      "sources:\n  - url: http://a.gov.cn/\n    years: 21",
      "3:5 sources.0.years: not a year like 2021, nor years like 2019-2025",
    ],
    [
      "sources:\n  - url: http://a.gov.cn/\n    years: 2022-2021",
      "3:5 sources.0.years: the first year comes after the last",
    ],
    ["pause: -1\nsources:\n  - url: http://a.gov.cn/", "1:1 pause: below 0"],
    [
      "sources:\n  - url: http://example.org/",
      '2:5 sources.0.url: example.org is not a *.gov.cn host and is not in "allow"',
    ],
    [
      "sources:\n  - url: a.gov.cn\n  - url: http://a.gov.cn/",
      "3:5 sources.1.url: stands there before",
    ],
    ["sources: []", "1:1 sources: Too small: expected array to have >=1 items"],
    ["", "1:1 Invalid input: expected object, received null"],
  ])("says where %j is wrong", (text, fault) => {
    expect(told(text)).toEqual([fault]);
  });

  it("says where the text is no YAML", () => {
    expect(told("sources:\n  - url: [a\n")[0]).toMatch(/^[23]:\d+ Flow sequence/);
  });

  it("knows the families", () => {
    const text = (family: string) => `sources:\n  - url: a.gov.cn\n    family: ${family}`;
    expect(told(text("generic"))).toEqual([]);
    expect(told(text("none"))[0]).toMatch(/^3:5 sources\.0\.family: none of .*generic/);
  });
});
