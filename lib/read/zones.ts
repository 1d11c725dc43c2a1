import type { TableId } from "#lib/form/indicator.ts";
import type { Flow } from "./flow.ts";
import { findLabels } from "./labels.ts";
import { signatureLexicon } from "./words.ts";

/** A stretch of a flow that holds one table of the form. */
export interface Zone {
  readonly table: Exclude<TableId, "sheet">;
  readonly start: number;
  readonly end: number;
}

function tableOf(id: string): Zone["table"] | "end" | undefined {
  if (id.startsWith("item:") || id === "content") return "disclosure";
  if (["balance_note", "applicants", "new_received", "carried_in"].includes(id)) return "requests";
  if (id.startsWith("lit_") || id === "upheld") return "appeals";
  return id === "problems" || id === "other" ? "end" : undefined;
}

/**
 * Where the tables stand, told by words of their heads, never by number, heading or year: a zone runs
 * from the first such word to the first word of another table or to the next narrative section.
 */
export function findZones(flow: Flow): readonly Zone[] {
  const zones: Zone[] = [];
  let open: { table: Zone["table"]; start: number } | undefined;
  const close = (end: number) => {
    if (open !== undefined) zones.push({ ...open, end });
    open = undefined;
  };
  const labels = findLabels(flow, signatureLexicon, 0, flow.text.length);
  for (const [at, { id, start, end }] of labels.entries()) {
    const next = labels[at + 1];
    const both = next?.start === end && [id, next.id].toSorted().join(" ") === "litigation recon";
    const table = both ? "appeals" : tableOf(id);
    if (table === undefined || table === open?.table) continue;
    close(start);
    if (table !== "end") open = { table, start };
  }
  close(flow.text.length);
  return zones;
}
