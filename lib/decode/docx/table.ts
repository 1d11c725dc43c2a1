import type { PlacedCell } from "../grid.ts";
import { mergeCells, type WrittenCell } from "../merged-cells.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { isOn, propertyNumber, propertyValue } from "./properties.ts";

const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

/** The rows and cells of a table as written, deleted rows left out. */
export function rowElements(table: XmlElement): readonly (readonly XmlElement[])[] {
  return shownRows(table).map((row) => wrapped(row, "w:tc"));
}

function shownRows(table: XmlElement): readonly XmlElement[] {
  return wrapped(table, "w:tr").filter((row) => {
    const properties = childNamed(row, "w:trPr");
    return childNamed(properties, "w:del") === undefined;
  });
}

function wrapped(container: XmlElement, wanted: string): readonly XmlElement[] {
  return childElements(container).flatMap((element) => {
    if (element.name === wanted) return [element];
    return wrappers.has(element.name) ? wrapped(element, wanted) : [];
  });
}

/** The rows of a table with every cell at its column (ECMA-376 part 1, 17.4). */
export function placedRows(
  table: XmlElement,
  textOf: (cell: XmlElement) => string,
): readonly (readonly PlacedCell[])[] {
  const rows = shownRows(table).map((row) => {
    let column = propertyNumber(childNamed(row, "w:trPr"), "w:gridBefore") ?? 0;
    return wrapped(row, "w:tc").map((cell): WrittenCell => {
      const properties = childNamed(cell, "w:tcPr");
      const begin = column;
      const colspan = Math.max(1, propertyNumber(properties, "w:gridSpan") ?? 1);
      column += colspan;
      return {
        column: begin,
        colspan,
        joinsLeft: continues(properties, "w:hMerge"),
        joinsAbove: continues(properties, "w:vMerge"),
        text: () => textOf(cell),
      };
    });
  });
  return mergeCells(rows);
}

/** Whether a cell is merged into the one before it; a merge that begins is marked `restart`. */
function continues(properties: XmlElement | undefined, name: string): boolean {
  const value = propertyValue(properties, name);
  return value !== undefined && value !== "restart" && isOn(properties, name);
}
