import type { Draw } from "./draw.ts";
import type { MadeReport } from "./report.ts";

/**
 * One way in which published reports differ from the form (DOMAIN.md parts 2 and 4). It changes what a
 * report prints and, with it, what a reader may say of each cell.
 */
export type Deviation = (report: MadeReport, draw: Draw) => MadeReport;
