import { type Locale, parseLocale } from "./locale.ts";

/** Request header that carries the address of the page to the layout, which Next does not tell. */
export const addressHeader = "x-atlas-address";

/** Parts of an address that the frame of a page needs. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly locale: Locale;
}

/** The address written in the header; the home page in Chinese when there is none. */
export function parseAddress(header: string | null): Address {
  const [path = "/", query = ""] = (header ?? "/").split("?", 2);
  const params = new URLSearchParams(query);
  return { path, query: params, locale: parseLocale(params.get("lang")) };
}

/**
 * A link inside the site: the path, the query without empty values, and the language, which
 * Chinese does not write.
 */
export function link(
  path: string,
  locale: Locale,
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const [bare = "", hash] = path.split("#", 2);
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") params.set(name, String(value));
  }
  return write(bare, params, locale, hash);
}

/** Which report a link leads to, and which of its cells is to be marked. */
export interface ReportPlace {
  readonly agency: string;
  readonly year: number;
  /** Needed only where a year has several reports. */
  readonly scope?: string | undefined;
  readonly cell?: { readonly indicator: string; readonly applicant: string } | undefined;
}

/** The page of a report, or the place of a cell on it. */
export function reportLink({ agency, year, scope, cell }: ReportPlace, locale: Locale): string {
  const hash = cell === undefined ? "" : `#${cellAnchor(cell.indicator, cell.applicant)}`;
  return link(`/reports/${agency}/${year}${hash}`, locale, { scope });
}

/** Where a cell stands on the page of its report ("new_received.total", "rules_issued"). */
export function cellAnchor(indicator: string, applicant: string): string {
  return applicant === "none" ? indicator : `${indicator}.${applicant}`;
}

/** Where a paragraph of the narrative stands on the page of its report, counted from 0 in its section. */
export function paragraphAnchor(section: string, paragraph: number): string {
  return `text-${section}-${paragraph}`;
}

/** The same page in the other language, with every other part of its address kept. */
export function inOtherLanguage({ path, query, locale }: Address): string {
  return write(path, query, locale === "zh" ? "en" : "zh");
}

function write(path: string, query: URLSearchParams, locale: Locale, hash?: string): string {
  const params = new URLSearchParams(query);
  params.delete("lang");
  if (locale === "en") params.set("lang", "en");
  const search = params.size > 0 ? `?${params}` : "";
  return `${path}${search}${hash === undefined ? "" : `#${hash}`}`;
}
