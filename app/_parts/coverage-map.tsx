import {
  type CoverageCell,
  type CoverageGroup,
  type CoveragePanel,
  coveragePanels,
  coverageYears,
} from "#lib/charts/coverage.ts";
import { link, reportLink } from "#lib/locale/address.ts";
import { fill } from "#lib/locale/fill.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { CoverageRow } from "#lib/queries/coverage.ts";
import { lookWord } from "./coverage-look.ts";

interface CoverageMapProps {
  readonly rows: readonly CoverageRow[];
  readonly locale: Locale;
}

/** Agency by year, a table a province; each cell that holds a report leads to it. */
export function CoverageMap({ rows, locale }: CoverageMapProps) {
  const years = coverageYears(rows);
  return (
    <div className="cov-panels">
      {coveragePanels(rows, years).map((panel) => (
        <Panel key={panel.province} panel={panel} years={years} locale={locale} />
      ))}
    </div>
  );
}

/** Bodies a panel may hold and still stand in one column. */
const longPanel = 40;

interface PanelProps {
  readonly panel: CoveragePanel;
  readonly years: readonly number[];
  readonly locale: Locale;
}

function Panel({ panel, years, locale }: PanelProps) {
  const words = homeWords[locale];
  return (
    <table className={panel.agencies > longPanel ? "cov cov--long" : "cov"}>
      <caption>
        <span lang={panel.province === null ? undefined : "zh-Hans"}>
          {panel.province ?? words.unknownRegion}
        </span>
        <small>{fill(words.agenciesCount, { n: panel.agencies })}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col" className="cov__type">
            <span className="vh">{words.type}</span>
          </th>
          <th scope="col" className="cov__name">
            <span className="vh">{words.agency}</span>
          </th>
          {years.map((year) => (
            <th key={year} scope="col">
              <span className={year === years[0] || year === years.at(-1) ? "cov__year" : "vh"}>
                {year}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {panel.groups.map((group) => (
        <Group key={group.zh} group={group} locale={locale} />
      ))}
    </table>
  );
}

function Group({ group, locale }: { readonly group: CoverageGroup; readonly locale: Locale }) {
  const kind = group[locale] ?? homeWords[locale].unknownType;
  const [short] = kind.split(/[（(/]/u, 1);
  return (
    <tbody>
      {group.lines.map(({ agency, name, cells }, at) => (
        <tr key={agency}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={group.lines.length} title={kind}>
              {short}
            </th>
          )}
          <th scope="row" title={name}>
            <a href={link(`/agencies/${agency}`, locale)} lang="zh-Hans">
              {name}
            </a>
          </th>
          {cells.map((cell) => (
            <td key={cell.year}>
              <Mark cell={cell} name={name} locale={locale} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface MarkProps {
  readonly cell: CoverageCell;
  readonly name: string;
  readonly locale: Locale;
}

function Mark({ cell, name, locale }: MarkProps) {
  const look = lookWord(cell, locale);
  const marks = `st st--${cell.look}${cell.partial ? " st--part" : ""}${cell.failing ? " st--fail" : ""}`;
  if (cell.report === null) {
    return (
      <span className={marks}>
        <span className="vh">{look}</span>
      </span>
    );
  }
  const title = fill(homeWords[locale].cellTitle, { name, year: cell.year, look });
  const href = reportLink({ agency: cell.report.agency, year: cell.year }, locale);
  return (
    <a className={marks} href={href} title={title}>
      <span className="vh">{title}</span>
    </a>
  );
}
