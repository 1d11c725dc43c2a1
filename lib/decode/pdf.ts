import type { Attachment, Block, Document, Grid } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { linesOfPages } from "./pdf/furniture.ts";
import { ruledTables } from "./pdf/lattice.ts";
import { readPages } from "./pdf/open.ts";
import { overhangOf, withOverhang } from "./pdf/overhang.ts";
import type { PdfPage } from "./pdf/page.ts";
import { type Edges, type PageLine, paragraphsOf } from "./pdf/paragraphs.ts";
import { type SpacedTable, spacedGrid, spacedTables } from "./pdf/spaced.ts";
import { continues, gridOf, holdsMiddle, type TablePart } from "./pdf/table.ts";
import type { TextLine } from "./pdf/text.ts";

const attachments: readonly Attachment[] = [];

/**
 * A PDF as paragraphs and tables. Tables are those that ruled lines make, over several pages where
 * they go on; cells are found by place, whatever the order of drawing. Rejects with DecodeError for a
 * PDF that is damaged, locked, or of pictures alone.
 */
export async function decodePdf(bytes: Uint8Array): Promise<Document> {
  const pages: PdfPage[] = [];
  for await (const page of readPages(bytes)) pages.push(page);
  const images = pages.reduce((sum, page) => sum + page.images, 0);
  if (pages.every(({ texts }) => texts.length === 0)) {
    throw new DecodeError(
      images > 0 ? "a scanned PDF: its pages are pictures" : "a PDF without text",
    );
  }
  // The metadata of a PDF is often that of another file or torn, and names no report for certain.
  const blocks = blocksOf(pages);
  return { format: "pdf", title: null, meta: new Map(), blocks, attachments, images };
}

/** What stands on the pages from top to bottom: lines, parts of ruled tables, tables without lines. */
type Part =
  | { readonly line: PageLine }
  | { readonly table: TablePart }
  | { readonly spaced: SpacedTable; readonly page: number };

function blocksOf(pages: readonly PdfPage[]): readonly Block[] {
  const ruled = pages.map(tablesOn);
  const hanging = pages.map(({ texts }, at) => {
    const [last, next] = [ruled[at]?.at(-1), ruled[at + 1]?.[0]];
    const goesOn = last !== undefined && next !== undefined && continues(last, next);
    return goesOn ? overhangOf(last, texts) : [];
  });
  const tables = ruled.map((parts, at) =>
    parts.map((part, index) =>
      index === parts.length - 1 ? withOverhang(part, hanging[at] ?? []) : part,
    ),
  );
  const rest = pages.map(({ height, texts }, at) => ({
    height,
    texts: texts.filter(
      (text) =>
        !(ruled[at] ?? []).some(({ box }) => holdsMiddle(box, text)) &&
        !(hanging[at] ?? []).includes(text),
    ),
  }));
  const lines = linesOfPages(rest);
  const all = lines.flat();
  const edges = {
    left: Math.min(...all.map(({ x }) => x)),
    right: Math.max(...all.map(({ x, width }) => x + width)),
  };
  const parts = pages.flatMap((page, at) => inOrder(page, tables[at] ?? [], lines[at] ?? []));
  return blocksFrom(parts, edges);
}

function tablesOn({ number, rules, texts }: PdfPage): readonly TablePart[] {
  return ruledTables(rules).map((table) => ({
    page: number,
    box: table.box,
    rules: table.rules,
    texts: texts.filter((text) => holdsMiddle(table.box, text)),
  }));
}

function inOrder(
  { number }: PdfPage,
  tables: readonly TablePart[],
  lines: readonly TextLine[],
): readonly Part[] {
  const parts: Part[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const table of [...tables, undefined]) {
    const end = table?.box.y ?? Number.POSITIVE_INFINITY;
    const between = lines.filter(({ y }) => y >= top && y < end);
    for (const part of spacedTables(between)) {
      parts.push(
        "runs" in part ? { line: { ...part, page: number } } : { spaced: part, page: number },
      );
    }
    if (table !== undefined) parts.push({ table });
    top = end;
  }
  return parts;
}

/** Puts lines together to paragraphs, and the parts of a table that go on over pages to one table. */
function blocksFrom(parts: readonly Part[], edges: Edges): readonly Block[] {
  const blocks: Block[] = [];
  let lines: PageLine[] = [];
  let table: TablePart[] = [];
  let tables = 0;
  const add = (grid: Grid) => {
    blocks.push({ kind: "table", grid });
    tables += 1;
  };
  const end = () => {
    blocks.push(...paragraphsOf(lines, edges));
    lines = [];
    if (table.length > 0) add(gridOf(tables, table));
    table = [];
  };
  for (const part of parts) {
    const before = table.at(-1);
    if ("table" in part) {
      if (lines.length > 0 || (before !== undefined && !continues(before, part.table))) end();
      table.push(part.table);
      continue;
    }
    if (table.length > 0 || "spaced" in part) end();
    if ("spaced" in part) add(spacedGrid(tables, part.page, part.spaced));
    else lines.push(part.line);
  }
  end();
  return blocks;
}
