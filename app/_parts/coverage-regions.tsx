import { link } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { RegionSize, RegionYear } from "#lib/queries/coverage-groups.ts";

interface CoverageRegionsProps {
  readonly sizes: readonly RegionSize[];
  readonly years: readonly RegionYear[];
  readonly locale: Locale;
}

/** Region by year: each cell stands for all bodies of the region, and opens it. */
export function CoverageRegions({ sizes, years, locale }: CoverageRegionsProps) {
  const words = homeWords[locale];
  const columns = [...new Set(years.map(({ year }) => year))].toSorted();
  return (
    <table className="cov cov--regions">
      <caption className="vh">{words.coverageCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className="cov__name">
            {words.region}
          </th>
          {columns.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sizes.map((size) => (
          <tr key={size.code}>
            <th scope="row">
              <a href={link("/#coverage", locale, { region: size.code ?? undefined })}>
                {size.name ?? words.unknownRegion}
              </a>{" "}
              <small>{formatCount(size.agencies, locale)}</small>
            </th>
            {columns.map((year) => (
              <td key={year}>
                <Many
                  size={size}
                  found={years.find((found) => found.code === size.code && found.year === year)}
                  year={year}
                  locale={locale}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ManyProps {
  readonly size: RegionSize;
  readonly found: RegionYear | undefined;
  readonly year: number;
  readonly locale: Locale;
}

function Many({ size, found, year, locale }: ManyProps) {
  const words = homeWords[locale];
  if (found === undefined) {
    return (
      <span className="st st--uncollected">
        <span className="vh">{words.lookUncollected}</span>
      </span>
    );
  }
  const { held, onTime, late, failing } = found;
  const title = fill(words.groupTitle, {
    name: size.name ?? words.unknownRegion,
    year,
    agencies: size.agencies,
    held,
    onTime,
    late,
    failing,
  });
  const share = (bodies: number) => `${(100 * bodies) / size.agencies}%`;
  const style = { "--on": share(held - late), "--late": share(held) };
  return (
    <a
      className={`st many${failing > 0 ? " st--fail" : ""}`}
      href={link("/#coverage", locale, { region: size.code ?? undefined })}
      title={title}
      style={style}
    >
      <span className="vh">{title}</span>
    </a>
  );
}
