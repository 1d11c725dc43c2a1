import { desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { refusals, runs } from "#db/schema.ts";
import { parserVersion } from "#lib/read/parser.ts";

/** What became of something a run took up. */
export type Result =
  | { readonly outcome: "loaded" | "unchanged" }
  | { readonly outcome: "refused"; readonly reason: string };

/** A run of load, read or scrape while it goes on. Its row is written with its first result. */
export interface Run {
  readonly command: "load" | "read" | "scrape";
  readonly startedAt: string;
  readonly row: { id: number | null };
  readonly counts: Record<Result["outcome"], number>;
  /** Pages a scrape has taken for reports and has been sent; null for other commands. */
  readonly pages: { found: number; fetched: number } | null;
}

/** Begins a run; a run that finds everything unchanged leaves no row. */
export function beginRun(command: Run["command"], startedAt = now()): Run {
  const counts = { loaded: 0, unchanged: 0, refused: 0 };
  const pages = command === "scrape" ? { found: 0, fetched: 0 } : null;
  return { command, startedAt, row: { id: null }, counts, pages };
}

/** Counts a result, and keeps the reason of a refusal. */
export function countResult(db: Db, run: Run, source: string, result: Result): void {
  run.counts[result.outcome] += 1;
  if (result.outcome === "unchanged") return;
  db.transaction(() => {
    const runId = rowOf(db, run);
    if (result.outcome === "refused") {
      const { reason } = result;
      db.insert(refusals).values({ runId, source, reason }).onConflictDoNothing().run();
    }
    db.update(runs)
      .set({ ...run.counts, ...run.pages })
      .where(eq(runs.id, runId))
      .run();
  });
}

/**
 * Marks a run as finished. A run that changed nothing is recorded only after one that never
 * finished, so that the last row tells whether the database is complete.
 */
export function finishRun(db: Db, run: Run, finishedAt = now()): void {
  if (run.row.id === null && !isInterrupted(db, run.command)) return;
  db.transaction(() => {
    const runId = rowOf(db, run);
    db.update(runs)
      .set({ ...run.counts, ...run.pages, finishedAt })
      .where(eq(runs.id, runId))
      .run();
  });
}

function isInterrupted(db: Db, command: Run["command"]): boolean {
  const last = db
    .select({ finishedAt: runs.finishedAt })
    .from(runs)
    .where(eq(runs.command, command))
    .orderBy(desc(runs.id))
    .get();
  return last?.finishedAt === null;
}

function rowOf(db: Db, run: Run): number {
  const { command, startedAt, counts, pages, row } = run;
  row.id ??= db
    .insert(runs)
    .values({ command, startedAt, parser: parserVersion, ...counts, ...pages })
    .returning({ id: runs.id })
    .get().id;
  return row.id;
}

function now(): string {
  return new Date().toISOString();
}
