import type { Region } from "./region.ts";
import { findRegion, lineage, regionsBelow } from "./region-codes.ts";
import { shortRegionName } from "./short-region-name.ts";
import { zonePrefix, zoneRegion } from "./zone.ts";

/** What a source list says of the place of its reports. */
export interface HintedRegion {
  /** The deepest region the hint names. */
  readonly region: Region;
  /** What the hint goes on to say that names no region ("杨凌" of "陕西杨凌"); usually empty. */
  readonly rest: string;
}

/**
 * The place a hint names: a code of GB/T 2260 ("371502"; an unknown one gives the region it would
 * lie in) or names from the province down, in full or for short ("江苏宿迁沭阳", "上海"). A zone at the
 * end becomes a region of its own. Null when nothing is recognised.
 */
export function hintedRegion(hint: string): HintedRegion | null {
  const text = hint.normalize("NFKC").replaceAll(/[\s·,、/>-]/gu, "");
  if (/^\d{6}$/.test(text)) return byCode(text);
  const found = descend(text, null);
  if (found === null || found.rest === "") return found;
  const inside = endingRegion(found);
  if (inside !== undefined) return { region: inside, rest: "" };
  const zone = zonePrefix(found.rest);
  if (zone === null || zone.rest !== "") return found;
  return { region: zoneRegion(zone.zone, found.region), rest: "" };
}

function byCode(code: string): HintedRegion | null {
  const region = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
    .map(findRegion)
    .find((one) => one !== undefined);
  return region === undefined ? null : { region, rest: "" };
}

function descend(text: string, from: Region | null): HintedRegion | null {
  const next = longestMatch(text, below(from));
  if (next === null) return from === null ? null : { region: from, rest: text };
  return descend(text.slice(next.length), next.region);
}

/** Regions that may follow: children, and grandchildren where a level is left out (湖北潜江, 福建平潭). */
function below(region: Region | null): readonly (readonly Region[])[] {
  const near = regionsBelow(region?.code ?? null);
  const far = near.flatMap(({ code }) => regionsBelow(code));
  return [near, far];
}

interface Match {
  readonly region: Region;
  readonly length: number;
}

function longestMatch(text: string, generations: readonly (readonly Region[])[]): Match | null {
  for (const generation of generations) {
    const matches = generation
      .map((region) => ({ region, length: lengthOf(text, region) }))
      .filter(({ length }) => length > 0)
      .sort((one, other) => other.length - one.length);
    const [first, second] = matches;
    if (first !== undefined && first.length !== second?.length) return first;
  }
  return null;
}

function lengthOf(text: string, { name }: Region): number {
  const short = shortRegionName(name);
  if (text.startsWith(name)) return name.length;
  return text.startsWith(short) ? short.length : 0;
}

/** The one region inside whose official name ends the hint, past a zone (河北雄安雄县). */
function endingRegion({ region, rest }: HintedRegion): Region | undefined {
  const inside = regionsBelow(region.code).flatMap((near) => [near, ...regionsBelow(near.code)]);
  const ending = inside.filter(({ name }) => rest.endsWith(name));
  return ending.length === 1 ? ending[0] : undefined;
}

/** The places to look in for a name, nearest first: the hinted region, then those above it. */
export function outwards({ region }: HintedRegion): readonly Region[] {
  const known = findRegion(region.code) === undefined ? region.parentCode : region.code;
  const base = known === null ? undefined : findRegion(known);
  return base === undefined ? [] : lineage(base);
}
