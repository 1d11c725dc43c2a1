import type { OutcomeGroupId } from "#lib/form/requests.ts";
import type { Scope } from "#lib/form/scope.ts";
import type { CellState } from "#lib/form/state.ts";

/** Rows of the chart views: plain records, one for each mark, with the state beside every value. */

/** What is known of a number: the state of its cell, or that no report of the year is held. */
export type ValueState = CellState | "uncollected";

/** Who and when; the same in every row, so that any row leads to its report. */
export type ReportKey = {
  /** Slug of the agency. */
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  /** Null when no report of the year is held. */
  readonly scope: Scope | null;
};

/** A number of a body in a year: an indicator as printed, or a rate of printed numbers. */
export type MeasureRow = ReportKey & {
  readonly state: ValueState;
  /** The printed number, or the share (0 to 1); null without one, and for a rate under ten cases. */
  readonly value: number | null;
  /** Numerator and denominator of a rate, null for an indicator as printed. */
  readonly part: number | null;
  readonly whole: number | null;
  /** Limits of the 95 % Wilson interval of a rate. */
  readonly low: number | null;
  readonly high: number | null;
  /** Form of the table the number stands in (2014, 2019, 2021), null without a report. */
  readonly form: number | null;
  /** Indicator the number was read from, which may be a counterpart in another form. */
  readonly indicator: string | null;
  /** Whether a check of the cells used failed. */
  readonly failing: boolean;
};

/** Requests of a report that ended in one of the six ways. */
export type OutcomeRow = ReportKey & {
  readonly group: OutcomeGroupId;
  readonly state: ValueState;
  readonly value: number | null;
  /** The printed total of outcomes, null without a number. */
  readonly total: number | null;
  /** Value over printed total (may exceed 1 in sum when the total is wrong), null under ten cases. */
  readonly share: number | null;
  readonly form: number | null;
  /** Whether the printed total differs from the sum of the groups. */
  readonly failing: boolean;
};

/** Inflow, outcomes and carry-over of one report; a step is a link of the flow. */
export type FlowRow = ReportKey & {
  readonly from: "new_received" | "carried_in" | "workload";
  readonly to: "workload" | OutcomeGroupId | "carried_out";
  readonly state: ValueState;
  readonly value: number | null;
};

/** Permits, penalties, coercion and fees of one report. */
export type EnforcementRow = ReportKey & {
  readonly indicator:
    | "permits_decisions"
    | "penalties_decisions"
    | "coercion_decisions"
    | "fees_amount_wan";
  readonly state: ValueState;
  readonly value: number | null;
  readonly form: number | null;
  /** Id and names of the kind of department, null when the name fits none. */
  readonly type: string | null;
  readonly typeZh: string | null;
  readonly typeEn: string | null;
};

/** A number of one of several small drawings; the panel is the indicator it is drawn under. */
export type PanelRow = MeasureRow & { readonly panel: string };
