/**
 * Whether an address lies under the folder of another one on the same host: lists lead on to the
 * news of the front page otherwise (DOMAIN.md part 5.3).
 */
export function isWithin(url: URL, start: URL): boolean {
  const folder = start.pathname.slice(0, start.pathname.lastIndexOf("/") + 1);
  return url.host === start.host && url.pathname.startsWith(folder);
}
