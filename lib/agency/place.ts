import { type HintedRegion, hintedRegion, outwards } from "./hinted-region.ts";
import { localName } from "./local-name.ts";
import { isVague, isWithin, type NamedRegions, namedRegions } from "./named-regions.ts";
import type { Region } from "./region.ts";
import { regionsBelow } from "./region-codes.ts";
import { shortRegionName } from "./short-region-name.ts";
import { parentOfZone, zonePrefix, zoneRegion } from "./zone.ts";

/** Where a body acts, and what it is called there: the two together say which body it is. */
export interface Place {
  /** Null when neither the name nor a hint tells. */
  readonly region: Region | null;
  /** Name without the regions it begins with, in one spelling ("人民政府" for 淮安市). */
  readonly local: string;
}

/**
 * Places a body by its name: the longest run of region names at its beginning, read inside the
 * hinted region, else inside the nearest region above it, else in the whole country. A name that
 * fits several regions there is not decided by chance: the hint's own region stands, or none.
 */
export function placeOf(name: string, hint?: string): Place {
  const text = name.normalize("NFKC").replaceAll(/\s/gu, "");
  const hinted = hint === undefined ? null : hintedRegion(hint);
  const named = namedRegions(text);
  const region = choose(named, hinted);
  if (region === undefined) return zonePlace(text, hinted) ?? fallback(text, hinted);
  const rest = text.slice(named.length);
  return zoneInside(rest, region) ?? branchOf(rest, region) ?? settled(region, rest);
}

function choose(named: NamedRegions, hinted: HintedRegion | null): Region | undefined {
  const nearest = hinted === null ? [] : outwards(hinted);
  for (const [distance, wide] of nearest.entries()) {
    const inside = named.regions.filter(
      (region) => isWithin(region, wide) && (distance === 0 || !alone(region, named)),
    );
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  const anywhere = named.regions.filter((region) => !alone(region, named));
  return anywhere.length === 1 ? anywhere[0] : undefined;
}

/** Whether a vague region is all that a name begins with. */
function alone(region: Region, { length }: NamedRegions): boolean {
  return isVague(region) && length === region.name.length;
}

function settled(region: Region, rest: string): Place {
  return { region, local: rest === "" ? "人民政府" : localName(rest) };
}

/** A body of a zone of a province or prefecture (武汉市东湖生态旅游风景区…). */
function zoneInside(rest: string, region: Region): Place | null {
  const zone = region.level === 3 ? null : zonePrefix(rest);
  return zone === null ? null : zoneBody(zoneRegion(zone.zone, region), zone.rest);
}

/** A body whose name begins with a zone, when the hint or the zone's name tells where it lies. */
function zonePlace(text: string, hinted: HintedRegion | null): Place | null {
  const zone = zonePrefix(text);
  if (zone === null) return null;
  if (hinted === null) {
    const parent = parentOfZone(zone.zone);
    return parent === undefined ? null : zoneBody(zoneRegion(zone.zone, parent), zone.rest);
  }
  const { region } = hinted;
  if (region.level === 3 && !region.code.includes("-")) return null;
  if (region.name === zone.zone) return zoneBody(region, zone.rest);
  return zoneBody(zoneRegion(zone.zone, region), zone.rest);
}

function zoneBody(region: Region, rest: string): Place {
  return { region, local: rest === "" ? "管理委员会" : localName(rest) };
}

/** A branch named after a region inside its own (杭州市公安局滨江区分局) acts in that region. */
function branchOf(rest: string, region: Region): Place | null {
  const before = /^(.+)(?:分局|支队|大队)$/u.exec(rest)?.[1];
  if (before === undefined) return null;
  const inside = regionsBelow(region.code).filter(
    ({ name }) => before.endsWith(name) || before.endsWith(shortRegionName(name)),
  );
  return inside.length === 1 && inside[0] !== undefined
    ? { region: inside[0], local: localName(rest) }
    : null;
}

function fallback(text: string, hinted: HintedRegion | null): Place {
  if (hinted === null) return { region: null, local: localName(text) };
  const { region } = hinted;
  const own = text.startsWith(region.name.slice(-1)) && levelWord.test(text);
  return { region, local: localName(own ? text.slice(1) : text) };
}

/** 县退役军人事务局 leaves out which county; 市场监督管理局 and 市政园林局 leave out nothing. */
const levelWord = /^[省市县区州旗盟](?!场|容|监|政(?!府|务))/u;
