import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { ordinal } from "./ordinal.ts";
import { propertyNumber, propertyValue } from "./properties.ts";

/**
 * Gives the label of the next paragraph of a list, as `一、` or `1.`, and counts it; "" for a bullet
 * or a list that is not defined. Paragraphs must be asked for in the order of the document.
 */
export type NextLabel = (list: string, level: number) => string;

interface Level {
  readonly format: string;
  /** The label with `%1` for the number of the first level. */
  readonly pattern: string;
  readonly start: number;
}

interface List {
  /** Lists that share a definition go on counting from each other. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels at which this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

const levelCount = 9;

/** Prepares the lists of a document (ECMA-376 part 1, 17.9). Takes the root of `numbering.xml`. */
export function readNumbering(root: XmlElement | undefined): NextLabel {
  const lists = readLists(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const own = list?.levels[level];
    if (list === undefined || own === undefined) return "";
    const counted = counts.get(list.definition) ?? [];
    counts.set(list.definition, counted);
    const restart = list.restarts.get(level);
    const isFirst = restart !== undefined && !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    counted[level] = isFirst ? restart : (counted[level] ?? own.start - 1) + 1;
    counted.length = level + 1;
    return own.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const wanted = list.levels[at];
      return ordinal(counted[at] ?? wanted?.start ?? 1, wanted?.format ?? "decimal");
    });
  };
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map<string, readonly (Level | undefined)[]>();
  const lists = new Map<string, List>();
  for (const element of root === undefined ? [] : childElements(root)) {
    if (element.name === "w:abstractNum") {
      const id = element.attributes.get("w:abstractNumId") ?? "";
      definitions.set(id, readLevels(element));
    } else if (element.name === "w:num") {
      const definition = propertyValue(element, "w:abstractNumId") ?? "";
      const levels = definitions.get(definition);
      const id = element.attributes.get("w:numId");
      if (id !== undefined && levels !== undefined) {
        lists.set(id, { definition, ...overridden(element, levels) });
      }
    }
  }
  return lists;
}

function readLevels(element: XmlElement): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = Array.from({ length: levelCount }, () => undefined);
  for (const level of childElements(element).filter(({ name }) => name === "w:lvl")) {
    const at = Number(level.attributes.get("w:ilvl") ?? 0);
    if (at < levelCount) levels[at] = readLevel(level);
  }
  return levels;
}

function readLevel(level: XmlElement): Level {
  const format = propertyValue(level, "w:numFmt") ?? "decimal";
  const pattern = format === "bullet" ? "" : (propertyValue(level, "w:lvlText") ?? "");
  return { format, pattern, start: propertyNumber(level, "w:start") ?? 1 };
}

function overridden(
  list: XmlElement,
  levels: readonly (Level | undefined)[],
): Pick<List, "levels" | "restarts"> {
  const changed = [...levels];
  const restarts = new Map<number, number>();
  for (const change of childElements(list).filter(({ name }) => name === "w:lvlOverride")) {
    const at = Number(change.attributes.get("w:ilvl") ?? 0);
    const level = childNamed(change, "w:lvl");
    if (level !== undefined && at < levelCount) changed[at] = readLevel(level);
    const start = propertyNumber(change, "w:startOverride");
    if (start !== undefined) restarts.set(at, start);
  }
  return { levels: changed, restarts };
}
