import type { Bilingual } from "#lib/form/indicator.ts";
import { outcomeMembers } from "#lib/form/requests.ts";

/**
 * Choice of denominator (DESIGN.md part 4): `answered` all requests concluded as printed,
 * `substantive` those on which disclosure was decided, `workload` all that were to be handled.
 */
export const lenses = ["answered", "substantive", "workload"] as const;

export type Lens = (typeof lenses)[number];

/** A share of requests: numerator and, for each lens, denominator as sums of printed rows. */
export interface Rate {
  readonly id: string;
  readonly label: Bilingual;
  readonly explains: Bilingual;
  readonly numerator: readonly string[];
}

const granted = ["granted", "partially_granted"];
const denied = outcomeMembers("denied");

/** Rows of table 3 that make up each denominator. */
export const lensRows: Readonly<Record<Lens, readonly string[]>> = {
  answered: ["outcomes_total"],
  substantive: [...granted, ...denied],
  workload: ["new_received", "carried_in"],
};

/** The rates that may be compared; a lens makes no sense where it does not hold the numerator. */
export const rates: readonly Rate[] = [
  {
    id: "disclosure_rate",
    label: {
      zh: "公开率（予以公开＋部分公开）",
      en: "Disclosure rate (granted and partly granted)",
    },
    explains: {
      zh: "予以公开与部分公开之和，除以所选分母。",
      en: "Granted and partly granted, divided by the chosen denominator.",
    },
    numerator: granted,
  },
  {
    id: "denial_rate",
    label: { zh: "不予公开率", en: "Denial rate" },
    explains: {
      zh: "八类不予公开之和，除以所选分母。",
      en: "The eight kinds of denial, divided by the chosen denominator.",
    },
    numerator: denied,
  },
];

/** Below this many cases no rate is shown, below `shaky` it is marked. */
export const fewestCases = 10;
export const shakyCases = 30;

/** The rate with this id, or undefined. */
export function findRate(id: string): Rate | undefined {
  return rates.find((rate) => rate.id === id);
}
