import { applicantCode } from "#lib/form/applicant.ts";
import { formCells, formTables, indicatorOf } from "#lib/form/indicators.ts";
import { scopeCode } from "#lib/form/scope.ts";
import { stateCode } from "#lib/form/state.ts";
import type { Target } from "#lib/load/ingest.ts";

const years = [2021, 2022, 2023, 2024];
/** One cell in nine is blank. */
const blankEvery = 9;

/** Writes reports of made-up bodies with every cell of the 2021 form; the number of observations. */
export function writeManyObservations({ db }: Target, bodies: number): number {
  const cells = formTables("2021").flatMap((table) => formCells("2021", table));
  const agency = db.$client.prepare(
    "INSERT INTO agencies (id, slug, name, local_name, region_code, department_type, pinyin) VALUES (?, ?, ?, ?, '371500', 'water', '')",
  );
  const observation = db.$client.prepare(
    "INSERT INTO observations (indicator, applicant, year, agency_id, scope, state, value, form) VALUES (?, ?, ?, ?, ?, ?, ?, 2021)",
  );
  const write = db.$client.transaction(() => {
    let count = 0;
    for (let id = 1; id <= bodies; id += 1) {
      agency.run(id, `body-${id}`, `聊城市第${id}水利局`, `第${id}水利局`);
      for (const year of years) {
        for (const cell of cells) {
          count += 1;
          const key = [indicatorOf(cell.indicator).code, applicantCode(cell.applicant), year, id];
          observation.run(...key, scopeCode("own"), ...stateAndValue(count));
        }
      }
    }
    return count;
  });
  return write();
}

/** Zeros, as most cells of real reports are, numbers and blanks. */
function stateAndValue(at: number): readonly [state: number, value: number | null] {
  if (at % blankEvery === 0) return [stateCode("blank"), null];
  return at % 3 === 0 ? [stateCode("number"), at % 1000 || 1] : [stateCode("zero"), 0];
}
