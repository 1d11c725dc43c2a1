import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Anchor } from "./anchor.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold one line of a list or one row of a table. */
const lines: ReadonlySet<string> = new Set(["li", "tr", "dd", "dt", "p"]);

/** What is longer than this is a part of the page rather than a line (UTF-16 units). */
const longestLine = 400;

/** Links of a page to web addresses in the order of the page; `<base>` is minded. */
export function anchorsOf(html: string, address: URL): readonly Anchor[] {
  const elements = elementsUnder(parse(html));
  const base = baseOf(elements, address);
  return elements.flatMap((element): Anchor[] => {
    const url = element.tagName === "a" ? resolve(attribute(element, "href"), base) : undefined;
    if (url === undefined) return [];
    const text = textOf(element);
    const title = plain(attribute(element, "title") ?? "");
    return [{ url, title, text: plain(text), beside: plain(besideOf(element, text)) }];
  });
}

/** Addresses on the host of the page that it shows in frames, in the order of the page. */
export function framesOf(html: string, address: URL): readonly URL[] {
  if (!/<i?frame\b/i.test(html)) return [];
  const elements = elementsUnder(parse(html));
  const base = baseOf(elements, address);
  return elements.flatMap((element): URL[] => {
    if (element.tagName !== "iframe" && element.tagName !== "frame") return [];
    const url = resolve(attribute(element, "src"), base);
    return url === undefined || url.host !== address.host ? [] : [url];
  });
}

/** A choice a page offers in a `<select>`. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a page lets its reader choose, in the order of the page. */
export function optionsOf(html: string): readonly Option[] {
  return elementsUnder(parse(html))
    .filter(({ tagName }) => tagName === "option")
    .map((option) => {
      const label = plain(textOf(option));
      return { value: attribute(option, "value") ?? label, label };
    });
}

function baseOf(elements: readonly Element[], address: URL): URL {
  const base = elements.find(({ tagName }) => tagName === "base");
  return resolve(base && attribute(base, "href"), address) ?? address;
}

function elementsUnder(root: Node): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) open.push(...node.childNodes.toReversed());
  }
  return found;
}

function besideOf(element: Element, text: string): string {
  let node = element.parentNode;
  while (node !== null && "tagName" in node && !lines.has(node.tagName)) node = node.parentNode;
  if (node === null || !("tagName" in node)) return "";
  const line = textOf(node);
  return line.length > longestLine ? "" : line.replace(text, " ");
}

function textOf(element: Element): string {
  let text = "";
  const open: Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("value" in node) text += node.value;
    if ("childNodes" in node) open.push(...node.childNodes.toReversed());
  }
  return text;
}

function resolve(href: string | undefined, base: URL): URL | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
