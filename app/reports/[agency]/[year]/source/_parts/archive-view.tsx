import { Fragment } from "react";
import type { ExcerptCell, ExcerptLine, ExcerptLines, Mark } from "#lib/charts/excerpt.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { Report } from "#lib/queries/report.ts";
import { SourceLink } from "../../../../../_ui/source-link.tsx";
import type { Archived } from "./archived.ts";
import { ArchivedPage } from "./archived-page.tsx";

interface ArchiveViewProps {
  readonly report: Report;
  /** Null when the page does not print the cell. */
  readonly archived: Archived | null;
  readonly locale: Locale;
}

/** The archived page, set again from its structure, with the cell framed. */
export function ArchiveView({ report, archived, locale }: ArchiveViewProps) {
  const words = reportWords[locale];
  return (
    <div>
      <h2 className="vh" id="archive">
        {words.archived}
      </h2>
      <div className="arch">
        <div className="arch__bar">
          <code>{report.source.replace(/^https?:\/\//, "")}</code>
          <span className="nw">
            {fill(words.archivedOn, { day: report.retrievedAt.slice(0, 10) })}
          </span>
        </div>
        <section
          className="arch__doc"
          lang="zh-Hans"
          aria-labelledby="archive"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable
          tabIndex={0}
        >
          <Content archived={archived} locale={locale} />
        </section>
      </div>
      <p className="small muted links links--below">
        <span>{words.archivedNote}</span>
        <SourceLink source={report.source}>{words.sourcePage}</SourceLink>
      </p>
    </div>
  );
}

function Content({ archived, locale }: Omit<ArchiveViewProps, "report">) {
  const words = reportWords[locale];
  if (archived === null) return <p lang={locale}>{words.archivedAbsent}</p>;
  switch (archived.kind) {
    case "table":
      return <ArchivedTable rows={archived.rows} caption={words.archived} />;
    case "text":
      return <ArchivedText lines={archived.lines} />;
    case "page":
      return <ArchivedPage excerpt={archived} label={words.archived} />;
    case "missing":
      return <p lang={locale}>{words.archivedMissing}</p>;
    default:
      return <p lang={locale}>{words.archivedFailed}</p>;
  }
}

interface ArchivedTableProps {
  readonly rows: readonly (readonly ExcerptCell[])[];
  readonly caption: string;
}

function ArchivedTable({ rows, caption }: ArchivedTableProps) {
  return (
    <table>
      <caption className="vh">{caption}</caption>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of an archived page never move
          <tr key={row}>
            {cells.map(({ text, column, colspan, rowspan, mark }) => (
              <td
                key={column}
                id={mark === "cell" ? "cell" : undefined}
                className={classOf(mark, text)}
                colSpan={colspan}
                rowSpan={rowspan}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ArchivedText({ lines }: { readonly lines: ExcerptLines }) {
  return (
    <pre className="arch__text">
      {lines.map((line, at) => (
        <Fragment key={line?.number ?? `gap ${at}`}>
          {line === null ? "⋯" : <Line line={line} />}
          {"\n"}
        </Fragment>
      ))}
    </pre>
  );
}

function Line({ line }: { readonly line: ExcerptLine }) {
  return line.pieces.map(({ text, mark }, at) =>
    mark === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line never move
      <mark key={at} id={mark === "cell" ? "cell" : undefined} className={mark}>
        {text}
      </mark>
    ),
  );
}

/** Labels are set left, numbers in the middle, as the pages themselves do. */
function classOf(mark: Mark, text: string): string | undefined {
  return mark ?? (text.length > 6 ? "l" : undefined);
}
