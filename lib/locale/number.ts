import type { Locale } from "./locale.ts";

/** Sign of a missing rate, and of a span of years. */
const dash: Readonly<Record<Locale, string>> = { zh: "—", en: "–" };
const trueMinus = "\u2212";

/** A number of things with thousands marked and a true minus. */
export function formatCount(value: number, locale: Locale): string {
  return withMinus(value.toLocaleString(tag(locale), { maximumFractionDigits: 6 }));
}

/** An amount in 万元 to at most two decimals; the exact value belongs in a title. */
export function formatAmount(value: number, locale: Locale): string {
  return withMinus(value.toLocaleString(tag(locale), { maximumFractionDigits: 2 }));
}

/** A share (0 to 1) as a percentage with one decimal and no space. */
export function formatShare(share: number, locale: Locale): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${withMinus((share * 100).toLocaleString(tag(locale), digits))}%`;
}

/** Numerator and denominator of a rate. */
export function formatFraction(part: number, whole: number, locale: Locale): string {
  return `${formatCount(part, locale)} / ${formatCount(whole, locale)}`;
}

/** Two years and what lies between, or the one year they are. */
export function formatYears(from: number, to: number, locale: Locale): string {
  return from === to ? String(from) : `${from}${dash[locale]}${to}`;
}

function tag(locale: Locale): string {
  return locale === "zh" ? "zh-CN" : "en-GB";
}

function withMinus(text: string): string {
  return text.replace("-", trueMinus);
}
