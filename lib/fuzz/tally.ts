import type { Outcome } from "./outcome.ts";

/** What became of the documents of a format, and of their cells. */
export interface Counts {
  documents: number;
  refused: number;
  right: number;
  unreadable: number;
  missing: number;
  lost: number;
  wrong: number;
}

/** Counts by format, in the order in which formats were met. */
export interface Tally {
  readonly add: (format: string, outcome: Outcome) => void;
  /** A line for each format and one for all, under a head. */
  readonly lines: () => readonly string[];
}

/** Makes an empty tally. */
export function makeTally(): Tally {
  const formats = new Map<string, Counts>();
  const total = none();
  return {
    add(format, outcome) {
      const counts = formats.get(format) ?? none();
      formats.set(format, counts);
      for (const one of [counts, total]) count(one, outcome);
    },
    lines: () => [
      lineOf("format", columns),
      ...[...formats].map(([format, counts]) => lineOf(format, valuesOf(counts))),
      lineOf("all", valuesOf(total)),
    ],
  };
}

const columns = [
  "documents",
  "refused",
  "right",
  "unreadable",
  "missing",
  "lost",
  "wrong",
] as const;

function none(): Counts {
  return { documents: 0, refused: 0, right: 0, unreadable: 0, missing: 0, lost: 0, wrong: 0 };
}

function count(counts: Counts, { verdict, refused }: Outcome): void {
  counts.documents += 1;
  if (refused !== undefined) counts.refused += 1;
  for (const kind of ["right", "unreadable", "missing", "lost", "wrong"] as const) {
    counts[kind] += verdict[kind];
  }
}

function valuesOf(counts: Counts): readonly string[] {
  return columns.map((column) => String(counts[column]));
}

function lineOf(name: string, values: readonly string[]): string {
  return `${name.padEnd(28)}${values.map((value) => value.padStart(11)).join("")}`;
}
