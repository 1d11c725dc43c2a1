import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { phraseQuery } from "#db/bigrams.ts";
import { readSnapshot } from "./archive.ts";
import type { Hints } from "./hints.ts";
import { ingest, type Target } from "./ingest.ts";
import { dump } from "./made/dump.ts";
import { madePage } from "./made/report.ts";
import { openTarget } from "./open-target.ts";

let folder: string;
let target: Target;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ingest-"));
  target = openTarget(folder);
});

afterEach(() => {
  target.db.$client.close();
  rmSync(folder, { recursive: true });
});

const load = (bytes: Uint8Array, hints: Hints = {}, source = "page.html") =>
  ingest(target, { bytes, source, hints });

const text = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));

const all = (sql: string, ...parameters: unknown[]) =>
  target.db.$client.prepare(sql).all(...parameters);
const one = (sql: string, ...parameters: unknown[]) =>
  target.db.$client
    .prepare(sql)
    .pluck()
    .get(...parameters);

const issued = "SELECT value FROM observation_facts WHERE indicator = 'norm_docs_issued'";

describe("ingest(target, sighting)", () => {
  it("writes a report into all tables and its bytes into the archive", async () => {
    const bytes = madePage();
    expect(await load(bytes)).toEqual({ outcome: "loaded", agency: "聊城市水利局", year: 2023 });
    expect(one("SELECT count(*) FROM observations")).toBe(200);
    expect(one(issued)).toBe(4);
    expect(all("SELECT name, slug, region_code, department_type FROM agencies")).toEqual([
      {
        ...{ name: "聊城市水利局", slug: "liaochengshi-shuiliju" },
        ...{ region_code: "371500", department_type: "water" },
      },
    ]);
    expect(all("SELECT current, numbers_found, numbers_expected, failures FROM versions")).toEqual([
      { current: 1, numbers_found: 200, numbers_expected: 200, failures: 0 },
    ]);
    const sha256 = String(one("SELECT sha256 FROM snapshots"));
    expect(new Uint8Array(readSnapshot(target.archive, sha256))).toEqual(bytes);
  });

  it("changes no row for the same bytes a second time", async () => {
    await load(madePage());
    const before = dump(target.db);
    expect(await load(madePage())).toEqual({ outcome: "unchanged" });
    expect(dump(target.db)).toBe(before);
  });

  it("keeps a second origin of the same bytes, and nothing else", async () => {
    await load(madePage(), {}, "http://one.example/a.html");
    await load(madePage(), {}, "http://two.example/b.html");
    expect(one("SELECT count(*) FROM origins")).toBe(2);
    expect(one("SELECT count(*) FROM versions")).toBe(1);
  });

  it("stores the checks that did not simply pass", async () => {
    await load(madePage({ figure: 1 }));
    expect(one("SELECT failures FROM versions")).toBe(one("SELECT count(*) FROM findings"));
    expect(one("SELECT delta FROM findings WHERE rule = 'T4-SUM:recon'")).toBe("-3");
    expect(one("SELECT count(*) FROM findings WHERE outcome = 'pass'")).toBe(0);
  });

  it("makes the narrative findable", async () => {
    await load(madePage());
    const found = all(
      `SELECT section FROM section_search JOIN sections ON sections.id = section_search.rowid
       WHERE section_search.grams MATCH ?`,
      phraseQuery("重新排印"),
    );
    expect(found).toEqual([{ section: "overview" }]);
  });

  it("loads a report without any number", async () => {
    const page = text(
      "五常市民意乡2021年政府信息公开工作年度报告",
      ...["一、总体情况", "本年度按要求公开信息。", "二、主动公开政府信息情况"],
      ...["三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"],
      ...["五、存在的主要问题及改进情况", "继续改进。", "六、其他需要报告的事项", "无。"],
    );
    expect(await load(page, {}, "page.txt")).toMatchObject({ outcome: "loaded", year: 2021 });
    expect(one("SELECT numbers_found FROM versions")).toBe(0);
  });
});

describe("a re-publication", () => {
  it("adds a version that speaks from now on, and keeps the old one", async () => {
    await load(madePage({ normDocs: 4 }));
    expect(await load(madePage({ normDocs: 7 }))).toMatchObject({ outcome: "loaded" });
    expect(all("SELECT id, current FROM versions ORDER BY id")).toEqual([
      { id: 1, current: 0 },
      { id: 2, current: 1 },
    ]);
    expect(one(issued)).toBe(7);
    expect(one("SELECT count(*) FROM observations")).toBe(200);
    expect(one("SELECT count(*) FROM snapshots")).toBe(2);
  });

  it("leaves only the current version in the search", async () => {
    await load(madePage({ normDocs: 4 }));
    await load(madePage({ normDocs: 7 }));
    const found = all("SELECT rowid FROM section_search WHERE grams MATCH ?", phraseQuery("排印"));
    expect(found).toHaveLength(1);
  });

  it("is not undone when the older bytes are seen again", async () => {
    await load(madePage({ normDocs: 4 }));
    await load(madePage({ normDocs: 7 }));
    expect(await load(madePage({ normDocs: 4 }))).toEqual({ outcome: "unchanged" });
    expect(one(issued)).toBe(7);
  });
});

