import { placeOf } from "./place.ts";
import { findRegion } from "./region-codes.ts";

/**
 * The region to look for a body in, from codes its page prints (of the body, then of the site), as a
 * code for `placeOf`. A code that GB/T 2260 has is taken as it is. Codes outlive regions: one that is
 * no longer there leaves the province, which only serves to tell namesakes apart, since a body of a
 * prefecture is none of the province. Undefined when the codes tell nothing.
 */
export function codedRegion(name: string, codes: readonly string[]): string | undefined {
  const known = codes.find((code) => findRegion(code) !== undefined);
  if (known !== undefined) return known;
  return codes
    .map((code) => `${code.slice(0, 2)}0000`)
    .find((province) => {
      if (findRegion(province) === undefined) return false;
      const { region } = placeOf(name, province);
      return region !== null && region.code !== province;
    });
}
