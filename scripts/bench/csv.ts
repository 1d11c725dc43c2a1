import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { type Db, openReadonly } from "#db/client.ts";
import type { TableInfo, TableRow } from "#lib/encode/column.ts";
import { formats } from "#lib/encode/formats.ts";
import { openTarget } from "#lib/load/open-target.ts";
import { timeOf } from "./clock.ts";
import { writeManyObservations } from "./many-observations.ts";
import { least, type Measure, type Part } from "./measure.ts";

/** Times four years and the cells of the form: about 200,000 rows. */
const bodies = 250;
const rounds = 5;

const shell = "sqlite3";

const columns = ["agency", "year", "scope", "indicator", "applicant", "state", "value", "form"];
const query = `SELECT ${columns.join(", ")} FROM observation_facts`;

/** Handing out every observation as CSV, against the shell of SQLite on the same query and file. */
export const csv: Part = {
  title: "CSV of every observation, against the sqlite3 shell",
  async run() {
    if (spawnSync(shell, ["--version"]).status !== 0) {
      console.log("  there is no sqlite3 shell: not measured");
      return [];
    }
    const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
    try {
      return [await measureIn(folder)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureIn(folder: string): Promise<Measure> {
  const target = openTarget(folder);
  const count = writeManyObservations(target, bodies);
  target.db.$client.pragma("wal_checkpoint(TRUNCATE)");
  target.db.$client.close();
  const file = join(folder, "atlas.db");
  const db = openReadonly(file);
  const nowhere = openSync(devNull, "w");
  // The first round warms the caches of both; then the fastest counts, as what else the machine
  // does only makes slower.
  const times: { theirs: number; ours: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const theirs = await timeOf(() => askShell(file, nowhere));
    const ours = await timeOf(() => encodeAll(db, nowhere));
    if (round > 0) times.push({ theirs, ours });
  }
  closeSync(nowhere);
  db.$client.close();
  const theirs = Math.min(...times.map((time) => time.theirs));
  const ours = Math.min(...times.map((time) => time.ours));
  const rate = (milliseconds: number) => `${Math.round(count / milliseconds)} rows/ms`;
  return {
    name: "CSV export",
    value: theirs / ours,
    unit: "× the shell's rate",
    reach: least(0.8),
    detail: `${rate(ours)} against ${rate(theirs)}, ${count} rows, ${Math.round(statSync(file).size / 2 ** 20)} MB`,
  };
}

function askShell(file: string, output: number): void {
  const { status } = spawnSync(shell, ["-csv", "-header", file, query], {
    stdio: ["ignore", output, "inherit"],
  });
  if (status !== 0) throw new Error("the sqlite3 shell failed");
}

function* rowsOf(db: Db): Generator<TableRow> {
  const rows = db.$client.prepare<[], TableRow>(query).raw();
  yield* rows.iterate();
}

function encodeAll(db: Db, output: number): void {
  const info: TableInfo = {
    ...{ title: "", definition: "", notes: [], source: "", address: "" },
    columns: columns.map((key) => ({ key, label: key, kind: "text" })),
  };
  for (const chunk of formats.csv.encode(info, rowsOf(db))) writeSync(output, chunk);
}
