import { z } from "zod";
import { homeWords } from "#lib/locale/home.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { queryExamples } from "#lib/queries/agencies.ts";
import { queryHeadline } from "#lib/queries/headline.ts";
import { remember } from "#lib/queries/remember.ts";
import { db } from "./_db.ts";
import { Ask } from "./_parts/ask.tsx";
import { Coverage } from "./_parts/coverage.tsx";
import { Findings } from "./_parts/findings.tsx";
import { HeadlineFigures } from "./_parts/headline.tsx";
import { WaysIn } from "./_parts/ways-in.tsx";
import { Breaks } from "./_ui/breaks.tsx";

export const dynamic = "force-dynamic";

const region = z
  .string()
  .regex(/^\d{6}(-[a-z]+)?$/)
  .optional()
  .catch(undefined);

const askWhole = remember((db) => Promise.all([queryHeadline(db), queryExamples(db, 3)]));

/** The whole at a glance: what is held, what is missing, late, unreadable or does not add up. */
export default async function HomePage({ searchParams }: PageProps<"/">) {
  const params = await searchParams;
  const locale = parseLocale(params["lang"]);
  const words = homeWords[locale];
  const [headline, examples] = await askWhole(db);
  return (
    <div className="print-wide">
      <div className="grid grid--head">
        <header className="c8">
          <h1 className="kp">
            <Breaks text={words.title} />
          </h1>
          <p className="lede">{words.lede}</p>
        </header>
        <Ask examples={examples} locale={locale} />
      </div>
      {headline.reports === 0 ? (
        <p className="empty">
          <b>{words.emptyTitle}</b>
          {words.emptyText}
        </p>
      ) : (
        <>
          <HeadlineFigures headline={headline} locale={locale} />
          <div className="grid">
            <Coverage region={region.parse(params["region"])} locale={locale} />
            <Findings locale={locale} />
          </div>
        </>
      )}
      <WaysIn locale={locale} />
    </div>
  );
}
