import { link } from "#lib/locale/address.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { methodWords } from "#lib/locale/method.ts";

/** Where it stands what was collected and what was not. */
export function CollectionLink({ locale }: { readonly locale: Locale }) {
  return (
    <p className="prose">
      <a href={link("/collection", locale)}>{methodWords[locale].collection}</a>
    </p>
  );
}
