import { childElements, parseXml } from "./xml.ts";
import type { Archive } from "./zip.ts";

/**
 * The part of an office archive that another part, or the archive itself (""), names as its
 * `officeDocument`, `styles`, …: the last word of the relationship's type (ECMA-376 part 2, 6.5).
 * Undefined when there is none.
 */
export function relatedPart(archive: Archive, source: string, type: string): string | undefined {
  const slash = source.lastIndexOf("/") + 1;
  const folder = source.slice(0, slash);
  const relations = archive.read(`${folder}_rels/${source.slice(slash)}.rels`);
  if (relations === undefined) return undefined;
  const target = childElements(parseXml(relations, {}))
    .find(({ attributes }) => attributes.get("Type")?.endsWith(`/${type}`))
    ?.attributes.get("Target");
  if (target === undefined) return undefined;
  const name = target.startsWith("/") ? target.slice(1) : withoutDots(folder + target);
  return archive.names.includes(name) ? name : undefined;
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") kept.pop();
    else if (step !== "." && step !== "") kept.push(step);
  }
  return kept.join("/");
}
