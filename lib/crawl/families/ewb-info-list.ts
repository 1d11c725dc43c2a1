import { z } from "zod";
import type { Call } from "../call.ts";
import type { Contents, Family, Link, Page, Ways } from "../family.ts";
import { atPath } from "./at-path.ts";
import { sortLines } from "./lines.ts";
import { noContents } from "./no-contents.ts";
import { plainPage } from "./plain-page.ts";
import { refererOf } from "./referer.ts";
import { answerValue, scriptValue } from "./script-value.ts";
import { dateIn } from "./titles.ts";

const settings = /\/webBuilderCommon\.js$/;
const endpoint = /\/rest\/lightfrontaction\/getgovinfolist$/;
const pageSize = 50;

const siteSchema = z.object({ siteGuid: z.string(), projectName: z.string() });
const recordSchema = z.object({
  infourl: z.string(),
  title: z.string().nullish(),
  realtitle: z.string().nullish(),
  infodate: z.string().nullish(),
});
const listSchema = z.object({ data: z.array(recordSchema), total: z.coerce.number().nullish() });
const answerSchema = z.object({
  custom: z.union([listSchema, z.string().transform(answerValue).pipe(listSchema)]),
});
const fieldsSchema = z.object({
  ...{ deptcode: z.string(), categorynum: z.string(), siteGuid: z.string() },
  ...{ pageIndex: z.number(), pageSize: z.number() },
});
const askedSchema = z.union([
  fieldsSchema.transform((fields) => ({ isWrapped: false, fields })),
  z
    .object({ params: fieldsSchema })
    .transform(({ params }) => ({ isWrapped: true, fields: params })),
]);

/**
 * Lists told apart by `?categorynum=…&deptcode=…`: a script of the site, `webBuilderCommon.js`, says
 * what its site and project are called, and then the endpoint answers what is posted as JSON. The
 * first page is 0 on some servers and 1 on others; some want what is posted in `params`.
 */
export const ewbInfoList: Family = {
  id: "ewb-info-list",
  recognises: ({ url, text }) =>
    settings.test(url.pathname) || endpoint.test(url.pathname) || /webBuilderCommon\.js/.test(text),
  contents: (page) => {
    if (settings.test(page.url.pathname)) return ask(page);
    return endpoint.test(page.url.pathname) ? answer(page) : column(page);
  },
};

/** The settings are asked for with the words that tell the list, so that the answer leads to it. */
function column(page: Page): Contents {
  const { url, text } = page;
  const plain = plainPage(page);
  const category =
    url.searchParams.get("categorynum") ??
    /\bcategorynum["']?\s*[:=]\s*["']([\d]+)["']/i.exec(text)?.[1];
  const [, script = ""] = /["']([^"']*webBuilderCommon\.js)/.exec(text) ?? [];
  if (category === undefined || category === null || !URL.canParse(script, url)) return plain;
  const address = new URL(script, url);
  if (address.host !== url.host) return plain;
  const deptcode = url.searchParams.get("deptcode") ?? "";
  address.search = new URLSearchParams({ categorynum: category, deptcode }).toString();
  return { ...plain, parts: [...plain.parts, [{ url: address, headers: { referer: url.href } }]] };
}

function ask(page: Page): Contents {
  const site = siteSchema.safeParse(scriptValue(page.text, "siteInfo"));
  if (!site.success) return noContents;
  const { siteGuid, projectName } = site.data;
  const { searchParams } = page.asked.url;
  const address = atPath(page.url, `${projectName}/rest/lightfrontaction/getgovinfolist`);
  const wanted = {
    deptcode: searchParams.get("deptcode") ?? "",
    categorynum: searchParams.get("categorynum") ?? "",
    ...{ siteGuid, pageIndex: 0, pageSize },
  };
  const referer = refererOf(page);
  const ways = [false, true].map((isWrapped) => posted(address, isWrapped, wanted, referer));
  return { ...noContents, parts: [ways] };
}

function posted(url: URL, isWrapped: boolean, fields: object, referer: URL): Call {
  const headers = { referer: referer.href, "content-type": "application/json" };
  return { url, body: JSON.stringify(isWrapped ? { params: fields } : fields), headers };
}

function answer(page: Page): Contents {
  const value = answerSchema.safeParse(answerValue(page.text));
  if (!value.success) return noContents;
  const { data, total } = value.data.custom;
  const referer = refererOf(page);
  const lines = data.flatMap((record) => linkOf(record, referer));
  return { ...noContents, ...sortLines(lines), next: nextOf(page, data.length, total ?? Infinity) };
}

function linkOf(
  { infourl, title, realtitle, infodate }: z.output<typeof recordSchema>,
  base: URL,
): readonly Link[] {
  if (!URL.canParse(infourl, base)) return [];
  const date = dateIn(infodate ?? "");
  const link = { url: new URL(infourl, base), title: realtitle || title || "" };
  return [date === undefined ? link : { ...link, date }];
}

/** Where the first page is 1, asking for 0 gives it as well: then the page after it is the next but one. */
function nextOf({ asked, url }: Page, count: number, total: number): Ways {
  const wanted = askedSchema.safeParse(answerValue(asked.body ?? ""));
  if (!wanted.success || count === 0) return [];
  const { isWrapped, fields } = wanted.data;
  if ((fields.pageIndex + 1) * pageSize >= total) return [];
  return [fields.pageIndex + 1, fields.pageIndex + 2].map((pageIndex) =>
    posted(asked.url, isWrapped, { ...fields, pageIndex }, refererOf({ asked, url })),
  );
}
