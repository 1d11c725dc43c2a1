import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { queryRecentFindings } from "#lib/queries/findings.ts";
import { queryGaps } from "#lib/queries/headline.ts";
import { db } from "../_db.ts";
import { FindingList } from "../_ui/finding-list.tsx";
import { GapList } from "./gap-list.tsx";

/** Failed checks of the newest reports, and beside them the cells that could not be read. */
export async function Findings({ locale }: { readonly locale: Locale }) {
  const words = homeWords[locale];
  const [findings, gaps] = await Promise.all([queryRecentFindings(db, 5), queryGaps(db, 5)]);
  return (
    <>
      <section className={gaps.length > 0 ? "c7" : undefined} aria-labelledby="findings">
        <h2 id="findings" className="fig__title">
          {words.findingsTitle}
        </h2>
        <p className="fig__sub">{findings.length > 0 ? words.findingsSub : words.findingsNone}</p>
        <FindingList findings={findings} locale={locale} />
      </section>
      {gaps.length > 0 && <GapList gaps={gaps} locale={locale} />}
    </>
  );
}
