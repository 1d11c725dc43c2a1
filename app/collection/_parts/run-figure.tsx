import { collectionWords } from "#lib/locale/collection.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatMoment, formatSpan } from "#lib/locale/moment.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { RunRow } from "#lib/queries/collection-runs.ts";
import type { LoadedView } from "#lib/view.ts";
import { commandWord, runReasons } from "#lib/views/collection-runs.ts";
import { ViewFigure } from "../../_ui/view-figure.tsx";

interface RunFigureProps {
  readonly view: LoadedView<RunRow>;
  readonly locale: Locale;
}

const counts = ["found", "fetched", "loaded", "unchanged", "refused"] as const;

/** The last runs, a line each. */
export function RunFigure({ view, locale }: RunFigureProps) {
  const words = collectionWords[locale];
  if (view.records.length === 0) return null;
  const heads = { ...words, refused: words.refusedCount };
  return (
    <ViewFigure view={view} locale={locale}>
      <div className="scroll">
        <table className="tbl">
          <caption className="vh">{view.info.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.startedAt}</th>
              <th scope="col">{words.command}</th>
              <th scope="col">{words.took}</th>
              {counts.map((one) => (
                <th key={one} scope="col" className="num">
                  {heads[one]}
                </th>
              ))}
              <th scope="col">{words.reasons}</th>
            </tr>
          </thead>
          <tbody>
            {view.records.map((run) => (
              <tr key={run.id}>
                <th scope="row">{formatMoment(run.startedAt)}</th>
                <td>{commandWord(run.command, locale)}</td>
                <td>{run.seconds === null ? words.open : formatSpan(run.seconds, locale)}</td>
                {counts.map((one) => (
                  <td key={one} className="num">
                    <Count value={run[one]} locale={locale} />
                  </td>
                ))}
                <td className="wrap">{runReasons(run, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ViewFigure>
  );
}

/** A number, or a dash where it was not counted. */
function Count({ value, locale }: { readonly value: number | null; readonly locale: Locale }) {
  if (value !== null) return formatCount(value, locale);
  const { notCounted } = collectionWords[locale];
  return <span className="st st--na" role="img" aria-label={notCounted} title={notCounted} />;
}
