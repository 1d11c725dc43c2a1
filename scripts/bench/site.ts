import type { Part } from "./measure.ts";
import { measurePages } from "./pages.ts";
import { measureScriptBytes } from "./script-bytes.ts";
import { withServer } from "./server.ts";

/** The pages of the built site, one warm request after the other, against their SQL. */
export const pages: Part = {
  title: "pages, against their SQL",
  run: () => withServer(measurePages),
};

/** What a browser loads of the built site before anybody touches it. */
export const scripts: Part = {
  title: "scripts of a page with charts, against a page without",
  run: () => withServer(({ origin }) => measureScriptBytes(origin)),
};