describe("hints", () => {
  const nameless = text(
    ...["二、主动公开政府信息情况", "第二十条第（一）项"],
    "\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n",
    "\t规章\n\t0\n\t0\n\t0\n",
    "\t行政规范性文件\n\t1\n\t2\n\t3\n",
  );

  it("fill what the document does not say", async () => {
    expect(await load(nameless, { agency: "聊城市水利局", year: 2022 })).toEqual({
      ...{ outcome: "loaded", agency: "聊城市水利局", year: 2022 },
    });
  });

  it.each([
    ["agency", { year: 2022 }, "the document does not say whose report it is"],
    ["year", { agency: "聊城市水利局" }, "the document does not say which year it covers"],
  ] as const)("are needed where nobody tells the %s", async (_, hints, reason) => {
    expect(await load(nameless, hints)).toEqual({ outcome: "refused", reason });
    expect(one("SELECT count(*) FROM snapshots")).toBe(0);
    expect(readdirSync(folder)).not.toContain("archive");
  });

  it("do not overrule the year and the name in the document, and are kept beside them", async () => {
    await load(madePage(), { agency: "聊城市教育局", year: 2019 });
    expect(one("SELECT year FROM reports")).toBe(2023);
    expect(one("SELECT name FROM agencies")).toBe("聊城市水利局");
    expect(JSON.parse(String(one("SELECT candidates FROM versions")))).toEqual(
      expect.arrayContaining([
        { field: "agency", value: "聊城市教育局", source: "source list" },
        { field: "year", value: "2019", source: "source list" },
      ]),
    );
  });

  it("decide the scope, and keep what the document says", async () => {
    await load(madePage(), { scope: "level" });
    expect(one("SELECT scope FROM observation_facts LIMIT 1")).toBe("level");
    expect(String(one("SELECT candidates FROM versions"))).toContain('"field":"scope"');
  });

  it("tell bodies of the same name apart", async () => {
    await load(madePage({ agency: "鼓楼区教育局" }), { region: "江苏南京" });
    await load(madePage({ agency: "鼓楼区教育局" }), { region: "福建福州" }, "other.html");
    expect(all("SELECT slug, region_code FROM agencies ORDER BY id")).toEqual([
      { slug: "gulouqu-jiaoyuju", region_code: "320106" },
      { slug: "gulouqu-jiaoyuju-350102", region_code: "350102" },
    ]);
  });

  it("changed alone change nothing", async () => {
    await load(madePage());
    const before = dump(target.db);
    expect(await load(madePage(), { region: "山东聊城" })).toEqual({ outcome: "unchanged" });
    expect(dump(target.db)).toBe(before);
  });

  it("that say otherwise move a page from one report to the other, there and back", async () => {
    const speaking = () =>
      all(
        "SELECT scope, current FROM versions JOIN reports ON reports.id = report_id ORDER BY scope",
      );
    await load(madePage(), { scope: "own" });
    await load(madePage(), { scope: "level" });
    expect(speaking()).toEqual([
      { scope: 0, current: 0 },
      { scope: 1, current: 1 },
    ]);
    expect(one("SELECT count(*) FROM observations WHERE scope = 0")).toBe(0);
    await load(madePage(), { scope: "own" });
    expect(speaking()).toEqual([
      { scope: 0, current: 1 },
      { scope: 1, current: 0 },
    ]);
    expect(one("SELECT count(*) FROM observations")).toBe(200);
  });

  it("may give the same bytes found at two places to two bodies", async () => {
    await load(nameless, { agency: "甲乡人民政府", year: 2022 }, "http://one.example/");
    await load(nameless, { agency: "乙乡人民政府", year: 2022 }, "http://two.example/");
    expect(one("SELECT count(*) FROM versions WHERE current = 1")).toBe(2);
  });
});

describe("names", () => {
  it.each([
    ["宿迁市", "江苏省宿迁市人民政府"],
    ["彰武县政府办公室", "彰武县人民政府办公室"],
    ["越城区东湖街道", "绍兴市越城区东湖街道办事处"],
  ])("%s and %s are one body", async (one_, other) => {
    await load(madePage({ agency: one_, year: 2022 }));
    await load(madePage({ agency: other, year: 2023 }));
    expect(one("SELECT count(*) FROM agencies")).toBe(1);
    expect(all("SELECT name FROM agency_names ORDER BY name")).toEqual(
      [one_, other].sort().map((name) => ({ name })),
    );
  });

  it("of a city alone mean its government", async () => {
    await load(madePage({ agency: "宿迁市" }));
    expect(all("SELECT name, department_type FROM agencies")).toEqual([
      { name: "宿迁市人民政府", department_type: "government" },
    ]);
  });
});

describe("what is no report", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty file"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
      "format not supported yet: PNG image",
    ],
    [
      "another page",
      text("<html><body><p>通知公告</p></body></html>"),
      "not an annual report: no table of the form and no section of it",
    ],
  ])("is refused: %s", async (_, bytes, reason) => {
    const before = dump(target.db);
    expect(await load(bytes)).toEqual({ outcome: "refused", reason });
    expect(dump(target.db)).toBe(before);
  });

  it("is refused when it breaks the reader, without stopping a batch", async () => {
    const deep = text(`<html><body>${"<div>".repeat(200_000)}`);
    expect((await load(deep)).outcome).toBe("refused");
  });
});
