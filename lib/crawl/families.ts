import { generic } from "./families/generic.ts";
import type { Family, Page } from "./family.ts";

/** All families, the particular ones before the one that takes any page. */
const families: readonly Family[] = [generic];

/** The first family that knows the page. */
export function familyOf(page: Page): Family {
  return families.find(({ recognises }) => recognises(page)) ?? generic;
}
