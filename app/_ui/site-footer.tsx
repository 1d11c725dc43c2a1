import { link } from "#lib/locale/address.ts";
import { frameWords } from "#lib/locale/frame.ts";
import type { Locale } from "#lib/locale/locale.ts";

/** Foot of every page: whose numbers these are, and where the method and the licence stand. */
export function SiteFooter({ locale }: { readonly locale: Locale }) {
  const words = frameWords[locale];
  return (
    <footer className="foot">
      <div className="foot__in">
        <p>
          {words.footNote} {words.footPlain}
          <a href={link("/method", locale)}>{words.method}</a>
          <a href={link("/collection", locale)}>{words.collection}</a>
          <a href={link("/method#licence", locale)}>{words.licence}</a>
        </p>
      </div>
    </footer>
  );
}
