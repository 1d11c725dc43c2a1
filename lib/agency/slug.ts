import { namedRegions } from "./named-regions.ts";
import { syllables } from "./pinyin.ts";
import { zonePrefix } from "./zone.ts";

/**
 * The word for a body in addresses: its name in pinyin with a hyphen after the regions and the zone
 * ("liaochengshi-wenhuahelvyouju"). Two bodies may share it; "agency" when no letter is left.
 */
export function slugOf(name: string): string {
  const text = name.normalize("NFKC").replaceAll(/\s/gu, "");
  const { length: regions } = namedRegions(text);
  const zone = zonePrefix(text.slice(regions));
  const length = zone === null ? regions : text.length - zone.rest.length;
  const words = [text.slice(0, length), text.slice(length)].map((part) => syllables(part).join(""));
  return words.filter((word) => word !== "").join("-") || "agency";
}
