import type { CrawlEvent } from "./event.ts";
import type { Settled } from "./frontier/settle-page.ts";
import type { Outcome } from "./outcome.ts";
import type { Role, Task } from "./task.ts";

/** What is to be told of a page that was settled, in the order in which it happened. */
export function newsOf(task: Task, outcome: Outcome, settled: Settled): readonly CrawlEvent[] {
  const event = (kind: CrawlEvent["kind"], detail = "", url = task.call.url): CrawlEvent => ({
    ...{ kind, sourceId: task.sourceId, url, detail },
  });
  const { leads, reason } = settled;
  if (reason !== null) return [event(outcome.kind === "failed" ? "failed" : "refused", reason)];
  const found = leads
    .filter(({ role }) => isReport(role))
    .map(({ call }) => event("found", "", call.url));
  if (outcome.kind === "report") {
    const result = event(outcome.isNew ? "loaded" : "unchanged", outcome.detail);
    return isReport(task.role) ? [result] : [event("found"), result, ...found];
  }
  const led = isReport(task.role) ? [event("led")] : [];
  const list = outcome.kind === "list" ? [event("list")] : [];
  return [...led, ...list, ...found];
}

/** Whether a page is taken for a report before it is seen. */
function isReport(role: Role): boolean {
  return role === "report" || role === "file";
}
