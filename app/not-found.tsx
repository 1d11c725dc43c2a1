import { headers } from "next/headers";
import { addressHeader, link, parseAddress } from "#lib/locale/address.ts";
import { frameWords } from "#lib/locale/frame.ts";

/** What is shown for an address that leads nowhere: why, and what to do next. */
export default async function NotFound() {
  const { locale } = parseAddress((await headers()).get(addressHeader));
  const words = frameWords[locale];
  return (
    <header className="head">
      <h1>{words.notFoundTitle}</h1>
      <p className="lede">{words.notFoundText}</p>
      <p className="acts acts--head">
        <a className="btn btn--main" href={link("/agencies", locale)}>
          {words.notFoundFind}
        </a>
        <a className="btn" href={link("/#coverage", locale)}>
          {words.notFoundCoverage}
        </a>
      </p>
    </header>
  );
}
