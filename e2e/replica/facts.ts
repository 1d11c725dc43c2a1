import { readFileSync } from "node:fs";
import { type Fact, parseFacts } from "#lib/load/seed/fact.ts";

const facts = parseFacts(
  readFileSync(new URL("../../db/seed/facts.jsonl", import.meta.url), "utf8"),
);

/** The figures of a bundled report, which the replica publishes as its own. */
export function factOf(slug: string): Fact {
  const fact = facts.find((one) => one.slug === slug);
  if (fact === undefined) throw new Error(`no bundled report ${slug}`);
  return fact;
}

/** What the report is called in lists. */
export function titleOf({ agency, year }: Fact): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}
