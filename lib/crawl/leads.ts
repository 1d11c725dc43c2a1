import { familyOf } from "./families.ts";
import type { Link, Page } from "./family.ts";
import { deepest } from "./list.ts";
import type { Task } from "./task.ts";
import { isWithin } from "./within.ts";

/**
 * Where a list leads that was visited as `task`: its reports wherever they are, other lists only
 * below the folder in which it began, and its next page when this one has named anything new; in
 * the order in which they are to be visited. `met` holds the addresses of the whole run and is
 * added to, as is the list.
 */
export function leadsOf(page: Page, { list, depth }: Task, met: Set<string>): readonly Task[] {
  const family = familyOf(page);
  const within = (links: readonly Link[]) => links.filter(({ url }) => isWithin(url, list.start));
  const task = (role: Task["role"], links: readonly Link[], at: number) =>
    links.flatMap(({ url }): Task[] => {
      if (met.has(url.href)) return [];
      met.add(url.href);
      return [{ url, role, list, depth: at }];
    });
  const pages = family.nextPages(page);
  const goesOn = namesAnythingNew(page, pages, list.named);
  return [
    ...task("report", family.reports(page), depth),
    ...task("column", depth < deepest ? within(family.columns(page)) : [], depth + 1),
    ...task("page", goesOn ? within(pages).slice(0, 1) : [], depth),
  ];
}

/** Some sites answer a page behind the last one with the last one, or with the first. */
function namesAnythingNew({ anchors }: Page, paging: readonly Link[], named: Set<string>): boolean {
  const turns = new Set(paging.map(({ url }) => url.href));
  const fresh = anchors.filter(({ url }) => !turns.has(url.href) && !named.has(url.href));
  for (const { url } of fresh) named.add(url.href);
  return fresh.length > 0;
}
