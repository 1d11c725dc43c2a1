import { type SQL, sql } from "drizzle-orm";
import { findings, observations, reports, versions } from "#db/schema.ts";
import { applicantCode } from "#lib/form/applicant.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { formSums } from "#lib/form/sums.ts";

/** The two tables with printed sums: their rules, and the cells of which one is a number if any is. */
const summed = [
  {
    table: "requests",
    rule: "T3-",
    signs: [
      ["new_received", "total"],
      ["outcomes_total", "total"],
    ],
  },
  {
    table: "appeals",
    rule: "T4-",
    signs: [
      ["recon_total", "none"],
      ["lit_direct_total", "none"],
    ],
  },
] as const;

/** Whether a table is there, and prints more sums than could not be tested. */
function isTableTested({ table, rule, signs }: (typeof summed)[number]): SQL {
  const sums = formSums("2021").filter((sum) => sum.rule.startsWith(rule)).length;
  const sums2019 = formSums("2019").filter((sum) => sum.rule.startsWith(rule)).length;
  const numbers = signs.map(
    ([indicator, applicant]) => sql`exists (select 1 from ${observations}
      where ${observations.indicator} = ${indicatorOf(indicator).code}
        and ${observations.applicant} = ${applicantCode(applicant)}
        and ${observations.year} = ${reports.year}
        and ${observations.agencyId} = ${reports.agencyId}
        and ${observations.scope} = ${reports.scope}
        and ${observations.value} is not null)`,
  );
  return sql`((${sql.join(numbers, sql` or `)})
    and iif(instr(${versions.forms}, ${`"${table}","form":"2019"`}), ${sums2019}, ${sums})
      > (select count(*) from ${findings}
          where ${findings.versionId} = ${versions.id}
            and ${findings.outcome} = 'not-assessable'
            and ${findings.rule} like ${`${rule}%`}))`;
}

/**
 * Whether at least one printed sum of a version could be tested, so that "no check failed" means
 * something. Needs `versions` and `reports` in the query.
 */
export const isTested: SQL<0 | 1> = sql<0 | 1>`(${sql.join(summed.map(isTableTested), sql` or `)})`;
