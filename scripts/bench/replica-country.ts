import { makeCountry } from "#e2e/replica/country.ts";
import type { Imitation } from "#e2e/replica/imitation.ts";
import type { Serve } from "#e2e/replica/server.ts";

/** Bodies of a country, each with five reports. */
const agencies = 200;
const years = [2021, 2022, 2023, 2024, 2025];

/** So many countries of a thousand reports each, on hosts of their own; all names lead to this machine. */
export function makeCountries(count: number): {
  readonly hosts: ReadonlyMap<string, Imitation>;
  readonly reports: number;
  readonly serve: Serve;
} {
  const countries = Array.from({ length: count }, (_, at) =>
    makeCountry({ agencies, years, seed: 20_260_131 + at }, (family) => `${family}.c${at}.gov.cn`),
  );
  return {
    hosts: new Map(countries.flatMap(({ hosts }) => [...hosts])),
    reports: countries.reduce((sum, { reports }) => sum + reports.length, 0),
    serve: (asking, host) => countries.find(({ hosts }) => hosts.has(host))?.serve(asking, host),
  };
}
