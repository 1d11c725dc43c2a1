import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Administrative divisions of GB/T 2260, and development zones outside it. */
export const regions = sqliteTable("regions", {
  /** Six-digit code, ending in zeros above county level (371500 is a prefecture). */
  code: text("code").primaryKey(),
  /** Official name of this level alone ("聊城市"). */
  name: text("name").notNull(),
  /** Names from the province down, joined ("山东省聊城市"). */
  fullName: text("full_name").notNull(),
  /** 1 province, 2 prefecture, 3 county. */
  level: integer("level").notNull(),
  /** Code of the region above, null for a province. */
  parentCode: text("parent_code"),
});

/** Kinds of departments, so that the same function can be compared across regions (DOMAIN.md part 6.3). */
export const departmentTypes = sqliteTable("department_types", {
  /** Stable id ("culture_tourism"). */
  id: text("id").primaryKey(),
  /** Chinese name. */
  zh: text("zh").notNull(),
  /** English name. */
  en: text("en").notNull(),
  /** Order in lists, from 0. */
  position: integer("position").notNull(),
});

/** A body that publishes reports. */
export const agencies = sqliteTable(
  "agencies",
  {
    /** Row number, used in observations. */
    id: integer("id").primaryKey(),
    /** Stable word for addresses: pinyin of the name, with the region code where two bodies share it. */
    slug: text("slug").notNull(),
    /** Name as it is shown. */
    name: text("name").notNull(),
    /** Region the body acts in, null when unknown. */
    regionCode: text("region_code").references(() => regions.code),
    /** Kind of department, null when the name fits none. */
    departmentType: text("department_type").references(() => departmentTypes.id),
    /** Syllables and initials of the name for search, separated by a space. */
    pinyin: text("pinyin").notNull(),
  },
  (table) => [uniqueIndex("agencies_slug").on(table.slug), index("agencies_region").on(table.regionCode)],
);

/** Every name under which a body has published. */
export const agencyNames = sqliteTable(
  "agency_names",
  {
    /** The name as published, without spaces. */
    name: text("name").notNull(),
    /** Region the name was read in, "" when unknown; the same name may exist in many regions. */
    regionCode: text("region_code").notNull(),
    /** The body so named. */
    agencyId: integer("agency_id")
      .notNull()
      .references(() => agencies.id),
  },
  (table) => [primaryKey({ columns: [table.name, table.regionCode] })],
);

/** Stored bytes, immutable, named by their hash. */
export const snapshots = sqliteTable("snapshots", {
  /** SHA-256 of the bytes, lower-case hexadecimal; also the name of the file in the archive. */
  sha256: text("sha256").primaryKey(),
  /** Length in bytes. */
  size: integer("size").notNull(),
  /** Media type, as declared or guessed from the name ("text/html"). */
  media: text("media").notNull(),
});

/** Where and when bytes were found; the same bytes may have several origins. */
export const origins = sqliteTable(
  "origins",
  {
    /** The bytes. */
    sha256: text("sha256")
      .notNull()
      .references(() => snapshots.sha256),
    /** Address of the page, or file name given by the user. */
    source: text("source").notNull(),
    /** When the bytes were last seen there, ISO 8601 in UTC. */
    retrievedAt: text("retrieved_at").notNull(),
    /** ETag of the answer, null without one. */
    etag: text("etag"),
    /** Last-Modified of the answer, null without one. */
    lastModified: text("last_modified"),
  },
  (table) => [primaryKey({ columns: [table.source, table.sha256] })],
);

/** One report: a body, the year it covers, whose work it counts. */
export const reports = sqliteTable(
  "reports",
  {
    /** Row number. */
    id: integer("id").primaryKey(),
    /** The body. */
    agencyId: integer("agency_id")
      .notNull()
      .references(() => agencies.id),
    /** The year covered, not the year of publication. */
    year: integer("year").notNull(),
    /** Code of lib/form/scope.ts. */
    scope: integer("scope").notNull(),
  },
  (table) => [uniqueIndex("reports_identity").on(table.agencyId, table.year, table.scope)],
);

