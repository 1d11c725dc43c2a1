import { fill } from "./fill.ts";
import type { Locale, Words } from "./locale.ts";

/** Beijing time is eight hours ahead of UTC all year round (milliseconds). */
const ahead = 8 * 60 * 60_000;

/** A time in ISO 8601 as day and minute in Beijing, where the sites are ("2026-05-01 08:00"). */
export function formatMoment(iso: string): string {
  return new Date(Date.parse(iso) + ahead).toISOString().slice(0, 16).replace("T", " ");
}

/** From when to when, in Beijing; the day is said once where both are on the same one. */
export function formatPeriod(begun: string, finished: string, locale: Locale): string {
  const [from, to] = [formatMoment(begun), formatMoment(finished)];
  const isSameDay = formatDay(begun) === formatDay(finished);
  return `${from}${locale === "zh" ? "—" : "–"}${isSameDay ? to.slice(11) : to}`;
}

/** The day of a time in Beijing ("2026-05-01"). */
export function formatDay(iso: string): string {
  return formatMoment(iso).slice(0, 10);
}

const zh = { hours: "{h} 小时 {m} 分", minutes: "{m} 分 {s} 秒", seconds: "{s} 秒" } as const;

const spans: Words<keyof typeof zh> = {
  zh,
  en: { hours: "{h} h {m} min", minutes: "{m} min {s} s", seconds: "{s} s" },
};

/** A span of whole seconds in its two largest units ("1 min 5 s"). */
export function formatSpan(seconds: number, locale: Locale): string {
  const words = spans[locale];
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (h > 0) return fill(words.hours, { h, m });
  return m > 0 ? fill(words.minutes, { m, s }) : fill(words.seconds, { s });
}
