/**
 * A text whose end is missing, made safe. Of a page that ends inside a table the torn row is left out:
 * nobody knows which of its cells are still to come. A number at the very end of other text may be torn
 * itself: a mark makes it no number, so that it is never read short.
 */
export function withoutTornEnd(text: string): string {
  const row = tornRow(text);
  if (row !== undefined) return text.slice(0, row);
  const isHtml = /<t[dr][\s>]/i.test(text);
  return /[\d\uff10-\uff19]$/.test(text) && !isHtml ? `${text}\ufffd` : text;
}

/** Where the row begins in which a page ends; undefined where its last table or the page is closed. */
function tornRow(text: string): number | undefined {
  const end = text.slice(-longestRow).toLowerCase();
  const lastOf = (mark: string) => end.lastIndexOf(mark);
  const cell = Math.max(lastOf("<td"), lastOf("<th"), lastOf("</td"), lastOf("</th"));
  const closed = Math.max(lastOf("</tr"), lastOf("</table"), lastOf("</body"), lastOf("</html"));
  const row = lastOf("<tr");
  const isTorn = Math.max(cell, row) > closed;
  return isTorn && row >= 0 ? text.length - end.length + row : undefined;
}

/** What is longer is no row of a report. */
const longestRow = 60_000;
