import { type Address, inOtherLanguage, link } from "#lib/locale/address.ts";
import { frameWords } from "#lib/locale/frame.ts";
import { FindForm } from "./find-form.tsx";
import { SiteNav } from "./site-nav.tsx";

/** Head of every page: brand, navigation, search and the other language; on a phone a menu. */
export function SiteHeader({ address }: { readonly address: Address }) {
  const words = frameWords[address.locale];
  return (
    <header className="site">
      <div className="site__in">
        <a className="brand" href={link("/", address.locale)}>
          <span className="brand__zh" lang="zh-Hans">
            公开图谱
          </span>
          <span className="brand__en" lang="en">
            Gongkai Atlas
          </span>
        </a>
        <SiteNav address={address} className="nav" />
        <FindForm id="find" locale={address.locale} />
        <p className="tools">
          <LanguageSwitch address={address} />
        </p>
        <details className="menu">
          <summary>{words.menu}</summary>
          <div className="menu__sheet">
            <FindForm id="find-menu" locale={address.locale} />
            <SiteNav address={address} />
            <LanguageSwitch address={address} />
          </div>
        </details>
      </div>
    </header>
  );
}

function LanguageSwitch({ address }: { readonly address: Address }) {
  const other = address.locale === "zh" ? "en" : "zh-Hans";
  return (
    <a href={inOtherLanguage(address)} hrefLang={other} lang={other}>
      {frameWords[address.locale].otherLanguage}
    </a>
  );
}
