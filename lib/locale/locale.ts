/** Languages of the interface; Chinese first. */
export const locales = ["zh", "en"] as const;

export type Locale = (typeof locales)[number];

/** The locale a query parameter asks for; Chinese when it asks for none or for nonsense. */
export function parseLocale(value: unknown): Locale {
  return value === "en" ? "en" : "zh";
}

/** The words of an interface topic in both languages; English must have every key of Chinese. */
export type Words<Keys extends string> = Readonly<Record<Locale, Readonly<Record<Keys, string>>>>;
