import type { Db } from "#db/client.ts";
import { link } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import { type CoverageRow, countAgencies, queryCoverage } from "#lib/queries/coverage.ts";
import { queryRegionSizes, queryRegionYears } from "#lib/queries/coverage-groups.ts";
import { remember } from "#lib/queries/remember.ts";
import { db } from "../_db.ts";
import { CoverageKey } from "./coverage-key.tsx";
import { CoverageMap } from "./coverage-map.tsx";
import { CoverageRegions } from "./coverage-regions.tsx";

/** More bodies than this are drawn by region, and a region opens on its own. */
const mostAgencies = 300;

const askProvinces = remember((whole) => askRegion(whole));

async function askRegion(whole: Db, region?: string) {
  const [sizes, years] = await Promise.all([
    queryRegionSizes(whole, region),
    queryRegionYears(whole, region),
  ]);
  return { sizes, years };
}

interface CoverageProps {
  readonly region: string | undefined;
  readonly locale: Locale;
}

/** The coverage figure: agency by year, or region by year where there are too many agencies. */
export async function Coverage({ region, locale }: CoverageProps) {
  const words = homeWords[locale];
  const many = (await countAgencies(db, region)) > mostAgencies && !isPrefecture(region);
  const rows = many ? [] : await queryCoverage(db, region);
  return (
    <figure className="fig" id="coverage" aria-labelledby="coverage-title">
      <figcaption className="fig__head">
        <h2 className="fig__title" id="coverage-title">
          {many ? words.coverageGroupsTitle : titleOf(rows, locale)}
        </h2>
        <p className="fig__sub">{many ? words.coverageGroupsSub : words.coverageSub}</p>
      </figcaption>
      <div className="fig__tools">
        <CoverageKey locale={locale} />
        {region !== undefined && <a href={link("/#coverage", locale)}>{words.allRegions}</a>}
      </div>
      <div className="fig__body scroll">
        {many ? (
          <CoverageRegions
            {...(region === undefined ? await askProvinces(db) : await askRegion(db, region))}
            locale={locale}
          />
        ) : (
          <CoverageMap rows={rows} locale={locale} />
        )}
      </div>
      <div className="fig__notes">
        <p>{words.coverageNote}</p>
      </div>
      <div className="fig__end">
        <p className="fig__src">{words.coverageSource}</p>
        <ul className="acts">
          <li>
            <a href={link("/collection", locale, { region })}>{words.coverageWhy}</a>
          </li>
          <li>
            <a href={link("/export/coverage.csv", locale, { region })}>{words.csv}</a>
          </li>
          <li>
            <a href={link("/export/coverage.json", locale, { region })}>{words.json}</a>
          </li>
        </ul>
      </div>
    </figure>
  );
}

/** Below a prefecture there is no level to group by, so its bodies are always listed. */
function isPrefecture(region: string | undefined): boolean {
  return region !== undefined && !region.endsWith("0000");
}

/** How many reports of how many bodies are held, and how many on the newest year. */
function titleOf(rows: readonly CoverageRow[], locale: Locale): string {
  const years = rows.flatMap(({ year }) => year ?? []);
  const newest = Math.max(...years);
  const held = rows.filter(({ year }) => year === newest);
  return fill(homeWords[locale].coverageTitle, {
    reports: formatCount(years.length, locale),
    agencies: formatCount(new Set(rows.map(({ agency }) => agency)).size, locale),
    held: formatCount(held.length, locale),
    year: newest,
  });
}
