import { z } from "zod";
import type { Contents, Link, Page, Ways } from "../family.ts";
import { noContents } from "./no-contents.ts";
import { answerValue } from "./script-value.ts";
import { dateIn, isListName, isReportOfYear } from "./titles.ts";

const articleSchema = z.object({
  title: z.string(),
  url: z.string().nullish(),
  post_url: z.string().nullish(),
  publisher: z.string().nullish(),
  identifier: z.string().nullish(),
  created_at: z.string().nullish(),
});

const answerSchema = z.object({
  articles: z.array(articleSchema),
  classify: z.object({ name: z.string().nullish(), post_count: z.number().nullish() }).nullish(),
});

/** What the endpoint sends of a column; in a column of annual reports every article is one. */
export function articlesIn({ text, url, asked }: Page): Contents {
  const answer = answerSchema.safeParse(answerValue(text));
  if (!answer.success) return noContents;
  const { articles, classify } = answer.data;
  const lines = articles.flatMap((article) => linkOf(article, url));
  const isAll = isListName(classify?.name ?? "");
  return {
    ...noContents,
    reports: lines.filter(({ title }) => isAll || isReportOfYear(title)),
    names: lines,
    next: nextOf(asked.url, articles.length, classify?.post_count ?? 0),
  };
}

function linkOf(article: z.output<typeof articleSchema>, base: URL): readonly Link[] {
  const { title, publisher, identifier, created_at } = article;
  const address = article.post_url || article.url || "";
  if (address === "" || !URL.canParse(address, base)) return [];
  const date = dateIn(created_at ?? "");
  return [
    {
      ...{ url: new URL(address, base), title },
      ...(date === undefined ? {} : { date }),
      ...(publisher ? { agency: publisher } : {}),
      ...(identifier ? { indexNumber: identifier } : {}),
    },
  ];
}

/** Some sites send all at once and have no second page, so it is asked for only where more are told. */
function nextOf(asked: URL, count: number, total: number): Ways {
  const page = Number(asked.searchParams.get("page") ?? 1);
  if (count === 0 || page * count >= total) return [];
  const url = new URL(asked);
  url.searchParams.set("page", String(page + 1));
  return [{ url }];
}
