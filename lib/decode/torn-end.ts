/**
 * A number at the very end of a text that has no end of line or of table behind it may be torn: a mark
 * makes it no number, so that it is never read short.
 */
export function markTornEnd(text: string): string {
  const inTable = text.lastIndexOf("<td") > text.lastIndexOf("</t");
  const isHtml = /<t[dr][\s>]/i.test(text);
  return /\d$/.test(text) && (inTable || !isHtml) ? `${text}\ufffd` : text;
}
