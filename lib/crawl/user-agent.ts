import manifest from "../../package.json" with { type: "json" };

/** The name by which robots.txt can address the collector. */
export const product = "GongkaiAtlas";

/** The header that says who asks, and where its owner can be reached. */
export function userAgent(contact: string | undefined): string {
  const name = `${product}/${manifest.version}`;
  return contact === undefined ? name : `${name} (+${contact})`;
}
