import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileFailure } from "#lib/load/file-failure.ts";
import { parseSources } from "./parse-sources.ts";
import type { Source } from "./source.ts";

/** The sources of files, and what is wrong with them: a line each, with file, line and column. */
export interface LoadedSources {
  readonly sources: readonly Source[];
  readonly faults: readonly string[];
}

/** Reads lists of sources: files, and folders with their `.yaml`, `.yml` and `.json` files. */
export function loadSources(paths: readonly string[]): LoadedSources {
  const sources = new Map<string, { source: Source; path: string }>();
  const faults: string[] = [];
  for (const path of paths.flatMap((one) => filesIn(one, faults))) {
    const parsed = parseSources(readFileSync(path, "utf8"));
    for (const { line, column, message } of parsed.faults) {
      faults.push(`${path}:${line}:${column}: ${message}`);
    }
    for (const source of parsed.sources) {
      const { href } = source.url;
      const other = sources.get(href);
      if (other === undefined) sources.set(href, { source, path });
      else if (other.path !== path) faults.push(`${path}: ${href} stands in ${other.path} as well`);
    }
  }
  return { sources: [...sources.values()].map(({ source }) => source), faults };
}

function filesIn(path: string, faults: string[]): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted();
    const files = names.filter((name) => /\.(ya?ml|json)$/i.test(name));
    if (files.length === 0) faults.push(`${path}: no lists of sources in it`);
    return files.map((name) => join(path, name));
  } catch (error) {
    const reason = fileFailure(error);
    if (reason === undefined) throw error;
    faults.push(`${path}: ${reason}`);
    return [];
  }
}
