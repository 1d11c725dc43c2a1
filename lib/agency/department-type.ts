import { type DepartmentType, departmentTypes } from "./department-types.ts";
import { namedRegions } from "./named-regions.ts";
import { shortRegionName } from "./short-region-name.ts";
import { zonePrefix } from "./zone.ts";

/**
 * The kind of a body by its name, or undefined when it fits none. Regions and zones at the beginning
 * say where, not what, and are left out first, so that 新乡市 is no township and the committee of a
 * tourism zone no tourism bureau.
 */
export function departmentTypeOf(name: string): DepartmentType | undefined {
  const text = name.normalize("NFKC").replaceAll(/\s/gu, "");
  const function_ = functionIn(text);
  return departmentTypes.find(({ pattern }) => pattern.test(function_));
}

/** Kinds that say what sort of body it is and not what it does. */
const general = ["gov_office", "dev_zone", "subdistrict", "township", "government"];
/** The police of the roads is not a second function of the police. */
const within: Readonly<Record<string, string>> = { traffic_police: "public_security" };

/**
 * The further kinds of a body with several functions, in the order of the kinds: 教育和体育局 is for
 * education and for sports. None for a body of one function.
 */
export function secondaryTypesOf(name: string): readonly DepartmentType[] {
  const primary = departmentTypeOf(name);
  if (primary === undefined || general.includes(primary.id)) return [];
  const text = functionIn(name.normalize("NFKC").replaceAll(/\s/gu, ""));
  return departmentTypes.filter(
    ({ id, pattern }) =>
      id !== primary.id && id !== within[primary.id] && !general.includes(id) && pattern.test(text),
  );
}

/** What a name says besides the place: "人民政府" for a region alone, "管委会" for a zone alone. */
function functionIn(name: string): string {
  const named = namedRegions(name);
  const rest = named.length > 0 ? name.slice(named.length) : withoutShortRegion(name);
  const zone = zonePrefix(rest);
  if (zone !== null) return zone.rest === "" ? "管委会" : zone.rest;
  return rest === "" ? "人民政府" : rest;
}

const shortGovernment = /^(.{2,6}?)((?:人民)?政府(?:办.*)?)?$/u;

/** 景德镇人民政府 and 新乡 are short for the city's government. */
function withoutShortRegion(name: string): string {
  const [, place = "", rest = ""] = shortGovernment.exec(name) ?? [];
  const isRegion = ["市", "县"].some((level) => {
    const { regions } = namedRegions(place + level);
    return regions.some((region) => shortRegionName(region.name) === place);
  });
  return isRegion ? rest : name;
}
