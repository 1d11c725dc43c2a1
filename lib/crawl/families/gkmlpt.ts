import type { Family } from "../family.ts";
import { articlesIn } from "./gkmlpt-articles.ts";
import { catalogueOf } from "./gkmlpt-catalogue.ts";
import { detailOf } from "./gkmlpt-detail.ts";

const endpoint = /\/gkmlpt\/api\/all\/\d+$/;

/**
 * Catalogues at `/…/gkmlpt/index#<column>` and `/…/gkmlpt/annualreport#<column>`, empty pages with the
 * tree of columns in a script; an endpoint sends the articles of a column, and an article holds its
 * text in a script as well.
 */
export const gkmlpt: Family = {
  id: "gkmlpt",
  recognises: ({ url, text }) =>
    /\/gkmlpt\//.test(url.pathname) && /\bSID\b|[{"]articles"|\bDETAIL\b/.test(text),
  contents: (page) =>
    endpoint.test(page.url.pathname) ? articlesIn(page) : (detailOf(page) ?? catalogueOf(page)),
};
