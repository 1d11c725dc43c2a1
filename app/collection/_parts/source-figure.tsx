import { collectionStatuses } from "#lib/collection-status.ts";
import { formatFilters } from "#lib/filters.ts";
import { collectionWords } from "#lib/locale/collection.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { CollectionRow } from "#lib/queries/collection.ts";
import type { LoadedView } from "#lib/view.ts";
import { mostDrawnSources } from "#lib/views/collection.ts";
import { ViewFigure } from "../../_ui/view-figure.tsx";
import { SourceName, SourceRow } from "./source-row.tsx";
import { StatusMark } from "./status-mark.tsx";

interface SourceFigureProps {
  readonly view: LoadedView<CollectionRow>;
  readonly locale: Locale;
}

/** Sources with how far each has come, what it brought and what is missing; those never asked by name. */
export function SourceFigure({ view, locale }: SourceFigureProps) {
  const asked = view.records.filter(({ status }) => status !== "never");
  const never = view.records.filter(({ status }) => status === "never");
  return (
    <ViewFigure view={view} locale={locale} tools={<StatusKey view={view} locale={locale} />}>
      {asked.length > 0 && <SourceTable view={view} rows={asked} locale={locale} />}
      {never.length > 0 && (
        <details className="twin" open={asked.length === 0}>
          <summary>
            {fill(collectionWords[locale].neverTitle, { n: formatCount(never.length, locale) })}
          </summary>
          <ul className="names">
            {never.slice(0, mostDrawnSources).map((row) => (
              <li key={row.id}>
                <SourceName row={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </ViewFigure>
  );
}

interface SourceTableProps extends SourceFigureProps {
  readonly rows: readonly CollectionRow[];
}

function SourceTable({ view: { info, settled }, rows, locale }: SourceTableProps) {
  const words = collectionWords[locale];
  return (
    <div className="scroll">
      <table className="tbl tbl--sources">
        <caption className="vh">{info.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.status}</th>
            {[words.found, words.fetched, words.read].map((step) => (
              <th key={step} scope="col" className="num">
                {step} →
              </th>
            ))}
            <th scope="col">{words.checked}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostDrawnSources).map((row) => (
            <SourceRow key={row.id} row={row} year={settled.filters.on} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each status with the number of its sources, which leads to them. */
function StatusKey({ view: { records, settled }, locale }: SourceFigureProps) {
  const counts = Map.groupBy(records, ({ status }) => status);
  return (
    <ul className="key">
      {collectionStatuses.map((status) => {
        const count = counts.get(status)?.length ?? 0;
        if (count === 0) return null;
        const params = formatFilters({ ...settled.filters, status });
        if (locale === "en") params.set("lang", "en");
        return (
          <li key={status}>
            <a href={`/collection?${params}`}>
              <StatusMark status={status} locale={locale} /> {formatCount(count, locale)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
