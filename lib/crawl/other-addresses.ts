import type { Ways } from "./family.ts";

/** Names of the page that a folder shows. */
const pagesOfFolder = ["index.html", "index.shtml", "index.htm"];

/**
 * Where a column may be that is not at its address any more: under the other protocol of the web, as a
 * page of its folder or as the folder of its page (DOMAIN.md part 5.3).
 */
export function otherAddresses({ href, port, protocol, search, pathname }: URL): Ways {
  const other = new URL(href);
  other.protocol = protocol === "http:" ? "https:" : "http:";
  const folder = pathname.replace(/[^/]*$/, "");
  const isFolder = pathname === folder;
  const isPage = pagesOfFolder.includes(pathname.slice(folder.length));
  const paths = isFolder ? pagesOfFolder.map((page) => `${folder}${page}`) : isPage ? [folder] : [];
  return [
    ...(port === "" ? [{ url: other }] : []),
    ...(search === "" ? paths.map((path) => ({ url: new URL(path, href) })) : []),
  ];
}
