import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Attachment, Block, Document } from "./document.ts";
import { DecodeError } from "./errors.ts";
import { makeGrid, type SpannedCell } from "./grid.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Struck text is what the page no longer says. */
const struck = ["del", "s", "strike"];
const ignored = new Set([
  ...struck,
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "select",
]);
const inline = new Set(
  "a abbr b bdi big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var o:p st1:chmetcnv v:shape".split(
    " ",
  ),
);
const attachmentName = /\.(docx?|pdf|xlsx?|wps|ofd|et|zip|rar)(\?|#|$)/i;
const deepest = 1500;

interface State {
  readonly blocks: Block[];
  readonly meta: Map<string, string>;
  readonly attachments: Attachment[];
  title: string | null;
  line: string;
  level: number;
  tables: number;
}

/**
 * A page as headings, paragraphs and tables in reading order. A table that holds other tables is
 * layout and becomes flow; hidden elements and scripts are left out; `<br>` ends a line.
 */
export function decodeHtml(html: string): Document {
  const state: State = {
    blocks: [],
    meta: new Map(),
    attachments: [],
    title: null,
    line: "",
    level: 0,
    tables: 0,
  };
  walk(parse(html), state, 0);
  endLine(state);
  const { title, meta, blocks, attachments } = state;
  return { format: "html", title, meta, blocks, attachments, images: 0 };
}

function walk(node: Node, state: State, depth: number): void {
  if (depth > deepest) throw new DecodeError("elements nested too deeply");
  if ("value" in node) {
    state.line += node.value;
    return;
  }
  if (!("tagName" in node)) {
    walkChildren(node, state, depth);
    return;
  }
  if (ignored.has(node.tagName) || isHidden(node)) return;
  const special = elements[node.tagName];
  if (special !== undefined) special(node, state, depth);
  else if (isInline(node.tagName)) walkChildren(node, state, depth);
  else walkBlock(node, state, depth);
}

function walkChildren(node: Node, state: State, depth: number): void {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (child.nodeName !== "#comment" && child.nodeName !== "#documentType") {
      walk(child, state, depth + 1);
    }
  }
}

function walkBlock(element: Element, state: State, depth: number): void {
  endLine(state);
  const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName.slice(1)) : 0;
  if (level > 0) state.level = level;
  walkChildren(element, state, depth);
  endLine(state);
  if (level > 0) state.level = 0;
}

const elements: Readonly<
  Record<string, ((element: Element, state: State, depth: number) => void) | undefined>
> = {
  title(element, state) {
    state.title ??= textOf(element).trim() || null;
  },
  meta(element, state) {
    const name = attribute(element, "name")?.trim().toLowerCase();
    const content = attribute(element, "content")?.trim();
    if (name && content && !state.meta.has(name)) state.meta.set(name, content);
  },
  link(element, state) {
    const href = attribute(element, "href");
    if (attribute(element, "rel") === "canonical" && href) state.meta.set("canonical", href);
  },
  br(_element, state) {
    endLine(state);
  },
  a(element, state, depth) {
    const href = attribute(element, "href")?.trim();
    if (href && attachmentName.test(href)) {
      state.attachments.push({ href, label: textOf(element).trim() });
    }
    walkChildren(element, state, depth);
  },
  table(element, state, depth) {
    endLine(state);
    if (holdsTable(element)) {
      walkChildren(element, state, depth);
      endLine(state);
      return;
    }
    const grid = makeGrid(state.tables, rowsOf(element));
    state.tables += 1;
    state.blocks.push({ kind: "table", grid });
  },
};

function endLine(state: State): void {
  const text = state.line.replaceAll(/[\r\n\t ]+/g, " ").trim();
  state.line = "";
  if (text === "") return;
  const locator = { kind: "block", index: state.blocks.length } as const;
  state.blocks.push({ kind: "paragraph", text, level: state.level, locator });
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Elements of other vocabularies (`o:p`, `w:sdt`) never begin a line. */
function isInline(tagName: string): boolean {
  return inline.has(tagName) || tagName.includes(":");
}

function isHidden(element: Element): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  const style = attribute(element, "style");
  return (
    style !== undefined &&
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)
  );
}

function holdsTable(element: Element): boolean {
  const open: Node[] = [...element.childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node && node.tagName === "table") return true;
    if ("childNodes" in node) open.push(...node.childNodes);
  }
  return false;
}

function rowsOf(table: Element): readonly (readonly SpannedCell[])[] {
  const rows: SpannedCell[][] = [];
  for (const part of table.childNodes) {
    if (!("tagName" in part)) continue;
    const lines = part.tagName === "tr" ? [part] : part.childNodes;
    for (const line of lines) {
      if ("tagName" in line && line.tagName === "tr" && !isHidden(line)) rows.push(cellsOf(line));
    }
  }
  return rows;
}

function cellsOf(row: Element): SpannedCell[] {
  return row.childNodes.flatMap((cell): SpannedCell[] => {
    if (!("tagName" in cell) || !/^t[dh]$/.test(cell.tagName) || isHidden(cell)) return [];
    return [
      {
        text: textOf(cell).trim(),
        rowspan: span(cell, "rowspan"),
        colspan: span(cell, "colspan"),
      },
    ];
  });
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isFinite(value) && value > 0 ? value : 1;
}

/** The text inside an element, a line feed between blocks and at `<br>`. */
function textOf(element: Element): string {
  const parts: string[] = [];
  collectText(element, parts, 0);
  return parts.join("");
}

function collectText(node: Node, parts: string[], depth: number): void {
  if (depth > deepest) throw new DecodeError("elements nested too deeply");
  if ("value" in node) {
    parts.push(node.value.replaceAll(/[\r\n\t ]+/g, " "));
    return;
  }
  if (!("childNodes" in node)) return;
  if (!("tagName" in node)) {
    collectChildren(node.childNodes, parts, depth);
    return;
  }
  if (ignored.has(node.tagName) || isHidden(node)) return;
  if (node.tagName === "input") parts.push(inputText(node));
  const [before, after] = depth > 0 ? marksAround(node) : ["", ""];
  if (before !== "" && parts.length > 0) parts.push(before);
  collectChildren(node.childNodes, parts, depth);
  if (after !== "") parts.push(after);
}

function collectChildren(children: readonly Node[], parts: string[], depth: number): void {
  for (const child of children) {
    if (child.nodeName !== "#comment") collectText(child, parts, depth + 1);
  }
}

/** What keeps the text of an element apart from its neighbours, so that digits never run together. */
function marksAround(element: Element): readonly [before: string, after: string] {
  if (element.tagName === "sup" || element.tagName === "sub") return ["(", ")"];
  const isStruck = /line-through/i.test(attribute(element, "style") ?? "");
  if (isStruck) return ["\n", "\n"];
  return isInline(element.tagName) ? ["", ""] : ["\n", ""];
}

function inputText(element: Element): string {
  const kind = attribute(element, "type") ?? "text";
  return kind === "text" ? (attribute(element, "value") ?? "") : "";
}
