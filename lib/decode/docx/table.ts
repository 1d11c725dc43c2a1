import type { PlacedCell } from "../grid.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { isOn, propertyNumber, propertyValue } from "./properties.ts";

const rowWrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

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
    return rowWrappers.has(element.name) ? wrapped(element, wanted) : [];
  });
}

interface OpenCell extends PlacedCell {
  colspan: number;
  rowspan: number;
}

/**
 * The rows of a table with every cell at its column (ECMA-376 part 1, 17.4): cells merged downwards or
 * sideways are one cell. A merge that goes on where none began is an ordinary cell.
 */
export function placedRows(
  table: XmlElement,
  textOf: (cell: XmlElement) => string,
): readonly (readonly PlacedCell[])[] {
  let above = new Map<number, OpenCell>();
  return shownRows(table).map((row) => {
    const reached = new Map<number, OpenCell>();
    const cells: OpenCell[] = [];
    let column = propertyNumber(childNamed(row, "w:trPr"), "w:gridBefore") ?? 0;
    for (const element of wrapped(row, "w:tc")) {
      const properties = childNamed(element, "w:tcPr");
      const colspan = Math.max(1, propertyNumber(properties, "w:gridSpan") ?? 1);
      const left = cells.at(-1);
      const upper = continues(properties, "w:vMerge") ? above.get(column) : undefined;
      if (continues(properties, "w:hMerge") && left !== undefined) left.colspan += colspan;
      else if (upper !== undefined) {
        upper.rowspan += 1;
        reached.set(column, upper);
      } else {
        const cell = { text: textOf(element), column, colspan, rowspan: 1 };
        cells.push(cell);
        reached.set(column, cell);
      }
      column += colspan;
    }
    above = reached;
    return cells;
  });
}

/** Whether a cell is merged into the one before it; a merge that begins is marked `restart`. */
function continues(properties: XmlElement | undefined, name: string): boolean {
  const value = propertyValue(properties, name);
  return value !== undefined && value !== "restart" && isOn(properties, name);
}
