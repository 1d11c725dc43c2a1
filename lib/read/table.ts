import type { FormId } from "#lib/form/indicator.ts";
import type { ExtraRow } from "./report.ts";
import type { Found } from "./values.ts";

/** What was read of one table, before the cells that are missing are added. */
export interface TableReading {
  /** Cells by `indicator/applicant`. */
  readonly cells: Map<string, Found>;
  /** Form in which each indicator read was printed. */
  readonly forms: Map<string, FormId>;
  readonly extraRows: ExtraRow[];
}
