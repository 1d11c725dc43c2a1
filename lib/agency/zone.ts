import { syllables } from "./pinyin.ts";
import type { Region } from "./region.ts";
import { findRegion, regionsBelow } from "./region-codes.ts";
import { shortRegionName } from "./short-region-name.ts";

/** A development zone that stands at the beginning of a name. */
export interface ZonePrefix {
  /** Name of the zone, without a second name in brackets ("高新区(新市区)" → 高新区). */
  readonly zone: string;
  /** What follows it in the name. */
  readonly rest: string;
}

// A zone comes before the name of a bureau, never inside one (公安局高新区分局).
const zoneAtStart =
  /^([^局委厅办院队站所处府()]{0,12}?(?:开发区|经开区|经济区|高新区|新区|示范区|实验区|试验区|合作区|园区|保税区|度假区|风景名胜区|风景区|功能区|管理区))(?:\([^)]*\))?(.*)$/u;

/** The zone a name begins with, or null. */
export function zonePrefix(name: string): ZonePrefix | null {
  const match = zoneAtStart.exec(name);
  if (match === null) return null;
  const [, zone = "", rest = ""] = match;
  return { zone, rest };
}

/**
 * A zone as a region of its own, below a province or prefecture; in a county, which is the lowest
 * level, a zone is no region of its own and the county is given.
 */
export function zoneRegion(zone: string, parent: Region): Region {
  if (parent.level === 3) return parent;
  return {
    code: `${parent.code}-${syllables(zone).join("")}`,
    name: zone,
    fullName: parent.fullName + zone,
    level: parent.level + 1,
    parentCode: parent.code,
  };
}

/** The prefecture whose short name a zone begins with (长春新区 → 长春市), when there is just one. */
export function parentOfZone(zone: string): Region | undefined {
  const found = regionsBelow(null)
    .flatMap((province) => [province, ...regionsBelow(province.code)])
    .filter(({ level, name }) => level < 3 && zone.startsWith(shortRegionName(name)));
  const deepest = found.filter(({ level }) => level === 2);
  return deepest.length === 1 ? findRegion(deepest[0]?.code ?? "") : undefined;
}
