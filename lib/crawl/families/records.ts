import { anchorsOf } from "../anchors.ts";
import type { Link } from "../family.ts";
import { linesOf } from "./lines.ts";

/** Records of a list as these sites send them: pieces of HTML in the CDATA of an XML. */
export interface Records {
  readonly lines: readonly Link[];
  /** How many records the list has on all its pages; undefined where that is not said. */
  readonly total: number | undefined;
  readonly count: number;
}

/**
 * The records in a text. The text is not read as XML, because it is often none: records hold bare
 * ampersands, and pages carry the XML in a script.
 */
export function recordsIn(text: string, base: URL): Records {
  const records = [...text.matchAll(/<record>\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/record>/g)];
  const [, total] = /<totalrecord>\s*(?:<!\[CDATA\[)?\s*(\d+)/i.exec(text) ?? [];
  return {
    lines: records.flatMap(([, html = ""]) => linesOf(anchorsOf(html, base))),
    total: total === undefined ? undefined : Number(total),
    count: records.length,
  };
}
