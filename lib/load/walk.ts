import { readdirSync, statSync } from "node:fs";
import { join, normalize, sep } from "node:path";
import { RefusalError } from "./errors.ts";
import { fileFailure } from "./file-failure.ts";

/** What lies below the paths a user names. */
export interface Walked {
  /** Files to be tried, in order. */
  readonly files: readonly string[];
  /** Paths that cannot be walked, each with one line that says why. */
  readonly failures: readonly WalkFailure[];
  /** Files inside folders that are of other kinds. */
  readonly skipped: number;
}

export interface WalkFailure {
  readonly path: string;
  readonly reason: string;
}

const reportFile = /\.(?:s?html?|xhtml|mht|mhtml|txt|text|md|pdf|doc[xm]?|wps|xls[xm]?|et)$/i;
/** Where browsers keep the images and scripts of a saved page. */
const companionFolder = /(?:_files|\.files)$/i;

/**
 * The report files of the named paths: a file as it is, whatever its kind; a folder with everything
 * below it in the order of names, without hidden entries and linked folders. No file comes twice.
 */
export function walk(paths: readonly string[]): Walked {
  const files = new Set<string>();
  const failures: WalkFailure[] = [];
  let skipped = 0;
  for (const path of paths.map(plain)) {
    try {
      const found = statSync(path).isDirectory() ? inFolder(path) : { files: [path], skipped: 0 };
      if (found.files.length === 0) throw new RefusalError(emptyFolder(found.skipped));
      for (const file of found.files) files.add(file);
      skipped += found.skipped;
    } catch (error) {
      failures.push({ path, reason: reasonOf(error) });
    }
  }
  return { files: [...files], failures, skipped };
}

interface Found {
  readonly files: readonly string[];
  readonly skipped: number;
}

function inFolder(folder: string): Found {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const found = entries.map((entry): Found => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return companionFolder.test(entry.name) ? { files: [], skipped: 0 } : inFolder(path);
    }
    return reportFile.test(entry.name) ? { files: [path], skipped: 0 } : { files: [], skipped: 1 };
  });
  return {
    files: found.flatMap(({ files }) => files).map(plain),
    skipped: found.reduce((total, { skipped }) => total + skipped, 0),
  };
}

function plain(path: string): string {
  return normalize(path).replaceAll(sep, "/");
}

function emptyFolder(skipped: number): string {
  return skipped === 0
    ? "no reports in it"
    : `no reports in it, only ${skipped} files of other kinds`;
}

function reasonOf(error: unknown): string {
  if (error instanceof RefusalError) return error.message;
  const reason = fileFailure(error);
  if (reason === undefined) throw error;
  return reason;
}
