import { frameWords } from "#lib/locale/frame.ts";
import type { Locale } from "#lib/locale/locale.ts";

/** The search box of the frame; it asks the list of agencies. */
export function FindForm({ id, locale }: { readonly id: string; readonly locale: Locale }) {
  const words = frameWords[locale];
  return (
    <search className="find">
      <form action="/agencies" method="get">
        <label className="vh" htmlFor={id}>
          {words.find}
        </label>
        <input id={id} name="q" type="search" placeholder={words.findHint} />
        <LanguageField locale={locale} />
      </form>
    </search>
  );
}

/** Keeps the language when a form is sent. */
export function LanguageField({ locale }: { readonly locale: Locale }) {
  return locale === "zh" ? null : <input type="hidden" name="lang" value={locale} />;
}
