import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { isOn, propertyValue } from "./properties.ts";

/** What is seen of a paragraph. */
export interface Ink {
  /** Its text, a line feed at each line break. */
  text: string;
  /** How many pictures stand in it. */
  images: number;
  /** Contents of text boxes that hang on it: they stand beside the text, not in it. */
  readonly boxes: XmlElement[];
}

/** A sign that no character stands for: something is there, and it is no digit. */
const unknownSign = "\ufffd";

/** What is never seen: deleted or moved text, codes of fields, the reading above a character. */
const unseen = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPr",
  "w:rPr",
  "w:instrText",
  "w:delText",
  "w:rt",
]);

/** Elements that are a text of their own. */
const signs: Readonly<Record<string, string | undefined>> = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:sym": unknownSign,
  "w:footnoteReference": "(注)",
  "w:endnoteReference": "(注)",
};

/** Collects what is seen of a paragraph or of a part of it. */
export function inkOf(element: XmlElement): Ink {
  const ink: Ink = { text: "", images: 0, boxes: [] };
  for (const child of childElements(element)) collect(child, ink);
  return ink;
}

function collect(element: XmlElement, ink: Ink) {
  const { name } = element;
  if (unseen.has(name)) return;
  const sign = signs[name];
  const special = collectors[name];
  if (sign !== undefined) ink.text += sign;
  else if (special !== undefined) special(element, ink);
  else collectChildren(element, ink);
}

function collectChildren(element: XmlElement, ink: Ink) {
  for (const child of childElements(element)) collect(child, ink);
}

function collectText(element: XmlElement, ink: Ink) {
  for (const child of element.children) if (typeof child === "string") ink.text += child;
}

const collectors: Readonly<Record<string, ((element: XmlElement, ink: Ink) => void) | undefined>> =
  {
    "w:t": collectText,
    "m:t": collectText,
    "w:r": collectRun,
    "w:txbxContent"(element, ink) {
      ink.boxes.push(element);
    },
    "a:blip"(_element, ink) {
      ink.images += 1;
    },
    "v:imagedata"(_element, ink) {
      ink.images += 1;
    },
    "mc:AlternateContent"(element, ink) {
      collectChildren(shownAlternative(element), ink);
    },
    "m:oMath"(element, ink) {
      const isFlat = childElements(element).every(({ name }) => name === "m:r");
      if (isFlat) collectChildren(element, ink);
      else ink.text += unknownSign;
    },
  };

/** The same content in the ways of several versions of Word: the newest stands first. */
export function shownAlternative(element: XmlElement): XmlElement {
  return childNamed(element, "mc:Choice") ?? childNamed(element, "mc:Fallback") ?? element;
}

/** A run: struck text is what the document no longer says; raised figures are kept apart. */
function collectRun(run: XmlElement, ink: Ink) {
  const properties = childNamed(run, "w:rPr");
  const isGone = ["w:vanish", "w:strike", "w:dstrike"].some((name) => isOn(properties, name));
  if (isGone) return;
  const isRaised = /^su/.test(propertyValue(properties, "w:vertAlign") ?? "");
  const before = ink.text.length;
  collectChildren(run, ink);
  if (isRaised && ink.text.length > before) {
    ink.text = `${ink.text.slice(0, before)}(${ink.text.slice(before)})`;
  }
}
