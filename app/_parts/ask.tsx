import { link } from "#lib/locale/address.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { LanguageField } from "../_ui/find-form.tsx";

interface AskProps {
  readonly examples: readonly { readonly slug: string; readonly name: string }[];
  readonly locale: Locale;
}

/** The search of the home page, with agencies to begin with. */
export function Ask({ examples, locale }: AskProps) {
  const words = homeWords[locale];
  return (
    <search className="c4 ask">
      <form action="/agencies" method="get">
        <label htmlFor="ask">{words.ask}</label>
        <div>
          <input id="ask" className="in" name="q" type="search" placeholder={words.askHint} />
          <LanguageField locale={locale} />
          <button type="submit" className="btn btn--main">
            {words.askGo}
          </button>
        </div>
        <p className="small muted">
          {words.askExamples}
          {examples.map(({ slug, name }, at) => (
            <span key={slug}>
              {at > 0 && words.listComma}
              <a href={link(`/agencies/${slug}`, locale)} lang="zh-Hans">
                {name}
              </a>
            </span>
          ))}
        </p>
      </form>
    </search>
  );
}
