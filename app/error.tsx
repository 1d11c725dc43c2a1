"use client";

import { useSearchParams } from "next/navigation";
import { link } from "#lib/locale/address.ts";
import { frameWords } from "#lib/locale/frame.ts";
import { parseLocale } from "#lib/locale/locale.ts";

interface ErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** What is shown when a page fails: that it is our fault, and what to do next. */
export default function ErrorPage({ error, retry }: ErrorProps) {
  const locale = parseLocale(useSearchParams().get("lang"));
  const words = frameWords[locale];
  return (
    <header className="head">
      <h1>{words.errorTitle}</h1>
      <p className="lede">{words.errorText}</p>
      {error.digest !== undefined && (
        <p className="small quiet">
          {words.errorId} <code>{error.digest}</code>
        </p>
      )}
      <p className="acts acts--head">
        <button type="button" className="btn btn--main" onClick={retry}>
          {words.errorRetry}
        </button>
        <a className="btn" href={link("/", locale)}>
          {words.errorHome}
        </a>
      </p>
    </header>
  );
}
