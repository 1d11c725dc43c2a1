import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** Parts of a page that hold no report, and links, whose pictures lead elsewhere. */
const beside = new Set(["a", "header", "nav", "footer", "aside", "button", "noscript", "template"]);
/** A picture of a table is not narrower than this many pixels. */
const narrowestTable = 200;

/**
 * How many pictures of a page could be pictures of tables: those in links, heads and feet and narrow
 * ones are not.
 */
export function countImages(root: Node): number {
  let count = 0;
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const tag = "tagName" in node ? node.tagName : "";
    if (beside.has(tag)) continue;
    if (tag === "img" && !isSmall(node)) count += 1;
    if ("childNodes" in node) open.push(...node.childNodes);
  }
  return count;
}

/** Whether a picture says itself that it is small: an icon or a code to scan. */
function isSmall(image: Node): boolean {
  if (!("attrs" in image)) return false;
  return image.attrs.some(({ name, value }) => {
    const pixels = name === "width" ? /^\s*(\d{1,6})(px)?\s*$/.exec(value)?.[1] : undefined;
    return pixels !== undefined && Number(pixels) < narrowestTable;
  });
}
