import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { isAllowedHost } from "../allowed-host.ts";
import { families } from "../families.ts";
import { type Source, sourceFileSchema } from "./source.ts";

/** Something wrong in a file of sources. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a file says; the sources are all of it only where nothing is wrong. */
export interface ParsedSources {
  readonly sources: readonly Source[];
  readonly faults: readonly Fault[];
}

/** Reads a list of sources in YAML or JSON, and says what is wrong with it and where. */
export function parseSources(text: string): ParsedSources {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), message };
  };
  if (document.errors.length > 0) {
    return {
      sources: [],
      faults: document.errors.map(({ pos, message }) => fault(pos[0], message)),
    };
  }
  const read = sourceFileSchema.safeParse(document.toJS());
  if (!read.success) {
    const faults = read.error.issues
      .flatMap(wrongs)
      .map(({ path, message }) =>
        fault(
          offsetOf(document, path),
          `${path.length === 0 ? "" : `${path.join(".")}: `}${message}`,
        ),
      );
    return { sources: [], faults };
  }
  const { sources, ...common } = read.data;
  const all = sources.map((source) => ({ ...common, ...source }));
  const faults = all.flatMap((source, at) =>
    faultsOf(source, all.slice(0, at)).map(({ key, message }) =>
      fault(offsetOf(document, ["sources", at, key]), `sources.${at}.${key}: ${message}`),
    ),
  );
  return { sources: all, faults };
}

interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A key too many stands at the key; where several kinds are allowed, the nearest one speaks. */
function wrongs(issue: z.core.$ZodIssue): readonly Wrong[] {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], message: "no such word" }));
  }
  return [{ path, message: message.split("\n")[0] ?? "" }];
}

/** Where the value of a path stands, or what is nearest above it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      const range = rangeOf(pair?.key);
      if (range !== undefined) return range;
    }
    const range = rangeOf(document.getIn(path.slice(0, length), true));
    if (range !== undefined) return range;
  }
  return 0;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === "number" ? node.range[0] : undefined;
}

interface SourceFault {
  readonly key: keyof Source;
  readonly message: string;
}

function faultsOf(source: Source, before: readonly Source[]): readonly SourceFault[] {
  const { url, allow = [], family } = source;
  const faults: SourceFault[] = [];
  if (!isAllowedHost(url.hostname, allow)) {
    const message = `${url.hostname} is not a *.gov.cn host and is not in "allow"`;
    faults.push({ key: "url", message });
  }
  if (before.some((other) => other.url.href === url.href)) {
    faults.push({ key: "url", message: "stands there before" });
  }
  if (family !== undefined && !families.some(({ id }) => id === family)) {
    faults.push({ key: "family", message: `none of ${families.map(({ id }) => id).join(", ")}` });
  }
  return faults;
}
