import { link } from "#lib/locale/address.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";

const ways = [
  ["/agencies", "wayAgency", "wayAgencyText"],
  ["/compare", "wayCompare", "wayCompareText"],
  ["/requests", "wayRequests", "wayRequestsText"],
  ["/method", "wayMethod", "wayMethodText"],
] as const;

/** Where to go from the home page. */
export function WaysIn({ locale }: { readonly locale: Locale }) {
  const words = homeWords[locale];
  return (
    <section aria-labelledby="ways">
      <div className="sect">
        <h2 id="ways">{words.waysTitle}</h2>
      </div>
      <div className="ways">
        {ways.map(([path, title, text]) => (
          <a key={path} href={link(path, locale)}>
            <b>{words[title]}</b>
            <span>{words[text]}</span>
          </a>
        ))}
      </div>
    </section>
  );
}
