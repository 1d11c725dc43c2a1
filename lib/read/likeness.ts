/** How much two texts have in common: the longest sequence of characters both hold in order, by the longer. */
export function alike(a: string, b: string): number {
  return commonLength(a, b) / Math.max(a.length, b.length, 1);
}

/** Length of the longest sequence of characters that two texts share in order. */
export function commonLength(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const here = [0];
    for (let at = 0; at < b.length; at += 1) {
      const same = (above[at] ?? 0) + 1;
      here.push(b.charAt(at) === character ? same : Math.max(here[at] ?? 0, above[at + 1] ?? 0));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
