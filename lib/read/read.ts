import type { Document } from "#lib/decode/document.ts";
import type { FormId, TableId } from "#lib/form/indicator.ts";
import { formCells } from "#lib/form/indicators.ts";
import { readAppeals } from "./appeals.ts";
import { joinBrokenNumbers } from "./broken-numbers.ts";
import { mainForm, readDisclosure } from "./disclosure.ts";
import { NotAReportError } from "./errors.ts";
import { type Flow, flowOf } from "./flow.ts";
import { readIdentity } from "./identity.ts";
import { findLabels } from "./labels.ts";
import { readNarrative } from "./narrative.ts";
import { lostRepeats } from "./repeats.ts";
import type { ReadCell, ReadReport, TableForm } from "./report.ts";
import { doubtful } from "./request-order.ts";
import { readRequests } from "./requests.ts";
import { secondReport } from "./second-report.ts";
import { readSections } from "./sections.ts";
import { readSheet } from "./sheet.ts";
import type { TableReading } from "./table.ts";
import { withoutTornRows } from "./torn-rows.ts";
import type { Found } from "./values.ts";
import { headingLexicon } from "./words.ts";
import { findZones, type Zone } from "./zones.ts";

/** A page without tables is a report when it has at least this many of the six sections. */
const fewestSections = 3;

/**
 * Reads a document as an annual report: who and when, every cell of the form with its state and place,
 * and the narrative. Pure: the same document gives the same report. Throws NotAReportError when the
 * document has neither a table of the form nor the sections of a report.
 */
export function readReport(document: Document): ReadReport {
  const flow = flowOf(withoutTornRows(document));
  const zones = findZones(flow);
  const marks = findLabels(flow, headingLexicon, 0, flow.text.length);
  const content = Math.min(
    marks[0]?.start ?? flow.text.length,
    zones[0]?.start ?? flow.text.length,
  );
  const readings = readTables(flow, zones, document);
  const sections = readSections(flow, marks, zones);
  const kinds = new Set(sections.map(({ id }) => id)).size;
  if (readings.size === 0 && kinds < fewestSections) {
    throw new NotAReportError(lackOf(document));
  }
  const forms = formsOf(readings);
  const identity = readIdentity({ document, flow, content, sections });
  return {
    identity,
    forms,
    cells: forms.flatMap(({ table, form }) => cellsOf(readings.get(table), table, form)),
    extraRows: [...readings.values()].flatMap(({ extraRows }) => extraRows),
    sections,
    narrative: readNarrative(sections, identity.year),
  };
}

function lackOf({ images }: Document): string {
  const lack = "not an annual report: no table of the form and no section of it";
  return images === 0 ? lack : `${lack}; it holds pictures, which may be its tables`;
}

const readers: Readonly<Record<Zone["table"], (flow: Flow, zone: Zone) => TableReading>> = {
  disclosure: readDisclosure,
  requests: readRequests,
  appeals: readAppeals,
};

function readTables(
  flow: Flow,
  zones: readonly Zone[],
  document: Document,
): ReadonlyMap<TableId, TableReading> {
  const readings = new Map<TableId, TableReading>();
  const sheet = readSheet(document, flow);
  const sheetStart = sheet === undefined ? undefined : startOf(flow, sheet);
  const end = secondReport(
    flow,
    Math.min(zones[0]?.start ?? flow.text.length, sheetStart ?? flow.text.length),
  );
  const first = zones.filter(({ start }) => start < end);
  const torn = lostRepeats(flow);
  for (const zone of first.map((one) => ({ ...one, end: Math.min(one.end, end) }))) {
    const reading = readers[zone.table](flow, zone);
    joinBrokenNumbers(reading);
    if (reading.cells.size === 0 && reading.extraRows.length === 0) continue;
    const before = readings.get(zone.table);
    const certain = torn ? withoutLines(reading) : reading;
    readings.set(zone.table, before === undefined ? certain : merge(before, certain));
  }
  if (sheet !== undefined && sheetStart !== undefined && sheetStart < end)
    readings.set("sheet", torn ? withoutLines(sheet) : sheet);
  return readings;
}

/** A reading of lines of which some are lost: what is left may stand in another cell. */
function withoutLines(reading: TableReading): TableReading {
  const cells = new Map([...reading.cells].map(([place, cell]) => [place, doubtful(cell)]));
  return { ...reading, cells };
}

/** Where the first row of a reading stands in the flow. */
function startOf(flow: Flow, { extraRows }: TableReading): number | undefined {
  return flow.pieces.find(({ locator }) => locator === extraRows[0]?.locator)?.start;
}

/**
 * A table printed twice: what both say alike stands, numbers that differ are unreadable. A mention
 * without a number that can be read changes nothing.
 */
function merge(first: TableReading, second: TableReading): TableReading {
  const cells = new Map(first.cells);
  for (const [key, cell] of second.cells) {
    const before = cells.get(key);
    if (before === undefined || before.value === null) cells.set(key, better(before, cell));
    else if (cell.value !== null && cell.value !== before.value) cells.set(key, doubtful(cell));
  }
  return {
    cells,
    forms: new Map([...first.forms, ...second.forms]),
    extraRows: [...first.extraRows, ...second.extraRows],
  };
}

function better(before: Found | undefined, cell: Found): Found {
  return before === undefined || cell.value !== null || before.state === "unreadable"
    ? cell
    : before;
}

/** The form of each table: its own where its words tell it, else that of the other tables. */
function formsOf(readings: ReadonlyMap<TableId, TableReading>): readonly TableForm[] {
  if (readings.size === 1 && readings.has("sheet")) return [{ table: "sheet", form: "2014" }];
  const own = (table: TableId) => {
    const reading = readings.get(table);
    return reading === undefined ? undefined : mainForm(reading);
  };
  const [disclosure, requests] = [own("disclosure"), own("requests")];
  const rest: FormId = disclosure ?? requests ?? "2021";
  const forms: TableForm[] = [];
  if (readings.size > 0) {
    forms.push(
      { table: "disclosure", form: disclosure ?? rest },
      { table: "requests", form: requests ?? rest },
      { table: "appeals", form: rest },
    );
  }
  if (readings.has("sheet")) forms.push({ table: "sheet", form: "2014" });
  return forms;
}

/** Every cell the form has; absent where the page has none, and those of another form it mixes in. */
function cellsOf(
  reading: TableReading | undefined,
  table: TableId,
  form: FormId,
): readonly ReadCell[] {
  const printed = reading === undefined ? [] : [...reading.forms].filter(([, own]) => own !== form);
  const foreign = new Set(printed.map(([id]) => id));
  const others = [...new Set(printed.map(([, own]) => own))].flatMap((own) =>
    formCells(own, table).filter(({ indicator }) => foreign.has(indicator)),
  );
  const replaced = new Set(others.map(({ indicator }) => indicator));
  const wanted = formCells(form, table).filter(({ indicator }) => !replaced.has(indicator));
  return [...wanted, ...others].map(({ indicator, applicant }): ReadCell => {
    const found = reading?.cells.get(`${indicator}/${applicant}`);
    const cellForm = reading?.forms.get(indicator) ?? form;
    const place = { indicator, applicant, form: cellForm };
    if (found === undefined) {
      return { ...place, state: "absent", value: null, raw: "", locator: null, flags: [] };
    }
    const { state, value, raw, locator, flags } = found;
    return { ...place, state, value, raw, locator, flags };
  });
}
