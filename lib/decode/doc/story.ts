import type { Block } from "../document.ts";
import { textLines } from "../text-lines.ts";
import type { WrittenParagraph } from "./paragraphs.ts";
import { type RowShape, rowShape } from "./row.ts";
import type { Property } from "./sprm.ts";
import { gridOf } from "./table.ts";

/** Codes of paragraph properties ([MS-DOC] 2.6.2). */
const inTable = 0x2416;
const endsRow = 0x2417;
const depthOfTable = 0x6649;
const endsInnerCell = 0x244b;
const endsInnerRow = 0x244c;
const outline = 0x2640;

/** No table stands in so many others. */
const deepest = 50;
const deepestHeading = 6;

/** What a cell holds, in order: lines, and tables of their own. */
type Content = (string | OpenTable)[];

interface OpenTable {
  readonly rows: { readonly cells: readonly Content[]; readonly shape: RowShape | undefined }[];
  /** Cells of the row that is not ended yet, and what the cell that is not ended yet holds. */
  cells: Content[];
  content: Content;
}

/** Blocks of a document while it is read, and the tables that are open, the outermost first. */
interface Story {
  readonly blocks: Block[];
  readonly open: OpenTable[];
  tables: number;
}

/** Headings, paragraphs and tables in reading order. */
export function blocksOf(paragraphs: Iterable<WrittenParagraph>): readonly Block[] {
  const story: Story = { blocks: [], open: [], tables: 0 };
  for (const paragraph of paragraphs) {
    const depth = depthOf(paragraph);
    closeTables(story, depth);
    while (story.open.length < depth) story.open.push({ rows: [], cells: [], content: [] });
    const table = story.open.at(-1);
    if (table === undefined) addLines(story, paragraph.text, levelOf(paragraph));
    else addToTable(table, paragraph, depth);
  }
  closeTables(story, 0);
  return story.blocks;
}

function isOn(properties: readonly Property[], code: number): boolean {
  return properties.findLast((property) => property.code === code)?.operand.getUint8(0) === 1;
}

function depthOf({ properties, isCell }: WrittenParagraph): number {
  const depth = properties
    .findLast(({ code }) => code === depthOfTable)
    ?.operand.getUint32(0, true);
  if (depth !== undefined) return Math.min(depth, deepest);
  return isCell || isOn(properties, inTable) ? 1 : 0;
}

function levelOf({ style, properties }: WrittenParagraph): number {
  const level = properties.findLast(({ code }) => code === outline)?.operand.getUint8(0);
  if (level !== undefined) return level < deepestHeading ? level + 1 : 0;
  return style <= deepestHeading ? style : 0;
}

function addToTable(
  table: OpenTable,
  { text, properties, isCell }: WrittenParagraph,
  depth: number,
) {
  const isInner = depth > 1;
  if (isOn(properties, isInner ? endsInnerRow : endsRow)) {
    table.rows.push({ cells: table.cells, shape: rowShape(properties) });
    table.cells = [];
    table.content = [];
    return;
  }
  table.content.push(text);
  if (isInner ? isOn(properties, endsInnerCell) : isCell) {
    table.cells.push(table.content);
    table.content = [];
  }
}

/** Ends the tables that stand deeper than the next paragraph. */
function closeTables(story: Story, depth: number) {
  while (story.open.length > depth) {
    const table = story.open.pop();
    if (table === undefined) return;
    const torn = table.content.length === 0 ? table.cells : [...table.cells, table.content];
    if (torn.length > 0) table.rows.push({ cells: torn, shape: undefined });
    const outer = story.open.at(-1);
    if (outer === undefined) addTable(story, table);
    else outer.content.push(table);
  }
}

/** A table that holds other tables is layout, as in a web page: its cells are read one by one. */
function addTable(story: Story, table: OpenTable) {
  const contents = table.rows.flatMap(({ cells }) => cells).flat();
  if (contents.some((content) => typeof content !== "string")) {
    for (const content of contents) {
      if (typeof content === "string") addLines(story, content, 0);
      else addTable(story, content);
    }
    return;
  }
  const rows = table.rows.map(({ cells, shape }) => ({ texts: cells.map(textOf), shape }));
  story.blocks.push({ kind: "table", grid: gridOf(story.tables, rows) });
  story.tables += 1;
}

function textOf(content: Content): string {
  return content
    .filter((line) => typeof line === "string")
    .join("\n")
    .trim();
}

function addLines(story: Story, text: string, level: number) {
  for (const line of textLines(text)) {
    const locator = { kind: "block", index: story.blocks.length } as const;
    story.blocks.push({ kind: "paragraph", text: line, level, locator });
  }
}
