import { Parser } from "htmlparser2";
import { decodeText } from "./charset.ts";
import { DecodeError } from "./errors.ts";

/** An element of an XML file; names and attribute names carry the prefixes the caller gave. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** No document of Word nests deeper or holds more elements than a report ever could. */
const deepest = 400;
const mostElements = 400_000;

const none: ReadonlyMap<string, string> = new Map();

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * The root element of an XML file. Takes the prefixes to use by namespace, so that a file which names
 * them otherwise reads alike. Entities the file defines itself are never expanded. Throws DecodeError
 * when the file is torn, nested deeper than 400 or larger than any report.
 */
export function parseXml(
  bytes: Uint8Array,
  prefixes: Readonly<Record<string, string>>,
): XmlElement {
  const root: OpenElement = { name: "", attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  const renamed = new Map<string, string>();
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(source, sourceAttributes) {
        elements += 1;
        if (elements > mostElements || open.length > deepest)
          throw new DecodeError("XML too large");
        const pairs = Object.entries(sourceAttributes);
        learnPrefixes(pairs, prefixes, renamed);
        const attributes = pairs.length === 0 ? none : renameAll(pairs, renamed);
        const element = { name: rename(source, renamed, true), attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(decodeText(bytes));
  const isClosed = open.length === 1;
  parser.end();
  const first = root.children.find((child) => typeof child !== "string");
  if (first === undefined || !isClosed) throw new DecodeError("damaged XML inside the file");
  return first;
}

/** Reads `xmlns` attributes: which prefix of the file stands for which of ours. */
function learnPrefixes(
  attributes: readonly (readonly [string, string])[],
  prefixes: Readonly<Record<string, string>>,
  renamed: Map<string, string>,
) {
  for (const [name, uri] of attributes) {
    if (!name.startsWith("xmlns")) continue;
    const own = name === "xmlns" ? "" : /^xmlns:(.+)$/.exec(name)?.[1];
    const ours = prefixes[uri];
    if (own !== undefined && ours !== undefined) renamed.set(own, ours);
  }
}

function renameAll(
  attributes: readonly (readonly [string, string])[],
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(attributes.map(([name, value]) => [rename(name, renamed, false), value]));
}

/** A name without a prefix is in the default namespace if it is an element's, in none otherwise. */
function rename(name: string, renamed: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(":");
  if (colon < 0) {
    const ours = isElement ? renamed.get("") : undefined;
    return ours === undefined ? name : `${ours}:${name}`;
  }
  const ours = renamed.get(name.slice(0, colon));
  return ours === undefined ? name : `${ours}${name.slice(colon)}`;
}

/** The child elements, without the texts between them. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The first child element of a name, or undefined. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childElements(element).find((child) => child.name === name);
}
