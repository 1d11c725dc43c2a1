import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicants } from "#lib/form/applicant.ts";
import { indicators } from "#lib/form/indicators.ts";
import { scopes } from "#lib/form/scope.ts";
import { collectionStatuses } from "./collection-status.ts";
import { formatFilters, paramsOf, parseFilters } from "./filters.ts";
import { lenses, rates } from "./rate.ts";

const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);
const slug = fc.stringMatching(/^[a-z]{2,12}(-\d{6})?$/);

const filters = fc.record({
  agency: fc.uniqueArray(slug, { maxLength: 5 }),
  region: maybe(["370000", "371500"]),
  type: maybe(["education", "culture_tourism"]),
  from: maybe([2019, 2020]),
  to: maybe([2021, 2025]),
  on: maybe([2024]),
  indicator: maybe([...indicators, ...rates].map(({ id }) => id)),
  applicant: maybe(applicants.map(({ id }) => id)),
  scope: maybe(scopes),
  lens: maybe(lenses),
  as: maybe(["share", "count"] as const),
  order: maybe(["neutral", "value"] as const),
  host: maybe(["liaocheng.gov.cn", "localhost:80"]),
  status: maybe(collectionStatuses),
});

describe("parseFilters and formatFilters", () => {
  it("give each other back", () => {
    fc.assert(
      fc.property(filters, (one) => {
        const address = formatFilters(one);
        const read = parseFilters(paramsOf(new URLSearchParams(address.toString())));
        expect(read).toEqual(one);
        expect(formatFilters(read).toString()).toBe(address.toString());
      }),
      { seed: 7 },
    );
  });

  it("never fail, whatever the address says", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))),
        (params) => {
          expect(() => parseFilters(params)).not.toThrow();
        },
      ),
      { seed: 7 },
    );
  });

  it.each([
    ["from=abc&to=1066", {}],
    ["indicator=drop%20table", {}],
    ["from=2025&to=2019", { from: 2019, to: 2025 }],
    ["agency=b&agency=a&agency=b", { agency: ["b", "a"] }],
    ["agency=a,b", { agency: ["a", "b"] }],
    ["agency=&from=&to=&indicator=", {}],
    ["agency=a&agency=", { agency: ["a"] }],
    ["host=%20WWW.Gov.cn&status=moon", { host: "www.gov.cn" }],
    ["host=a%2Fb", {}],
  ])("read %s", (address, expected) => {
    expect(parseFilters(paramsOf(new URLSearchParams(address)))).toEqual({
      agency: [],
      ...expected,
    });
  });
});
