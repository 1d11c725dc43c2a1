import type { Region } from "./region.ts";
import { lineage, regions } from "./region-codes.ts";

const byName = Map.groupBy(regions, ({ name }) => name);
const longest = Math.max(...[...byName.keys()].map((name) => name.length));

/** The regions a name may begin with, and how many of its characters they take. */
export interface NamedRegions {
  /** Deepest region of each reading; more than one when the name alone does not decide. */
  readonly regions: readonly Region[];
  readonly length: number;
}

/**
 * The longest run of official region names at the beginning of a text, each inside the one before
 * ("淮安市洪泽区…"); levels may be left out. No regions and length 0 when there is none.
 */
export function namedRegions(text: string): NamedRegions {
  const readings = readingsOf(text, null).filter(({ length }) => !namesTown(text.slice(length)));
  const length = Math.max(0, ...readings.map((reading) => reading.length));
  return {
    regions: readings.filter((reading) => reading.length === length).map(({ region }) => region),
    length,
  };
}

/** 东区街道办事处 is the office of a subdistrict called 东区, wherever that lies. */
function namesTown(rest: string): boolean {
  return /^(?:街道|[镇乡])/u.test(rest);
}

/** 城区, 东区 and the like are regions, but say nothing without the prefecture they lie in. */
export function isVague({ name }: Region): boolean {
  return /^.区$/u.test(name);
}

/** Whether a region lies in another or is that region. */
export function isWithin(region: Region, other: Region): boolean {
  return lineage(region).some(({ code }) => code === other.code);
}

interface Reading {
  readonly region: Region;
  readonly length: number;
}

function readingsOf(text: string, inside: Region | null): readonly Reading[] {
  const readings: Reading[] = [];
  for (let length = 2; length <= longest; length += 1) {
    const prefix = text.slice(0, length);
    if (prefix.length < length) break;
    for (const region of byName.get(prefix) ?? []) {
      if (inside !== null && (region === inside || !isWithin(region, inside))) continue;
      readings.push({ region, length });
      for (const deeper of readingsOf(text.slice(length), region)) {
        readings.push({ region: deeper.region, length: length + deeper.length });
      }
    }
  }
  return readings;
}
