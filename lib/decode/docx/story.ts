import type { Block } from "../document.ts";
import { placeGrid } from "../grid.ts";
import { textLines } from "../text-lines.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { inkOf, shownAlternative } from "./ink.ts";
import type { NextLabel } from "./numbering.ts";
import { isOn, propertyNumber, propertyValue } from "./properties.ts";
import { outlineLevel, type ParagraphStyles } from "./styles.ts";
import { placedRows, rowElements } from "./table.ts";

/** A document while it is read. */
export interface Story {
  readonly styles: ParagraphStyles;
  readonly nextLabel: NextLabel;
  readonly blocks: Block[];
  images: number;
  tables: number;
}

/** A paragraph with the label of its list, its heading level and the text boxes beside it. */
interface ReadParagraph {
  readonly text: string;
  readonly level: number;
  readonly boxes: readonly XmlElement[];
  /** Its end was deleted: the next paragraph goes on in the same line. */
  readonly runsOn: boolean;
}

const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

/** Adds paragraphs and tables of a body, a cell or a text box to the blocks, in reading order. */
export function readBlocks(container: XmlElement, story: Story) {
  let carried = "";
  for (const element of contents(container)) {
    if (element.name === "w:tbl") {
      addLines(carried, 0, story);
      carried = "";
      readTable(element, story);
      continue;
    }
    const { text, level, boxes, runsOn } = readParagraph(element, story);
    if (runsOn) carried += text;
    else {
      addLines(carried + text, level, story);
      carried = "";
    }
    for (const box of boxes) readBlocks(box, story);
  }
  addLines(carried, 0, story);
}

/** Paragraphs and tables in a container, with those inside content controls and insertions. */
function contents(container: XmlElement): readonly XmlElement[] {
  return childElements(container).flatMap((element) => {
    if (element.name === "w:p" || element.name === "w:tbl") return [element];
    if (element.name === "mc:AlternateContent") return contents(shownAlternative(element));
    return wrappers.has(element.name) ? contents(element) : [];
  });
}

function addLines(text: string, level: number, story: Story) {
  for (const line of textLines(text)) {
    const locator = { kind: "block", index: story.blocks.length } as const;
    story.blocks.push({ kind: "paragraph", text: line, level, locator });
  }
}

function readParagraph(element: XmlElement, story: Story): ReadParagraph {
  const properties = childNamed(element, "w:pPr");
  const style = story.styles.get(propertyValue(properties, "w:pStyle") ?? "");
  const numbered = childNamed(properties, "w:numPr");
  const list = propertyValue(numbered, "w:numId") ?? style?.list;
  const listLevel = propertyNumber(numbered, "w:ilvl") ?? style?.listLevel ?? 0;
  const label = list === undefined ? "" : story.nextLabel(list, listLevel);
  const { text, images, boxes } = inkOf(element);
  story.images += images;
  return {
    text: label === "" ? text : `${label} ${text}`,
    level: outlineLevel(properties) ?? style?.level ?? 0,
    boxes,
    runsOn: isOn(childNamed(properties, "w:rPr"), "w:del"),
  };
}

/** A table that holds other tables is layout, as in a web page: its cells are read one by one. */
function readTable(table: XmlElement, story: Story) {
  const rows = rowElements(table);
  if (rows.some((row) => row.some((cell) => contents(cell).some(({ name }) => name === "w:tbl")))) {
    for (const cell of rows.flat()) readBlocks(cell, story);
    return;
  }
  const boxes: XmlElement[] = [];
  const grid = placeGrid(
    story.tables,
    placedRows(table, (cell) => cellText(cell, story, boxes)),
  );
  story.tables += 1;
  story.blocks.push({ kind: "table", grid });
  for (const box of boxes) readBlocks(box, story);
}

/** The lines of a cell; what stands in text boxes on it is put aside. */
function cellText(cell: XmlElement, story: Story, boxes: XmlElement[]): string {
  let text = "";
  for (const element of contents(cell)) {
    const paragraph = readParagraph(element, story);
    boxes.push(...paragraph.boxes);
    text += paragraph.runsOn ? paragraph.text : `${paragraph.text}\n`;
  }
  return text.replaceAll(/[\r\t ]+/g, " ").trim();
}
