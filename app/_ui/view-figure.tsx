import type { ReactNode } from "react";
import type { Size } from "#lib/charts/frame.ts";
import { formatFilters } from "#lib/filters.ts";
import { figureWords } from "#lib/locale/figure.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { LoadedView } from "#lib/view.ts";
import { Chart } from "./chart.tsx";
import { ViewTable } from "./view-table.tsx";

interface ViewFigureProps {
  readonly view: LoadedView;
  readonly locale: Locale;
  /** Switches between the title and the drawing. */
  readonly tools?: ReactNode;
  /** Drawn instead of a chart, for views whose drawing is a table of links. */
  readonly children?: ReactNode;
}

/** A figure: title, definition, drawing, notes, table, source and files, all from the same rows. */
export function ViewFigure({ view, locale, tools, children }: ViewFigureProps) {
  const words = figureWords[locale];
  const { id, info, rows } = view;
  const title = `${id}-title`;
  const said = { title: info.title };
  return (
    <figure className="fig" id={id} aria-labelledby={title}>
      <figcaption className="fig__head">
        <h2 className="fig__title" id={title}>
          {info.title}
        </h2>
        <p className="fig__sub">{info.definition}</p>
      </figcaption>
      {tools !== undefined && <div className="fig__tools">{tools}</div>}
      <div className="fig__body">
        {rows.length === 0 ? <Empty locale={locale} /> : drawing(view, locale, children)}
      </div>
      {info.notes.length > 0 && (
        <div className="fig__notes">
          {info.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <ViewTable view={view} locale={locale} />
      <div className="fig__end">
        <p className="fig__src">{info.source}</p>
        <ul className="acts">
          <Act href={exportHref(view, "csv", locale)} label={fill(words.downloadCsv, said)}>
            {words.csv}
          </Act>
          <Act href={exportHref(view, "json", locale)} label={fill(words.downloadJson, said)}>
            {words.json}
          </Act>
          <Act href={`${info.address}#${id}`} label={fill(words.linkTo, said)}>
            {words.link}
          </Act>
        </ul>
      </div>
    </figure>
  );
}

/** Where a view is handed out as a file, with the filters of the page. */
function exportHref(
  { id, settled }: LoadedView,
  extension: string,
  locale: Locale,
  size?: Size,
): string {
  const params = formatFilters(settled.filters);
  if (locale === "en") params.set("lang", "en");
  if (size !== undefined) params.set("size", size);
  return `/export/${id}.${extension}${params.size === 0 ? "" : `?${params}`}`;
}

function drawing(view: LoadedView, locale: Locale, children: ReactNode): ReactNode {
  if (children !== undefined) return children;
  return view.draw === undefined ? null : (
    <Chart
      id={view.id}
      draw={view.draw}
      label={view.info.title}
      description={view.description}
      optionHref={(size) => exportHref(view, "option.json", locale, size)}
    />
  );
}

interface ActProps {
  readonly href: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Act({ href, label, children }: ActProps) {
  return (
    <li>
      <a href={href} aria-label={label}>
        {children}
      </a>
    </li>
  );
}

function Empty({ locale }: { readonly locale: Locale }) {
  const words = figureWords[locale];
  return (
    <p className="empty">
      <b>{words.emptyTitle}</b>
      {words.emptyText}
    </p>
  );
}
