/** An address on the host of another one, which a path that begins with `//` would not be. */
export function atPath(host: URL, pathname: string, search = ""): URL {
  const url = new URL(host.origin);
  url.pathname = pathname;
  url.search = search;
  return url;
}
