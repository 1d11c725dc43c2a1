import { Fragment } from "react";

/** A title that may break only where a "|" stands, so that lines break at sense. */
export function Breaks({ text }: { readonly text: string }) {
  return text.split("|").map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
