/** Beijing time is eight hours ahead of UTC all year round (milliseconds). */
const ahead = 8 * 60 * 60_000;

/** A time in ISO 8601 as day and minute in Beijing, where the sites are ("2026-05-01 08:00"). */
export function formatMoment(iso: string): string {
  return new Date(Date.parse(iso) + ahead).toISOString().slice(0, 16).replace("T", " ");
}

/** The day of a time in Beijing ("2026-05-01"). */
export function formatDay(iso: string): string {
  return formatMoment(iso).slice(0, 10);
}
