import type { Db } from "#db/client.ts";
import type { ChartOption } from "#lib/charts/chart-option.ts";
import { type Frame, frameOf, type Shape, type Size, type Span } from "#lib/charts/frame.ts";
import type { Cell, CellKind, Column, TableInfo, TableRow } from "#lib/encode/column.ts";
import type { Filters } from "#lib/filters.ts";
import type { ReportPlace } from "#lib/locale/address.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { type Settled, settle, type ViewDefaults } from "#lib/queries/settle.ts";

/**
 * A view: one definition that makes the chart, its table, its files, its title, its address and its
 * description, so that the file equals the screen (DESIGN.md part 1).
 */
export interface View<Row = unknown> {
  /** Name in addresses ("trend" gives /export/trend.csv). */
  readonly id: string;
  /** Asks the database and puts everything into words; the rows are those of chart, table and files. */
  readonly load: (db: Db, filters: Filters, locale: Locale) => Promise<LoadedView<Row>>;
}

/** A view with its rows, ready to be drawn, shown and handed out. */
export interface LoadedView<Row = unknown> {
  readonly id: string;
  readonly settled: Settled;
  readonly info: TableInfo;
  readonly rows: readonly TableRow[];
  /** The rows as the database gives them, for drawings that are tables of links. */
  readonly records: readonly Row[];
  /** For each row the report it comes from, null when none is held. */
  readonly places: readonly (ReportPlace | null)[];
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  /** The drawing in one of its sizes; undefined for a view that is a table alone. */
  readonly draw: ((size: Size) => Drawing) | undefined;
}

/** An option and the frame it is made for. */
export interface Drawing {
  readonly option: ChartOption;
  readonly frame: Frame;
}

/** A column with the way to its cell. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

/** What a view says besides its numbers. */
export interface ViewWords {
  readonly title: string;
  readonly definition: string;
  readonly notes: readonly string[];
}

/** What a view is made of. */
export interface ViewDefinition<Row> {
  readonly id: string;
  readonly page: `/${string}`;
  readonly defaults: ViewDefaults;
  readonly query: (db: Db, settled: Settled) => Promise<readonly Row[]>;
  readonly columns: (settled: Settled, locale: Locale) => readonly ColumnOf<Row>[];
  readonly words: (rows: readonly Row[], settled: Settled, locale: Locale) => ViewWords;
  /** The report, and where it can be told the cell, that a row was read from. */
  readonly place: (row: Row, settled: Settled) => ReportPlace | null;
  readonly source: (locale: Locale) => string;
  readonly address: (settled: Settled, locale: Locale) => string;
  readonly drawing?: DrawingOf<Row>;
}

/** How rows become a drawing. */
export interface DrawingOf<Row> {
  readonly span: Span;
  readonly height: (rows: readonly Row[], shape: Shape, settled: Settled) => number;
  readonly option: (
    rows: readonly Row[],
    frame: Frame,
    settled: Settled,
    locale: Locale,
  ) => ChartOption;
}

/** Makes a view of its definition. */
export function defineView<Row>(definition: ViewDefinition<Row>): View<Row> {
  return {
    id: definition.id,
    async load(db, filters, locale) {
      const settled = await settle(db, filters, definition.defaults);
      const rows = await definition.query(db, settled);
      return loadedView(definition, settled, rows, locale);
    },
  };
}

function loadedView<Row>(
  definition: ViewDefinition<Row>,
  settled: Settled,
  rows: readonly Row[],
  locale: Locale,
): LoadedView<Row> {
  const columns = definition.columns(settled, locale);
  const words = definition.words(rows, settled, locale);
  const { drawing } = definition;
  return {
    id: definition.id,
    settled,
    info: {
      ...words,
      source: definition.source(locale),
      address: definition.address(settled, locale),
      columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
    },
    records: rows,
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    places: rows.map((row) => definition.place(row, settled)),
    description: [words.title, words.definition].join("。"),
    draw:
      drawing === undefined
        ? undefined
        : (size) => {
            const height = (shape: Shape) => drawing.height(rows, shape, settled);
            const frame = frameOf(size, drawing.span, height);
            return { frame, option: drawing.option(rows, frame, settled, locale) };
          },
  };
}

/** A column by its key, label, kind and cell. */
export function column<Row>(
  key: string,
  label: string,
  kind: CellKind,
  cell: (row: Row) => Cell,
): ColumnOf<Row> {
  return { key, label, kind, cell };
}
