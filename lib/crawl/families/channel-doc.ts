import type { Contents, Family, Page } from "../family.ts";
import { guessesOf } from "./guesses.ts";
import { plainPage } from "./plain-page.ts";

const channel = /^\/channel_\w+\/?$/;
const detail = /^\/channel_\w+\/doc_[0-9a-f]{24}\.html$/;

/** Lists at `/channel_<name>` of pages at `/channel_<name>/doc_<24 hex digits>.html`. */
export const channelDoc: Family = {
  id: "channel-doc",
  recognises: ({ url, anchors }) =>
    channel.test(url.pathname) || anchors.some((anchor) => detail.test(anchor.url.pathname)),
  contents: (page: Page): Contents => ({
    ...plainPage(page, (url) => url.host === page.url.host && channel.test(url.pathname)),
    ...{ guesses: guessesOf(page) },
  }),
};
