import { collectionWords } from "#lib/locale/collection.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import type { GapPage } from "#lib/queries/collection-gaps.ts";
import type { LoadedView } from "#lib/view.ts";
import { mostDrawnReasons } from "#lib/views/collection-gaps.ts";
import { whyGap } from "#lib/views/collection-said.ts";
import { type GapGroup, groupGaps } from "#lib/views/gap-groups.ts";
import { isWebAddress, SourceLink } from "../../_ui/source-link.tsx";
import { ViewFigure } from "../../_ui/view-figure.tsx";
import { StatusMark } from "./status-mark.tsx";

interface GapFigureProps {
  readonly view: LoadedView<GapPage>;
  readonly locale: Locale;
}

/** What was not had, by reason; the table of the figure has every page. */
export function GapFigure({ view, locale }: GapFigureProps) {
  const words = collectionWords[locale];
  if (view.records.length === 0) {
    return (
      <p className="empty">
        <b>{words.gapsNone}</b>
        {words.gapsNoneText}
      </p>
    );
  }
  return (
    <ViewFigure view={view} locale={locale}>
      <div className="scroll">
        <table className="tbl tbl--reasons">
          <caption className="vh">{view.info.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.status}</th>
              <th scope="col" className="num">
                {words.pages}
              </th>
              <th scope="col" className="num">
                {words.sourcesCount}
              </th>
              <th scope="col">{words.example}</th>
            </tr>
          </thead>
          <tbody>
            {groupGaps(view.records)
              .slice(0, mostDrawnReasons)
              .map((group) => (
                <Reason key={`${group.first.kind}/${group.first.reason}`} {...{ group, locale }} />
              ))}
          </tbody>
        </table>
      </div>
    </ViewFigure>
  );
}

interface ReasonProps {
  readonly group: GapGroup;
  readonly locale: Locale;
}

function Reason({ group: { first, pages, sources }, locale }: ReasonProps) {
  const { kind, address, called, source } = first;
  return (
    <tr>
      <th scope="row">{whyGap({ ...first, checkedAt: null }, locale)}</th>
      <td>
        <StatusMark status={kind} locale={locale} />
      </td>
      <td className="num">{formatCount(pages, locale)}</td>
      <td className="num">{formatCount(sources, locale)}</td>
      <td className="wrap" lang="zh-Hans">
        {isWebAddress(address) ? (
          <SourceLink source={address.split(" ", 1).join("")}>{called ?? source}</SourceLink>
        ) : (
          (called ?? source)
        )}
      </td>
    </tr>
  );
}
