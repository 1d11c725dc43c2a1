import { type Address, link } from "#lib/locale/address.ts";
import { frameWords } from "#lib/locale/frame.ts";

/** Entries of the navigation, and the paths that stand under each. */
const entries = [
  { path: "/", word: "overview", covers: [] },
  { path: "/compare", word: "compare", covers: [] },
  { path: "/requests", word: "requests", covers: ["/appeals"] },
  { path: "/disclosure", word: "disclosure", covers: [] },
  { path: "/enforcement", word: "enforcement", covers: [] },
  { path: "/agencies", word: "agencies", covers: ["/reports"] },
  { path: "/method", word: "method", covers: [] },
] as const;

/** The navigation, with the entry of the page marked. */
export function SiteNav(props: { readonly address: Address; readonly className?: string }) {
  const { address, className } = props;
  const words = frameWords[address.locale];
  return (
    <nav className={className} aria-label={words.navigation}>
      {entries.map(({ path, word, covers }) => {
        const current = [path, ...covers].some((root) => isUnder(address.path, root));
        return (
          <a
            key={path}
            href={link(path, address.locale)}
            aria-current={current ? "page" : undefined}
          >
            {words[word]}
          </a>
        );
      })}
    </nav>
  );
}

function isUnder(path: string, root: string): boolean {
  return path === root || (root !== "/" && path.startsWith(`${root}/`));
}
