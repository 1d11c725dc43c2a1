import type { Cell, Column } from "#lib/encode/column.ts";
import { reportLink } from "#lib/locale/address.ts";
import { figureWords } from "#lib/locale/figure.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatAmount, formatCount, formatShare } from "#lib/locale/number.ts";
import type { LoadedView } from "#lib/view.ts";

interface ViewTableProps {
  readonly view: LoadedView;
  readonly locale: Locale;
}

/** The table twin of a figure: the rows of its files, each leading to its report. */
export function ViewTable({ view, locale }: ViewTableProps) {
  const words = figureWords[locale];
  const { info, rows, places } = view;
  return (
    <details className="twin">
      <summary>
        {words.table} <small>{fill(words.rows, { n: rows.length })}</small>
      </summary>
      <div className="scroll">
        <table className="tbl">
          <caption className="vh">{fill(words.tableOf, { title: info.title })}</caption>
          <thead>
            <tr>
              {info.columns.map((column) => (
                <th key={column.key} scope="col" className={isNumber(column) ? "num" : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a settled view never move
              <tr key={at}>
                {info.columns.map((column, place) => (
                  <TableCell
                    key={column.key}
                    column={column}
                    cell={row[place] ?? null}
                    first={place === 0}
                    href={hrefOf(places[at] ?? null, locale)}
                    locale={locale}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function hrefOf(place: LoadedView["places"][number], locale: Locale): string | undefined {
  return place === null ? undefined : reportLink(place, locale);
}

interface TableCellProps {
  readonly column: Column;
  readonly cell: Cell;
  readonly first: boolean;
  readonly href: string | undefined;
  readonly locale: Locale;
}

function TableCell({ column, cell, first, href, locale }: TableCellProps) {
  const shown = formatCell(cell, column, locale);
  if (first) return <th scope="row">{href === undefined ? shown : <a href={href}>{shown}</a>}</th>;
  const linked = column.key === "value" && href !== undefined && cell !== null;
  return (
    <td
      className={isNumber(column) ? "num" : undefined}
      data-value={typeof cell === "number" ? cell : undefined}
    >
      {linked ? <a href={href}>{shown}</a> : shown}
    </td>
  );
}

function isNumber({ kind }: Column): boolean {
  return kind === "count" || kind === "amount" || kind === "share" || kind === "year";
}

function formatCell(cell: Cell, { kind }: Column, locale: Locale): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (kind === "share") return formatShare(cell, locale);
  if (kind === "amount") return formatAmount(cell, locale);
  return kind === "year" ? String(cell) : formatCount(cell, locale);
}
