import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { propertyNumber, propertyValue } from "./properties.ts";

/** What a paragraph style gives to its paragraphs, as far as reading needs it. */
export interface ParagraphStyle {
  /** Level of a heading from 1, 0 for none. */
  readonly level: number;
  /** List it numbers its paragraphs by, undefined for none. */
  readonly list: string | undefined;
  readonly listLevel: number | undefined;
}

export type ParagraphStyles = ReadonlyMap<string, ParagraphStyle>;

/** Styles may be based on each other in a circle in a damaged file. */
const longestChain = 20;
const deepestHeading = 6;

/** Paragraph styles by id, each with what it inherits. Takes the root of `styles.xml`. */
export function readStyles(root: XmlElement | undefined): ParagraphStyles {
  const sources = new Map<string, XmlElement>();
  for (const style of root === undefined ? [] : childElements(root)) {
    const id = style.attributes.get("w:styleId");
    if (id !== undefined) sources.set(id, style);
  }
  return new Map([...sources.keys()].map((id) => [id, resolve(id, sources)]));
}

function resolve(id: string, sources: ReadonlyMap<string, XmlElement>): ParagraphStyle {
  let level: number | undefined;
  let list: string | undefined;
  let listLevel: number | undefined;
  let style = sources.get(id);
  for (let step = 0; style !== undefined && step < longestChain; step += 1) {
    const properties = childNamed(style, "w:pPr");
    const numbered = childNamed(properties, "w:numPr");
    level ??= headingLevel(style, properties);
    list ??= propertyValue(numbered, "w:numId");
    listLevel ??= propertyNumber(numbered, "w:ilvl");
    style = sources.get(propertyValue(style, "w:basedOn") ?? "");
  }
  return { level: level ?? 0, list, listLevel };
}

function headingLevel(style: XmlElement, properties: XmlElement | undefined): number | undefined {
  const name = propertyValue(style, "w:name") ?? "";
  if (/^title$/i.test(name)) return 1;
  return (
    outlineLevel(properties) ?? (Number(/^heading ([1-6])$/i.exec(name)?.[1] ?? 0) || undefined)
  );
}

/** The heading level paragraph properties name themselves; body text is level 0. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const outline = propertyNumber(properties, "w:outlineLvl");
  if (outline === undefined) return undefined;
  return outline < deepestHeading ? outline + 1 : 0;
}
