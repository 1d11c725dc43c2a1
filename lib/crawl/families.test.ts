import { describe, expect, it } from "vitest";
import { makeCountry } from "#e2e/replica/country.ts";
import type { Imitation } from "#e2e/replica/imitation.ts";
import { decodeText } from "#lib/decode/charset.ts";
import { anchorsOf } from "./anchors.ts";
import { type Call, keyOf } from "./call.ts";
import { parseContentType } from "./content-type.ts";
import { families, familyOf } from "./families.ts";
import type { Page } from "./family.ts";
import { leadsOf } from "./leads.ts";
import { type Lead, startAt } from "./task.ts";

const country = makeCountry(
  { agencies: 100, years: [2021, 2022, 2023, 2024, 2025], seed: 1 },
  String,
);

/** The page that a request gives; undefined where it is not there. */
function ask({ serve }: Imitation, host: string, asked: Call): Page | undefined {
  const { url, body = "", headers = {} } = asked;
  const method = asked.body === undefined ? "GET" : "POST";
  const reply = serve({ url: new URL(url), method, headers, body, before: 0 });
  if (reply?.status !== 200 || url.host !== host) return undefined;
  const { charset } = parseContentType(reply.headers["content-type"] ?? null);
  const text = decodeText(reply.body, charset);
  return { asked, url, text, anchors: anchorsOf(text, url) };
}

/** The title of the report a page holds. */
function titleIn(document: string): string | undefined {
  return /<h1>([^<]*年政府信息公开工作年度报告)<\/h1>/.exec(document)?.[1];
}

/** The request to make where one gave nothing. */
function otherWay(lead: Lead): readonly Lead[] {
  const [call, ...otherwise] = lead.otherwise;
  return call === undefined ? [] : [{ ...lead, call, otherwise }];
}

/** Walks through a site as a collector would, and returns the titles of the reports it meets. */
function walk(imitation: Imitation, host: string) {
  const met = new Set<string>();
  const named = new Set<string>();
  const used = new Set<string>();
  const titles = new Set<string>();
  const missing: string[] = [];
  const elsewhere: string[] = [];
  const waiting: Lead[] = imitation.starts.map((start) =>
    startAt(new URL(start, `http://${host}`)),
  );
  const memory = {
    isMet: (key: string) => met.has(key) || waiting.some(({ call }) => keyOf(call) === key),
    namesNew: (keys: readonly string[]) =>
      keys.filter((key) => !named.has(key) && named.add(key)).length > 0,
  };
  const follow = (lead: Lead, page: Page): readonly Lead[] => {
    const family = familyOf(page);
    const contents = family.contents(page);
    const { columns, parts, next, guesses } = contents;
    for (const { url } of [...columns, ...parts.flat(), ...next, ...guesses]) {
      if (url.host !== host) elsewhere.push(url.href);
    }
    const title = titleIn(contents.report ?? page.text);
    if (title !== undefined) titles.add(title);
    if (title !== undefined && lead.role === "report") return [];
    used.add(family.id);
    const task = { ...lead, id: 0, sourceId: 0, round: 1, listId: null };
    return leadsOf({ url: page.url, contents }, task, memory);
  };
  for (let lead = waiting.shift(); lead !== undefined; lead = waiting.shift()) {
    met.add(keyOf(lead.call));
    const page = ask(imitation, host, lead.call);
    const next = page === undefined ? otherWay(lead) : follow(lead, page);
    if (page === undefined && next.length === 0 && lead.role !== "guess") {
      missing.push(lead.call.url.href);
    }
    waiting.push(...next);
  }
  return { titles, used, missing, elsewhere, requests: met.size };
}

describe("families of sites", () => {
  it("are all imitated", () => {
    expect([...country.hosts.keys()]).toEqual(families.map(({ id }) => id).toSorted());
  });

  it.each([...country.hosts])("find every report of %s", (family, imitation) => {
    const host = `${family}.gov.cn`;
    const { titles, used, missing, elsewhere, requests } = walk(imitation, host);
    expect(used).toContain(family);
    expect(titles.size).toBeGreaterThanOrEqual(30);
    expect([missing, elsewhere]).toEqual([[], []]);
    expect(requests).toBeLessThan(titles.size * 1.5);
  });

  it("find all reports of all bodies together", () => {
    const titles = [...country.hosts].flatMap(([family, imitation]) => [
      ...walk(imitation, `${family}.gov.cn`).titles,
    ]);
    expect(titles.length).toBe(country.reports.length);
    expect(new Set(titles).size).toBe(500);
  });
});
