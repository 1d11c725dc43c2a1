import { existsSync } from "node:fs";
import { keepSnapshot, readSnapshot, snapshotPath } from "#lib/load/archive.ts";
import { checkerVersion } from "#lib/load/checker.ts";
import type { Hints } from "#lib/load/hints.ts";
import type { Sighting, Target } from "#lib/load/ingest.ts";
import { keepOrigin } from "#lib/load/origins.ts";
import { parserVersion } from "#lib/read/parser.ts";
import { type Call, keyOf } from "./call.ts";
import { parseContentType } from "./content-type.ts";
import { FetchError } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import type { FetchPage, Moved } from "./fetch-page.ts";
import { type LastAnswer, lastAnswer, markFetched } from "./frontier/answers.ts";
import type { Manners } from "./request.ts";
import type { Task } from "./task.ts";

/** A page whose bytes lie in the archive. */
export interface Collected extends Sighting {
  /** Where it was found in the end, after redirects. */
  readonly url: URL;
  /** Whether the bytes were sent; else they are those of an earlier time. */
  readonly sent: boolean;
}

/** With what pages are collected. */
export interface Collector {
  readonly target: Target;
  readonly fetchPage: FetchPage;
  readonly manners: Manners;
  /** What a site has said since then is not asked for again (milliseconds since 1970). */
  readonly freshSince: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Fetches a page into the archive, before anybody reads it. What is fresh is taken from the archive,
 * as is what has not changed since it was last found. Throws ForbiddenError and FetchError.
 */
export async function collect(task: Task, collector: Collector): Promise<Collected | Moved> {
  const { target, fetchPage, manners, freshSince, now } = collector;
  const last = held(target, keyOf(task.call));
  if (last !== undefined && Date.parse(last.checkedAt) >= freshSince) {
    return takeHeld(task, last, target);
  }
  // Only what was found at the very address can be asked for conditionally.
  const known = (call: Call) => {
    const found = held(target, keyOf(call));
    return found?.foundAt === keyOf(call) ? found : undefined;
  };
  const answer = await fetchPage(task.call, manners, known);
  if ("movedTo" in answer) return answer;
  const checkedAt = new Date(now()).toISOString();
  if (answer.status === 200) return await keep(task, answer, target, checkedAt);
  const same = known(answer.call);
  if (same === undefined) throw new FetchError("HTTP 304, but the archive has no such page");
  return takeHeld(task, { ...same, checkedAt }, target);
}

/** What is held of a request; undefined when nothing is, or when its bytes have left the archive. */
function held({ db, archive }: Target, key: string): LastAnswer | undefined {
  const last = lastAnswer(db, key);
  return last !== undefined && existsSync(snapshotPath(archive, last.sha256)) ? last : undefined;
}

function takeHeld(task: Task, last: LastAnswer, { db, archive }: Target): Collected {
  const { foundAt, sha256, header, etag, lastModified } = last;
  const bytes = readSnapshot(archive, sha256);
  markFetched(db, task, last);
  const url = new URL(foundAt.split(" ")[0] ?? foundAt);
  return { url, source: foundAt, sent: false, bytes, hints: header, etag, lastModified };
}

async function keep(
  task: Task,
  answer: Answer,
  { db, archive }: Target,
  checkedAt: string,
): Promise<Collected> {
  const { call, headers, bytes } = answer;
  const { media, charset } = parseContentType(headers.get("content-type"));
  const hints: Hints = { media, charset };
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  const source = keyOf(call);
  const collected = { url: call.url, source, sent: true, bytes, hints, etag, lastModified };
  const sha256 = await keepSnapshot(archive, bytes);
  const versions = { parser: parserVersion, checker: checkerVersion };
  db.transaction(
    () => {
      keepOrigin(db, { sha256, source, hints, loadedAt: checkedAt, ...versions }, collected);
      markFetched(db, task, { sha256, foundAt: source, header: hints, checkedAt });
    },
    { behavior: "immediate" },
  );
  return collected;
}
