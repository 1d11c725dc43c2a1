import type { Db } from "#db/client.ts";
import { departmentTypes } from "#lib/agency/department-types.ts";
import { regions } from "#lib/agency/region-codes.ts";
import { applicants, noApplicant } from "#lib/form/applicant.ts";
import { indicators } from "#lib/form/indicators.ts";
import { scopeCode, scopes } from "#lib/form/scope.ts";
import { stateCode, states } from "#lib/form/state.ts";

type Row = readonly (string | number | null)[];

/** A table of words: its name, its columns (the key first) and its rows. */
interface Listing {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const listings: readonly Listing[] = [
  {
    table: "regions",
    columns: ["code", "name", "full_name", "level", "parent_code"],
    rows: regions.map((one) => [one.code, one.name, one.fullName, one.level, one.parentCode]),
  },
  {
    table: "department_types",
    columns: ["id", "zh", "en", "position"],
    rows: departmentTypes.map(({ id, label }, position) => [id, label.zh, label.en, position]),
  },
  {
    table: "indicators",
    columns: ["code", "id", "form_table", "zh", "en", "measure", "unit"],
    rows: indicators.map((one) => [
      ...[one.code, one.id, one.table, one.label.zh, one.label.en, one.measure, one.unit],
    ]),
  },
  {
    table: "applicants",
    columns: ["code", "id", "zh", "en", "is_total"],
    rows: [noApplicant, ...applicants].map(({ code, id, label }) => [
      ...[code, id, label.zh, label.en, Number(id === "total")],
    ]),
  },
  {
    table: "states",
    columns: ["code", "id"],
    rows: states.map((state) => [stateCode(state), state]),
  },
  {
    table: "scopes",
    columns: ["code", "id"],
    rows: scopes.map((scope) => [scopeCode(scope), scope]),
  },
];

/**
 * Fills the tables that put codes into words from lib/form and lib/agency. A second call with the
 * same lists writes nothing; the zones that reports have added to the regions stay.
 */
export function syncDimensions(db: Db): void {
  db.transaction(
    () => {
      for (const listing of listings) sync(db, listing);
    },
    { behavior: "immediate" },
  );
}

function sync(db: Db, { table, columns, rows }: Listing): void {
  const [key, ...rest] = columns;
  const fresh = rest.map((column) => `excluded.${column}`);
  const upsert = db.$client.prepare(`
    INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})
    ON CONFLICT (${key}) DO UPDATE SET (${rest.join(", ")}) = (${fresh.join(", ")})
    WHERE (${rest.map((column) => `${table}.${column}`).join(", ")}) IS NOT (${fresh.join(", ")})
  `);
  for (const row of rows) upsert.run(...row);
}
