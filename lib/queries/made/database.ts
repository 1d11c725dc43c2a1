import { type Db, openWritable } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import {
  agencies,
  findings,
  narrativeFigures,
  observations,
  origins,
  reports,
  snapshots,
  versions,
} from "#db/schema.ts";
import { type ApplicantId, applicantCode } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import type { NarrativeId } from "#lib/form/narrative.ts";
import { type Scope, scopeCode } from "#lib/form/scope.ts";
import { type CellState, stateCode } from "#lib/form/state.ts";

/** A report with a few cells, by `indicator` or `indicator.applicant`; a word is a state without a number. */
export interface MadeReport {
  readonly agency: string;
  readonly year: number;
  readonly scope?: Scope;
  readonly form?: 2014 | 2019 | 2021;
  readonly cells: Readonly<Record<string, number | Exclude<CellState, "number" | "zero">>>;
  /** Cells that stand in a failed check. */
  readonly failing?: readonly string[];
  /** Sentences of the text that state one figure each. */
  readonly told?: readonly Told[];
}

/** A figure told in the text: the words of it stand in the sentence. */
export interface Told {
  readonly figure: NarrativeId;
  readonly value: string;
  readonly words: string;
  readonly sentence: string;
}

/** A database in memory with just these reports, whose agencies are named and slugged alike. */
export function madeDatabase(made: readonly MadeReport[]): Db {
  const db = openWritable(":memory:");
  migrate(db);
  const names = [...new Set(made.map(({ agency }) => agency))];
  for (const [at, name] of names.entries()) {
    db.insert(agencies)
      .values({ id: at + 1, slug: name, name, localName: name, pinyin: name })
      .run();
  }
  made.forEach((report, at) => {
    put(db, at + 1, names.indexOf(report.agency) + 1, report);
  });
  return db;
}

function put(db: Db, id: number, agencyId: number, report: MadeReport): void {
  const { year, scope = "unknown", form = 2021, cells, failing = [], told = [] } = report;
  const sha256 = id.toString(16).padStart(64, "0");
  db.insert(snapshots).values({ sha256, size: 1, media: "text/html" }).run();
  db.insert(origins)
    .values({ sha256, source: "made.html", retrievedAt: "2026-01-01T00:00:00Z" })
    .run();
  db.insert(reports)
    .values({ id, agencyId, year, scope: scopeCode(scope) })
    .run();
  db.insert(versions)
    .values({
      ...blankVersion,
      id,
      reportId: id,
      sha256,
      cells: storedCells(cells, form),
      numbersFound: Object.keys(cells).length,
    })
    .run();
  for (const [place, value] of Object.entries(cells)) {
    const { indicator, applicant } = cellOf(place);
    const state = typeof value === "string" ? value : value === 0 ? "zero" : "number";
    db.insert(observations)
      .values({
        indicator: indicatorOf(indicator).code,
        applicant: applicantCode(applicant),
        year,
        agencyId,
        scope: scopeCode(scope),
        state: stateCode(state),
        value: typeof value === "string" ? null : value,
        form,
      })
      .run();
  }
  putTold(db, id, told);
  if (failing.length > 0) {
    const used = JSON.stringify(failing.map(cellOf));
    db.insert(findings)
      .values({ ...blankFinding, versionId: id, cells: used })
      .run();
  }
}

function putTold(db: Db, versionId: number, told: readonly Told[]): void {
  told.forEach(({ figure, value, words, sentence }, position) => {
    const start = sentence.indexOf(words);
    db.insert(narrativeFigures)
      .values({
        ...{ versionId, position, figure, value, sentence, start, end: start + words.length },
        ...{ said: "number", unit: "件", approximate: 0, section: "overview", paragraph: 0 },
      })
      .run();
  });
}

/** The cells as `load` stores them with a version. */
function storedCells(cells: MadeReport["cells"], form: number): string {
  return JSON.stringify(
    Object.entries(cells).map(([place, value]) => ({
      ...cellOf(place),
      form: String(form),
      state: typeof value === "string" ? value : value === 0 ? "zero" : "number",
      value: typeof value === "string" ? null : String(value),
      raw: typeof value === "string" ? "" : String(value),
      locator: null,
      flags: [],
    })),
  );
}

function cellOf(place: string): { readonly indicator: string; readonly applicant: ApplicantId } {
  const [indicator = "", applicant] = place.split(".");
  if (indicatorOf(indicator).table !== "requests") return { indicator, applicant: "none" };
  return { indicator, applicant: applicant === "natural_person" ? "natural_person" : "total" };
}

const blankVersion = {
  source: "made.html",
  hints: "{}",
  parser: "1",
  checker: "1",
  current: 1,
  forms: "[]",
  numbersExpected: 200,
  unreadable: 0,
  failures: 0,
  partial: 0,
  cells: "[]",
  extraRows: "[]",
  candidates: "[]",
  loadedAt: "2026-01-01T00:00:00Z",
};

const blankFinding = {
  rule: "T3-OUT:total",
  severity: "E",
  outcome: "fail",
  left: "1",
  right: "2",
  delta: "-1",
  fingerprint: "made",
};
