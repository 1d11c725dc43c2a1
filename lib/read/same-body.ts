/**
 * Whether two names can be those of one body: the shorter is the longer one abbreviated, its characters
 * in the same order (县发改局, 沭阳县发展和改革局). A government and its office are two bodies.
 */
export function isSameBody(a: string, b: string): boolean {
  if (isOffice(a) !== isOffice(b) && (isGovernment(a) || isGovernment(b))) return false;
  return abbreviates(a, b) || abbreviates(withoutRegion(a, b), withoutRegion(b, a));
}

/** A name without the regions it begins with, where the other name has none. */
function withoutRegion(name: string, other: string): string {
  const regions = /^(?:.{2,7}?[省市州盟县区旗])+(?=.{2})/;
  return regions.test(other) ? name : name.replace(regions, "");
}

function abbreviates(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function isOffice(name: string): boolean {
  return /办公[厅室]$|政府办$/.test(name);
}

/** Whether a name is that of a government, in full or by its region alone. */
export function isGovernment(name: string): boolean {
  return /政府$|[省市县区州盟旗]$/.test(name) && !/[开新]发?区$|示范区$|园区$/.test(name);
}

/** The government whose office a name is that of, or undefined (某某市人民政府办公室). */
export function governmentOf(name: string): string | undefined {
  return /^(.+政府)办公?[厅室]?$/.exec(name)?.[1];
}
