import { collectionStatuses } from "#lib/collection-status.ts";
import { formatFilters } from "#lib/filters.ts";
import { collectionWords } from "#lib/locale/collection.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { CollectionRow } from "#lib/queries/collection.ts";
import type { LoadedView } from "#lib/view.ts";
import { mostDrawnSources } from "#lib/views/collection.ts";
import { ViewFigure } from "../../_ui/view-figure.tsx";
import { SourceRow } from "./source-row.tsx";
import { StatusMark } from "./status-mark.tsx";

interface SourceFigureProps {
  readonly view: LoadedView<CollectionRow>;
  readonly locale: Locale;
}

/** Sources with how far each has come, what it brought and what is missing. */
export function SourceFigure({ view, locale }: SourceFigureProps) {
  const words = collectionWords[locale];
  const { records, settled, info } = view;
  return (
    <ViewFigure view={view} locale={locale} tools={<StatusKey view={view} locale={locale} />}>
      <div className="scroll">
        <table className="tbl tbl--sources">
          <caption className="vh">{info.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.status}</th>
              <th scope="col" className="num">
                {words.found} →
              </th>
              <th scope="col" className="num">
                {words.fetched} →
              </th>
              <th scope="col" className="num">
                {words.read} →
              </th>
              <th scope="col">{words.checked}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {records.slice(0, mostDrawnSources).map((row) => (
              <SourceRow key={row.id} row={row} year={settled.filters.on} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
    </ViewFigure>
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
