/** A cell of a table: its text, and the columns and rows it covers when more than one. */
export interface Cell {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
}

/** A table of rows of cells, one row a line. */
export function htmlTable(rows: readonly (readonly Cell[])[]): string {
  return [
    "<table>",
    ...rows.map((row) => `<tr>${row.map(htmlCell).join("")}</tr>`),
    "</table>",
  ].join("\n");
}

function htmlCell({ text, colspan = 1, rowspan = 1 }: Cell): string {
  const spans = [
    ...(rowspan > 1 ? [` rowspan="${rowspan}"`] : []),
    ...(colspan > 1 ? [` colspan="${colspan}"`] : []),
  ];
  return `<td${spans.join("")}>${escapeHtml(text)}</td>`;
}

/** A text as it stands in HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A figure as it is printed; a blank cell for null. */
export function printed(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? "" : String(figure);
}
