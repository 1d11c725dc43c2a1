import {
  type DisclosureBlock,
  type DisclosureRow,
  disclosureBlocks,
} from "#lib/form/disclosure.ts";
import type { FormId } from "#lib/form/indicator.ts";
import type { Figures } from "./fact.ts";
import { type Cell, htmlTable, printed } from "./html.ts";

/** Every block of table 2 is as wide as its widest head: the label and three columns. */
const width = 4;

/** Cells that print more than the number, by indicator ("251000元"). */
export type AsPrinted = Readonly<Record<string, string | undefined>>;

/** Table 2 on the national form, without the rows of which no figure is known. */
export function disclosureTable(form: FormId, figures: Figures, asPrinted: AsPrinted): string {
  const blocks = disclosureBlocks.filter((block) => block.form === form);
  return htmlTable(blocks.flatMap((block) => blockRows(block, figures, asPrinted)));
}

function blockRows(
  { item, columns, rows }: DisclosureBlock,
  figures: Figures,
  asPrinted: AsPrinted,
): readonly (readonly Cell[])[] {
  const known = rows.filter(({ indicators }) => indicators.some((id) => id in figures));
  if (known.length === 0) return [];
  const print = (id: string) => asPrinted[id] ?? printed(figures[id]);
  return [
    [{ text: `第二十条第（${item}）项`, colspan: width }],
    spread("信息内容", columns),
    ...known.map(({ label, indicators }: DisclosureRow) => spread(label, indicators.map(print))),
  ];
}

/** A row in which the last cell takes the columns that are left. */
function spread(label: string, texts: readonly string[]): readonly Cell[] {
  return [
    { text: label },
    ...texts.map((text, at) => ({
      text,
      colspan: at === texts.length - 1 ? width - texts.length : 1,
    })),
  ];
}
