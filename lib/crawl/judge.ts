import type { Hints } from "#lib/load/hints.ts";
import { missing } from "#lib/load/identify.ts";
import { ingest, type Target } from "#lib/load/ingest.ts";
import { isReportTitle, readTitle } from "#lib/read/title.ts";
import { attachmentsOf, nameOf } from "./attachments.ts";
import type { Collected } from "./collect.ts";
import { familyOf } from "./families.ts";
import type { Contents } from "./family.ts";
import { deepest } from "./leads.ts";
import type { Outcome } from "./outcome.ts";
import { type NoReport, noReportIn, pageIn } from "./recognise.ts";
import type { Source } from "./sources/source.ts";
import type { Lead, Task } from "./task.ts";

interface Judge {
  readonly target: Target;
  /** The source that led to the page. */
  readonly source: Source;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The markup of a page after its scripts have run; undefined where no browser is wanted. */
  readonly render?: ((collected: Collected) => Promise<string>) | undefined;
}

/** Finds out what a page is, and loads the report it holds: what it holds counts, not what it is called. */
export async function judge(task: Task, collected: Collected, trip: Judge): Promise<Outcome> {
  const mayBeList = task.role !== "report" && task.role !== "file";
  // A report that is held already is known without reading it; a list is no report most of the time.
  const report = mayBeList ? undefined : await load(task, collected, trip);
  if (report?.kind === "report") return report;
  const noReport = await noReportIn(collected, task.call);
  if (noReport === undefined)
    return report ?? withList(await load(task, collected, trip), task, collected, trip);
  const family = familyOf(noReport.page, trip.source.family);
  const contents = family.contents(noReport.page);
  if (contents.report !== undefined) {
    return await load(task, inOtherDress(collected, contents.report), trip);
  }
  if (trip.render !== undefined && task.role !== "guess" && isBare(contents, noReport)) {
    const rendered = inOtherDress(collected, await trip.render(collected));
    return await judge(task, rendered, { ...trip, render: undefined });
  }
  const outcome = leadOn(task, noReport, wantedOf(contents, trip.source));
  return outcome.kind === "list" ? { ...outcome, family: family.id } : outcome;
}

/** The page as markup that was made from it. */
function inOtherDress(collected: Collected, html: string): Collected {
  const bytes = new TextEncoder().encode(html);
  const hints = { media: "text/html", charset: "utf-8" };
  return { ...collected, bytes, hints, etag: null, lastModified: null };
}

/** Whether a page shows nothing of what it may hold: scripts may write it. */
function isBare({ reports, columns, parts, next }: Contents, { page }: NoReport): boolean {
  const links = reports.length + columns.length + parts.length + next.length;
  return links + attachmentsOf(page.anchors).length === 0;
}

/** A list that holds a report itself leads on as well. */
function withList(
  outcome: Outcome,
  { call }: Task,
  collected: Collected,
  { source }: Judge,
): Outcome {
  if (outcome.kind !== "report") return outcome;
  const page = pageIn(collected, call);
  const contents = wantedOf(familyOf(page, source.family).contents(page), source);
  return { ...outcome, list: { url: page.url, contents } };
}

/** A page called a report may hold files, its text elsewhere, or turn out to be a list. */
function leadOn(task: Task, { reason, title, page }: NoReport, contents: Contents): Outcome {
  const { url } = page;
  if (task.role !== "report" && task.role !== "start") {
    return { kind: "list", url, contents };
  }
  const files = filesOf(task, title, page.anchors);
  if (task.role === "report" && files.length > 0)
    return { kind: "leads", as: "list", leads: files };
  const { parts } = contents;
  const isList = task.role === "start" || (task.told.below === true && task.depth < deepest);
  if (isList) return { kind: "list", url, contents, otherwise: `${reason}, nor a list of reports` };
  if (parts.length === 0) return { kind: "refused", reason };
  return { kind: "list", url, contents: { ...nothing, parts }, otherwise: reason };
}

const nothing: Contents = { reports: [], columns: [], parts: [], next: [], guesses: [], names: [] };

function filesOf(task: Task, title: string, anchors: NoReport["page"]["anchors"]): readonly Lead[] {
  return attachmentsOf(anchors).map((anchor) => {
    const name = nameOf(anchor);
    const called = [name, task.told.title ?? "", title].find(isReportTitle);
    return {
      ...{ call: { url: anchor.url }, otherwise: [], role: "file", turn: 1 },
      ...{ depth: task.depth, moves: 0 },
      told: called === undefined ? task.told : { ...task.told, title: called },
    };
  });
}

/** Without the reports of other years than those that are wanted. */
function wantedOf(contents: Contents, { years }: Source): Contents {
  if (years === undefined) return contents;
  const reports = contents.reports.filter(({ title }) => {
    const year = Number(readTitle(title).year ?? Number.NaN);
    return !(year < years.first || year > years.last);
  });
  return { ...contents, reports };
}

async function load(task: Task, collected: Collected, trip: Judge): Promise<Outcome> {
  const { target, now } = trip;
  const at = new Date(now()).toISOString();
  const known = { ...collected.hints, ...hintsOf(task, trip.source) };
  const titled = { ...titleHints(task), ...known };
  // A page says itself whose it is, or the list knows better than its title; a file may well not.
  const isFile = task.role === "file";
  const first = await ingest(target, { ...collected, hints: isFile ? titled : known }, at);
  const isNobodys = first.outcome === "refused" && nobodys.has(first.reason);
  const last =
    isNobodys && !isFile && task.told.title !== undefined
      ? await ingest(target, { ...collected, hints: titled }, at)
      : first;
  if (last.outcome === "refused") return { kind: "refused", reason: last.reason };
  const isNew = last.outcome === "loaded";
  return { kind: "report", isNew, detail: isNew ? `${last.agency} ${last.year}` : "" };
}

/** Why a document is refused that does not say whose it is or of which year. */
const nobodys: ReadonlySet<string> = new Set(Object.values(missing));

/** What the source and the list say besides. */
function hintsOf({ told }: Task, { region, agency, scope }: Source): Hints {
  const whose = told.agency ?? agency;
  return {
    ...(region === undefined ? {} : { region }),
    ...(whose === undefined ? {} : { agency: whose }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** What the title in the list says, or the name of the file. */
function titleHints({ told }: Task): Hints {
  const { agency, year } = readTitle(told.title ?? "");
  return {
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}
