import type { Making } from "#e2e/replica/made/made-agency.ts";

/** Some bodies over five years. */
export function collectedCountry(agencies: number): Making {
  return { agencies, years: [2021, 2022, 2023, 2024, 2025], seed: 20_260_131 };
}

/** The host of a family in the replica; names alone, all of them lead to this machine. */
export function replicaHost(family: string): string {
  return `${family}.replica.gov.cn`;
}
