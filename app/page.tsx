import { z } from "zod";
import { homeWords } from "#lib/locale/home.ts";
import { parseLocale } from "#lib/locale/locale.ts";
import { queryExamples } from "#lib/queries/agencies.ts";
import { queryRecentFindings } from "#lib/queries/findings.ts";
import { queryGaps, queryHeadline } from "#lib/queries/headline.ts";
import { db } from "./_db.ts";
import { Ask } from "./_parts/ask.tsx";
import { Coverage } from "./_parts/coverage.tsx";
import { GapList } from "./_parts/gap-list.tsx";
import { HeadlineFigures } from "./_parts/headline.tsx";
import { WaysIn } from "./_parts/ways-in.tsx";
import { Breaks } from "./_ui/breaks.tsx";
import { FindingList } from "./_ui/finding-list.tsx";

export const dynamic = "force-dynamic";

const region = z
  .string()
  .regex(/^\d{6}(-[a-z]+)?$/)
  .optional()
  .catch(undefined);

/** The whole at a glance: what is held, what is missing, late, unreadable or does not add up. */
export default async function HomePage({ searchParams }: PageProps<"/">) {
  const params = await searchParams;
  const locale = parseLocale(params["lang"]);
  const words = homeWords[locale];
  const [headline, examples, findings, gaps] = await Promise.all([
    queryHeadline(db),
    queryExamples(db, 3),
    queryRecentFindings(db, 5),
    queryGaps(db, 5),
  ]);
  return (
    <>
      <div className="grid grid--head">
        <header className="c8">
          <h1 className="kp">
            <Breaks text={words.title} />
          </h1>
          <p className="lede">{words.lede}</p>
        </header>
        <Ask examples={examples} locale={locale} />
      </div>
      <HeadlineFigures headline={headline} locale={locale} />
      <div className="grid print-wide">
        <Coverage headline={headline} region={region.parse(params["region"])} locale={locale} />
        <section className="c7" aria-labelledby="findings">
          <h2 id="findings" className="fig__title">
            {words.findingsTitle}
          </h2>
          <p className="fig__sub">{findings.length > 0 ? words.findingsSub : words.findingsNone}</p>
          <FindingList findings={findings} locale={locale} />
        </section>
        <section className="c5" aria-labelledby="gaps">
          <h2 id="gaps" className="fig__title">
            {words.gapsTitle}
          </h2>
          <p className="fig__sub">{gaps.length > 0 ? words.gapsSub : words.gapsNone}</p>
          <GapList gaps={gaps} locale={locale} />
        </section>
      </div>
      <WaysIn locale={locale} />
    </>
  );
}
