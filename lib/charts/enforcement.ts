import type { EnforcementRow } from "#lib/queries/chart-rows.ts";

/** The indicators of enforcement that count decisions; fees are an amount. */
export const countedIndicators = [
  "permits_decisions",
  "penalties_decisions",
  "coercion_decisions",
] as const;

export type Counted = (typeof countedIndicators)[number];

/** Whether an indicator counts decisions. */
export function isCounted(indicator: EnforcementRow["indicator"]): indicator is Counted {
  return indicator !== "fees_amount_wan";
}
