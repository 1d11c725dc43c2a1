import type { Attachment, Block, Document } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { linesOfPages } from "./pdf/furniture.ts";
import { ruledTables } from "./pdf/lattice.ts";
import { readPages } from "./pdf/open.ts";
import type { PdfPage } from "./pdf/page.ts";
import { type PageLine, paragraphsOf } from "./pdf/paragraphs.ts";
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

/** What stands on the pages from top to bottom: lines of text, and parts of tables. */
type Part = { readonly line: PageLine } | { readonly table: TablePart };

function blocksOf(pages: readonly PdfPage[]): readonly Block[] {
  const tables = pages.map(tablesOn);
  const rest = pages.map(({ height, texts }, at) => ({
    height,
    texts: texts.filter((text) => !(tables[at] ?? []).some(({ box }) => holdsMiddle(box, text))),
  }));
  const lines = linesOfPages(rest);
  const parts = pages.flatMap((page, at) => inOrder(page, tables[at] ?? [], lines[at] ?? []));
  return blocksFrom(parts);
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
  const placed = [
    ...tables.map((table) => ({ y: table.box.y, part: { table } })),
    ...lines.map((line) => ({ y: line.y, part: { line: { ...line, page: number } } })),
  ];
  return placed.toSorted((a, b) => a.y - b.y).map(({ part }) => part);
}

function blocksFrom(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  let lines: PageLine[] = [];
  let table: TablePart[] = [];
  let tables = 0;
  const endLines = () => {
    if (lines.length > 0) blocks.push(...paragraphsOf(lines));
    lines = [];
  };
  const endTable = () => {
    if (table.length === 0) return;
    blocks.push({ kind: "table", grid: gridOf(tables, table) });
    tables += 1;
    table = [];
  };
  for (const part of parts) {
    if ("line" in part) {
      endTable();
      lines.push(part.line);
      continue;
    }
    endLines();
    const before = table.at(-1);
    if (before !== undefined && !continues(before, part.table)) endTable();
    table.push(part.table);
  }
  endLines();
  endTable();
  return blocks;
}
