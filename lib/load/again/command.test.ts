import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { openWritable } from "#db/client.ts";
import { snapshotPath } from "../archive.ts";
import { ingest } from "../ingest.ts";
import { madePage } from "../made/report.ts";
import { openTarget } from "../open-target.ts";
import { readCommand } from "./command.ts";

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "again-"));
  const target = openTarget(folder);
  for (const year of [2022, 2023]) {
    const bytes = madePage({ year, normDocs: year - 2018 });
    await ingest(target, { bytes, source: `http://slj.gov.cn/${year}.html`, hints: {} });
  }
  target.db.$client.close();
});

afterEach(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const written = { out: "", err: "" };
  const output = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
    },
  });
  const code = await readCommand(words, { out: output("out"), err: output("err"), folder });
  return { code, ...written };
}

/** Puts a reading into the database as an earlier reader might have left it. */
function misread(change: string): void {
  const db = openWritable(join(folder, "atlas.db"));
  db.$client.exec(change);
  db.$client.close();
}

/** An earlier reader took the 5 of 2023 for a 50. */
async function misreadCell(): Promise<void> {
  const target = openTarget(folder);
  const read = target.read;
  const older = {
    ...target,
    read: async (...document: Parameters<typeof read>) => {
      const reading = await read(...document);
      const cells = reading.report.cells.map((cell) =>
        cell.indicator === "norm_docs_issued" ? { ...cell, value: "50" } : cell,
      );
      return { ...reading, report: { ...reading.report, cells } };
    },
  };
  const source = "http://slj.gov.cn/2023.html";
  const hints = { scope: "own" } as const;
  await ingest(older, { bytes: madePage({ year: 2023, normDocs: 5 }), source, hints });
  target.db.$client.close();
}

const value = () => {
  const db = openWritable(join(folder, "atlas.db"));
  const select =
    "SELECT value FROM observation_facts WHERE indicator = 'norm_docs_issued' AND year = 2023";
  const values = z.array(z.number()).parse(db.$client.prepare(select).pluck().all());
  db.$client.close();
  return values;
};

describe("readCommand(words)", () => {
  it("changes nothing where the reader is the same", async () => {
    expect(await run("--again")).toEqual({
      ...{ code: 0, out: "0 read otherwise, 2 unchanged, 0 refused\n", err: "" },
    });
  });

  it("tells the numbers that change, and puts them right", async () => {
    await misreadCell();
    expect(value()).toContain(50);
    const { code, out } = await run("--again");
    expect([code, out]).toEqual([
      0,
      "- 聊城市水利局 2023 (http://slj.gov.cn/2023.html): norm_docs_issued 50 → 5.\n1 read otherwise, 1 unchanged, 0 refused\n",
    ]);
    expect(value()).not.toContain(50);
  });

  it("reads without being told only what another reader has read", async () => {
    await misreadCell();
    expect((await run()).out).toBe("0 read otherwise, 2 unchanged, 0 refused\n");
    misread("UPDATE versions SET parser = '0' WHERE hints LIKE '%own%'");
    expect((await run()).out).toContain("norm_docs_issued 50 → 5");
  });

  it("keeps what it cannot read any more, and says so", async () => {
    const db = openWritable(join(folder, "atlas.db"));
    const sha256 = z
      .string()
      .parse(db.$client.prepare("SELECT sha256 FROM versions ORDER BY id").pluck().get());
    db.$client.close();
    rmSync(snapshotPath(join(folder, "archive"), sha256));
    const { code, out } = await run("--again");
    expect(code).toBe(1);
    expect(out).toContain(
      "- 聊城市水利局 2022 (http://slj.gov.cn/2022.html): no longer read (no such file or folder); the numbers stay.\n",
    );
  });

  it("wants words that it knows", async () => {
    expect(await run("all")).toMatchObject({ code: 2, out: "" });
  });
});
