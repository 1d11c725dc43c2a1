import type { Unit } from "#lib/form/indicator.ts";
import type { Locale } from "./locale.ts";

const english: Readonly<Record<Unit, string>> = {
  件: "",
  项: "items",
  万元: "CNY 10,000",
  条: "items",
  次: "times",
  篇: "pieces",
  个: "places",
  人: "persons",
  人次: "attendances",
};

/** The unit of a number in words; English leaves cases without one. */
export function unitWord(unit: Unit, locale: Locale): string {
  return locale === "zh" ? unit : english[unit];
}
