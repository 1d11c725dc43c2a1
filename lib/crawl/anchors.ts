import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Anchor } from "./anchor.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Links of a page to web addresses in the order of the page; `<base>` is minded. */
export function anchorsOf(html: string, address: URL): readonly Anchor[] {
  const elements = elementsUnder(parse(html));
  const href = elements.find(({ tagName }) => tagName === "base");
  const base = resolve(href && attribute(href, "href"), address) ?? address;
  return elements.flatMap((element): Anchor[] => {
    const url = element.tagName === "a" ? resolve(attribute(element, "href"), base) : undefined;
    if (url === undefined) return [];
    return [{ url, title: plain(attribute(element, "title") ?? ""), text: plain(textOf(element)) }];
  });
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
