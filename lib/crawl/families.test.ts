import { describe, expect, it } from "vitest";
import { makeCountry } from "#e2e/replica/country.ts";
import type { Imitation } from "#e2e/replica/imitation.ts";
import type { Reply } from "#e2e/replica/reply.ts";
import { decodeText } from "#lib/decode/charset.ts";
import { decode } from "#lib/decode/decode.ts";
import { anchorsOf } from "./anchors.ts";
import { attachmentsOf } from "./attachments.ts";
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

/** What a site answers to a request; undefined where it is not there. */
function ask({ serve }: Imitation, host: string, asked: Call): Reply | undefined {
  const { url, body = "", headers = {} } = asked;
  const method = asked.body === undefined ? "GET" : "POST";
  const reply = serve({ url: new URL(url), method, headers, body, before: 0 });
  return reply?.status === 200 && url.host === host ? reply : undefined;
}

function isFile({ headers }: Reply): boolean {
  return /^application\/(?:pdf|msword|vnd\.)/.test(headers["content-type"] ?? "");
}

function pageOf({ headers, body }: Reply, asked: Call): Page {
  const { charset } = parseContentType(headers["content-type"] ?? null);
  const text = decodeText(body, charset);
  return { asked, url: asked.url, text, anchors: anchorsOf(text, asked.url) };
}

/** The title of the report a page holds. */
function titleIn(document: string): string | undefined {
  return /<h1>([^<]*年政府信息公开工作年度报告)<\/h1>/.exec(document)?.[1];
}

/** What a file begins with. */
async function titleOfFile({ body }: Reply, { url }: Call): Promise<string> {
  const { blocks } = await decode(body, { name: url.href });
  const [first] = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : (block.grid.rows[0] ?? []).map(({ text }) => text),
  );
  return first ?? "";
}

/** The request to make where one gave nothing. */
function otherWay(lead: Lead): readonly Lead[] {
  const [call, ...otherwise] = lead.otherwise;
  return call === undefined ? [] : [{ ...lead, call, otherwise }];
}

/** Walks through a site as a collector would, and returns the titles of the reports it meets. */
async function walk(imitation: Imitation, host: string) {
  const met = new Set<string>();
  const named = new Set<string>();
  const used = new Set<string>();
  const titles = new Set<string>();
  const files: string[] = [];
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
  const follow = (lead: Lead, reply: Reply): readonly Lead[] => {
    const page = pageOf(reply, lead.call);
    const family = familyOf(page);
    const contents = family.contents(page);
    const { columns, parts, next, guesses } = contents;
    for (const { url } of [...columns, ...parts.flat(), ...next, ...guesses]) {
      if (url.host !== host) elsewhere.push(url.href);
    }
    const title = titleIn(contents.report ?? page.text);
    if (title !== undefined) titles.add(title);
    if (title !== undefined && lead.role === "report") return [];
    const attached = lead.role === "report" ? attachmentsOf(page.anchors) : [];
    if (attached.length > 0) return attached.map(({ url }) => startAt(url));
    used.add(family.id);
    const task = { ...lead, id: 0, sourceId: 0, round: 1, listId: null };
    return leadsOf({ url: page.url, contents }, task, memory);
  };
  for (let lead = waiting.shift(); lead !== undefined; lead = waiting.shift()) {
    met.add(keyOf(lead.call));
    const reply = ask(imitation, host, lead.call);
    if (reply !== undefined && isFile(reply)) {
      titles.add(await titleOfFile(reply, lead.call));
      files.push(lead.call.url.pathname.replace(/.*\./, ""));
      continue;
    }
    const next = reply === undefined ? otherWay(lead) : follow(lead, reply);
    if (reply === undefined && next.length === 0 && lead.role !== "guess") {
      missing.push(lead.call.url.href);
    }
    waiting.push(...next);
  }
  return { titles, used, files, missing, elsewhere, requests: met.size - files.length };
}

describe("families of sites", () => {
  it("are all imitated", () => {
    expect([...country.hosts.keys()]).toEqual(families.map(({ id }) => id).toSorted());
  });

  it.each([...country.hosts])("find every report of %s", async (family, imitation) => {
    const host = `${family}.gov.cn`;
    const { titles, used, missing, elsewhere, requests } = await walk(imitation, host);
    expect(used).toContain(family);
    expect(titles.size).toBeGreaterThanOrEqual(30);
    expect([missing, elsewhere]).toEqual([[], []]);
    expect(requests).toBeLessThan(titles.size * 1.5);
  });

  it("find all reports of all bodies together", async () => {
    const walks = [...country.hosts].map(([family, imitation]) =>
      walk(imitation, `${family}.gov.cn`),
    );
    const walked = await Promise.all(walks);
    const titles = walked.flatMap((one) => [...one.titles]);
    expect(titles.length).toBe(country.reports.length);
    expect(new Set(titles).size).toBe(500);
    const files = new Set(walked.flatMap((one) => one.files));
    expect([...files].toSorted()).toEqual(["doc", "docx", "pdf", "xlsx"]);
  });
});
