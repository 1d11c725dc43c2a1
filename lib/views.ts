import type { View } from "./view.ts";
import { collection } from "./views/collection.ts";
import { collectionGaps } from "./views/collection-gaps.ts";
import { collectionRuns } from "./views/collection-runs.ts";
import { ranking, trend } from "./views/compare.ts";
import { coverage } from "./views/coverage.ts";
import { documents, documentsInForce } from "./views/disclosure.ts";
import {
  enforcementBodies,
  enforcementHeat,
  enforcementTrends,
  enforcementTypes,
} from "./views/enforcement.ts";
import { narrative } from "./views/narrative.ts";
import { report } from "./views/report.ts";
import { applicantsByOutcome, grounds } from "./views/request-tables.ts";
import { flow, outcomes, outcomesByAgency } from "./views/requests.ts";

/** Every view by its name in addresses. */
const all: readonly View[] = [
  coverage,
  report,
  narrative,
  trend,
  ranking,
  outcomes,
  outcomesByAgency,
  grounds,
  applicantsByOutcome,
  flow,
  documents,
  documentsInForce,
  enforcementBodies,
  enforcementTypes,
  enforcementTrends,
  enforcementHeat,
  collection,
  collectionGaps,
  collectionRuns,
];

export const views: ReadonlyMap<string, View> = new Map(all.map((view) => [view.id, view]));
