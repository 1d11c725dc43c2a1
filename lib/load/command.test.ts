import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openReadonly } from "#db/client.ts";
import { loadCommand } from "./command.ts";
import { madePage } from "./made/report.ts";

const root = mkdtempSync(join(tmpdir(), "command-"));
afterAll(() => rmSync(root, { recursive: true }));

const files = join(root, "files");
const folder = join(root, "data");

beforeEach(() => {
  rmSync(files, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(files);
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(files, name);
  writeFileSync(path, content);
  return path;
}

async function run(...words: string[]) {
  const written = { out: "", err: "" };
  const output = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
    },
  });
  let alongside = 0;
  const code = await loadCommand(words, {
    ...{ out: output("out"), err: output("err"), folder },
    alongside: () => {
      alongside += 1;
    },
  });
  expect(alongside).toBe(words.includes("--seed") ? 1 : 0);
  return { code, ...written };
}

/** Reading threads take their time to begin; the limit only stops a hang. */
const patience = 60_000;

describe("loadCommand(words)", () => {
  it("loads a folder, says what, and finds it unchanged the next time", async () => {
    file("a.html", madePage({ year: 2022 }));
    file("b.html", madePage({ year: 2023 }));
    file("b.png", "x");
    expect(await run(files)).toEqual({
      code: 0,
      out: `${files}/a.html: 聊城市水利局 2022\n${files}/b.html: 聊城市水利局 2023\n2 loaded, 0 unchanged, 0 refused; 1 of other kinds skipped\n`,
      err: "",
    });
    expect(await run(files)).toMatchObject({ code: 0, err: "" });
    expect((await run(files)).out).toContain("0 loaded, 2 unchanged, 0 refused");
  });

  it(
    "loads the bundled reports",
    async () => {
      const { code, out } = await run("--seed");
      expect(code).toBe(0);
      expect(out).toMatch(/\d+ loaded, 0 unchanged, 0 refused\n$/);
    },
    patience,
  );

  it("takes agency, year, region and scope for reports that do not say", async () => {
    const sheet =
      "\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n\t规章\n\t0\n\t0\n\t0\n\n\t规范性文件\n\t0\n\t1\n\t9\n";
    const path = file("x.txt", `二、主动公开政府信息情况\n第二十条第（一）项\n${sheet}`);
    const words = [
      "--agency",
      "鼓楼区教育局",
      "--year",
      "2022",
      "--region",
      "江苏南京",
      "--scope",
      "own",
    ];
    expect((await run(...words, path)).code).toBe(0);
    const db = openReadonly(join(folder, "atlas.db"));
    expect(
      db.$client
        .prepare(
          "SELECT agency, region, year, scope, value FROM observation_facts WHERE indicator = 'norm_docs_in_force'",
        )
        .all(),
    ).toEqual([
      { agency: "鼓楼区教育局", region: "江苏省南京市鼓楼区", year: 2022, scope: "own", value: 9 },
    ]);
    db.$client.close();
  });

  it("loads the rest when something is refused, and says so with code 1", async () => {
    file("a.html", "");
    file("b.html", madePage());
    expect(await run(files)).toEqual({
      code: 1,
      out: `${files}/b.html: 聊城市水利局 2023\n1 loaded, 0 unchanged, 1 refused\n`,
      err: `${files}/a.html: empty file\n`,
    });
  });
});

describe("one line for", () => {
  const cases: readonly (readonly [what: string, make: () => string, reason: string])[] = [
    ["a missing file", () => join(files, "none.html"), "no such file or folder"],
    ["an empty file", () => file("x.html", ""), "empty file"],
    [
      "a page that is no report",
      () => file("x.html", "<p>公告</p>"),
      "not an annual report: no table of the form and no section of it",
    ],
    ["a folder without reports", () => files, "no reports in it"],
    [
      "a report of nobody",
      () =>
        file(
          "x.txt",
          "二、主动公开政府信息情况\n规章\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n2023年度报告",
        ),
      "the document does not say whose report it is (give --agency NAME)",
    ],
    [
      "a file of 100 MB",
      () => {
        const path = file("x.html", "");
        truncateSync(path, 100 * 1024 * 1024);
        return path;
      },
      "100 MB, over the limit of 50 MB",
    ],
  ];

  it.each(cases)("%s", async (_, make, reason) => {
    const path = make();
    expect(await run(path)).toMatchObject({ code: 1, err: `${path}: ${reason}\n` });
  });

  it("bytes that are no text in any charset we know", async () => {
    const path = file("x.html", new Uint8Array([0x3c, 0x70, 0x3e, 0x81, 0x20, 0xff, 0xfe, 0x80]));
    const { code, err } = await run(path);
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]+x\.html: [^\n]+\n$/);
  });

  it.skipIf(process.getuid?.() === 0)("a file without permission", async () => {
    const path = file("x.html", madePage());
    chmodSync(path, 0o000);
    expect(await run(path)).toMatchObject({ code: 1, err: `${path}: no permission to read it\n` });
  });

  it("a database that is none", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "atlas.db"), "something else entirely, and long enough".repeat(200));
    expect(await run(file("x.html", madePage()))).toEqual({
      ...{ code: 1, out: "", err: `${folder}: file is not a database\n` },
    });
  });

  it.each([
    [["--year", "x", "a"], "--year needs a year from 2000 to 2099"],
    [["--scope", "all", "a"], "--scope needs own, level, region, unknown"],
    [["--agency", "", "a"], "--agency needs a value"],
    [["--colour", "a"], "Unknown option '--colour'"],
    [
      [],
      "usage: node scripts/load.ts [--seed] [--agency NAME] [--year N] [--region R] [--scope own|level|region|unknown] FILE|FOLDER…",
    ],
  ])("the words %j", async (words, line) => {
    expect(await run(...words)).toEqual({ code: 2, out: "", err: `${line}\n` });
  });
});