/** One reading of one publication of a report; a re-publication adds a version, nothing is overwritten. */
export const versions = sqliteTable(
  "versions",
  {
    /** Row number. */
    id: integer("id").primaryKey(),
    /** The report. */
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    /** The bytes it was read from. */
    sha256: text("sha256")
      .notNull()
      .references(() => snapshots.sha256),
    /** Version of the reader, so that the same bytes and reader give the same row. */
    parser: text("parser").notNull(),
    /** 1 for the version that the observations hold, 0 for earlier ones. */
    current: integer("current").notNull(),
    /** Title as published, null without one. */
    title: text("title"),
    /** Name of the body as published, null when the document does not say. */
    agencyAsPublished: text("agency_as_published"),
    /** ISO date of publication, null when not known. */
    publishedOn: text("published_on"),
    /** Form of each table found, JSON of lib/read/report.ts TableForm[]. */
    forms: text("forms").notNull(),
    /** Cells with a number or a printed zero. */
    numbersFound: integer("numbers_found").notNull(),
    /** Cells that the forms found ask for. */
    numbersExpected: integer("numbers_expected").notNull(),
    /** Cells with something in them that is not certainly one number. */
    unreadable: integer("unreadable").notNull(),
    /** Checks that failed. */
    failures: integer("failures").notNull(),
    /** 1 when the source is known to hold only part of the report, else 0. */
    partial: integer("partial").notNull(),
    /** Every cell as printed with state, value, place and flags: JSON of ReadCell[] in the order of the form. */
    cells: text("cells").notNull(),
    /** Rows the form does not have: JSON of ExtraRow[]. */
    extraRows: text("extra_rows").notNull(),
    /** What was considered for agency, year, date and scope: JSON of Candidate[]. */
    candidates: text("candidates").notNull(),
    /** When this version was loaded, ISO 8601 in UTC. */
    loadedAt: text("loaded_at").notNull(),
  },
  (table) => [
    uniqueIndex("versions_identity").on(table.reportId, table.sha256, table.parser),
    index("versions_current").on(table.reportId, table.current),
  ],
);

/**
 * The numbers of all current versions, measure first: every question of the dashboard reads one
 * measure of many bodies.
 */
export const observations = sqliteTable(
  "observations",
  {
    /** Code of lib/form/indicators.ts. */
    indicator: integer("indicator").notNull(),
    /** Code of lib/form/applicant.ts; 0 where the indicator is not split by applicant. */
    applicant: integer("applicant").notNull(),
    /** The year covered. */
    year: integer("year").notNull(),
    /** The body. */
    agencyId: integer("agency_id").notNull(),
    /** Code of lib/form/scope.ts. */
    scope: integer("scope").notNull(),
    /** Code of lib/form/state.ts. */
    state: integer("state").notNull(),
    /** Number in the unit of the indicator, null unless the state is number or zero. */
    value: real("value"),
    /** Form of the table the cell stands in: 2014, 2019 or 2021. */
    form: integer("form").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.indicator, table.applicant, table.year, table.agencyId, table.scope],
    }),
  ],
);

/** Results of the checks that did not simply pass, for each version. */
export const findings = sqliteTable(
  "findings",
  {
    /** The version checked. */
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    /** Rule of lib/check ("T3-BAL:natural_person"). */
    rule: text("rule").notNull(),
    /** E arithmetical error, W warning, I information. */
    severity: text("severity").notNull(),
    /** fail, pass-blank-as-zero or not-assessable. */
    outcome: text("outcome").notNull(),
    /** Printed left side, exact decimal, null when not assessable. */
    left: text("left_side"),
    /** Sum of the printed right side, exact decimal, null when not assessable. */
    right: text("right_side"),
    /** Left minus right, exact decimal, null when not assessable. */
    delta: text("delta"),
    /** Cells used: JSON array of {indicator, applicant}. */
    cells: text("cells").notNull(),
    /** Hash of rule and values, so that a reviewer's decision survives a new reading. */
    fingerprint: text("fingerprint").notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.rule] })],
);

/** The narrative of a version, section by section. */
export const sections = sqliteTable(
  "sections",
  {
    /** The version. */
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    /** Order in the report, from 0. */
    position: integer("position").notNull(),
    /** Section id of lib/read/report.ts. */
    section: text("section").notNull(),
    /** Heading as printed. */
    heading: text("heading").notNull(),
    /** Paragraphs, separated by a line feed. */
    body: text("body").notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.position] })],
);

/** One run of load or scrape. */
export const runs = sqliteTable("runs", {
  /** Row number. */
  id: integer("id").primaryKey(),
  /** "load" or "scrape". */
  command: text("command").notNull(),
  /** Version of the reader. */
  parser: text("parser").notNull(),
  /** Start, ISO 8601 in UTC. */
  startedAt: text("started_at").notNull(),
  /** End, ISO 8601 in UTC; null while running or when killed. */
  finishedAt: text("finished_at"),
  /** Reports written. */
  loaded: integer("loaded").notNull(),
  /** Reports already there with the same bytes and reader. */
  unchanged: integer("unchanged").notNull(),
  /** Sources refused. */
  refused: integer("refused").notNull(),
});

/** What became of each source of a run that was refused. */
export const refusals = sqliteTable(
  "refusals",
  {
    /** The run. */
    runId: integer("run_id")
      .notNull()
      .references(() => runs.id),
    /** File name or address. */
    source: text("source").notNull(),
    /** One line that says why. */
    reason: text("reason").notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.source] })],
);
