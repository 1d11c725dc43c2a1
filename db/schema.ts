import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { packedText } from "./packed-text.ts";

/** Administrative divisions of GB/T 2260, and development zones outside it. */
export const regions = sqliteTable(
  "regions",
  {
    /**
     * Six-digit code, ending in zeros above county level (371500 is a prefecture). A zone outside
     * GB/T 2260 has the code of the region it lies in, a hyphen and its name in pinyin.
     */
    code: text("code").primaryKey(),
    /** Official name of this level alone ("聊城市"). */
    name: text("name").notNull(),
    /** Names from the province down, joined ("山东省聊城市"). */
    fullName: text("full_name").notNull(),
    /** 1 province, 2 prefecture, 3 county; a zone stands one below the region it lies in. */
    level: integer("level").notNull(),
    /** Code of the region above, null for a province. */
    parentCode: text("parent_code").references((): AnySQLiteColumn => regions.code),
  },
  (table) => [
    check("regions_code", sql`${table.code} GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]*'`),
    check("regions_level", sql`${table.level} BETWEEN 1 AND 3`),
  ],
);

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
    /** Name without the regions it begins with ("文化和旅游局"), one body a region. */
    localName: text("local_name").notNull(),
    /** Region the body acts in, null when unknown. */
    regionCode: text("region_code").references(() => regions.code),
    /** Kind of department, null when the name fits none. */
    departmentType: text("department_type").references(() => departmentTypes.id),
    /** Syllables and initials of the name for search, separated by a space. */
    pinyin: text("pinyin").notNull(),
    /** Further kinds the name tells (education and sports): JSON array of ids in the order of the kinds. */
    secondaryTypes: text("secondary_types").notNull().default("[]"),
  },
  (table) => [
    uniqueIndex("agencies_slug").on(table.slug),
    uniqueIndex("agencies_identity").on(table.regionCode, table.localName),
    uniqueIndex("agencies_placeless").on(table.localName).where(sql`region_code IS NULL`),
  ],
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
export const snapshots = sqliteTable(
  "snapshots",
  {
    /** SHA-256 of the bytes, lower-case hexadecimal; also the name of the file in the archive. */
    sha256: text("sha256").primaryKey(),
    /** Length in bytes. */
    size: integer("size").notNull(),
    /** Media type, as declared or guessed from the name ("text/html"). */
    media: text("media").notNull(),
  },
  (table) => [check("snapshots_sha256", sql`length(${table.sha256}) = 64`)],
);

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
    /** When the bytes were first found there, ISO 8601 in UTC. */
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
  (table) => [
    uniqueIndex("reports_identity").on(table.agencyId, table.year, table.scope),
    check("reports_year", sql`${table.year} BETWEEN 2000 AND 2099`),
    check("reports_scope", sql`${table.scope} BETWEEN 0 AND 3`),
  ],
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
    /** Where they were found when they were first read as this report. */
    source: text("source").notNull(),
    /** What the source list or the user said about the document: JSON of lib/load/hints.ts. */
    hints: text("hints").notNull(),
    /** Version of the reader, so that the same bytes and reader give the same row. */
    parser: text("parser").notNull(),
    /** Version of the rules and of the tables of agencies: findings and identity come from them. */
    checker: text("checker").notNull(),
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
    /**
     * Every cell as printed with state, value, place and flags: JSON of ReadCell[] in the order of
     * the form, deflated.
     */
    cells: packedText("cells").notNull(),
    /** Rows the form does not have: JSON of ExtraRow[]. */
    extraRows: text("extra_rows").notNull(),
    /** What was considered for agency, year, date and scope: JSON of Candidate[]. */
    candidates: text("candidates").notNull(),
    /** When this version was loaded, ISO 8601 in UTC. */
    loadedAt: text("loaded_at").notNull(),
    /** What the date rests on: PublishedConfidence of lib/read/report.ts, null without a date. */
    publishedConfidence: text("published_confidence"),
    /** Index number of the document as printed, null without one. */
    indexNumber: text("index_number"),
    /** Unified social credit code of the publisher with a valid check digit, null when not known. */
    creditCode: text("credit_code"),
    /** Identification code of the government website, null when not known. */
    siteCode: text("site_code"),
    /** What the document says in two ways: JSON of Conflict[] of lib/read/report.ts. */
    conflicts: text("conflicts").notNull().default("[]"),
  },
  (table) => [
    uniqueIndex("versions_identity").on(table.reportId, table.sha256, table.parser),
    uniqueIndex("versions_current").on(table.reportId).where(sql`current = 1`),
    index("versions_snapshot").on(table.sha256),
    foreignKey({
      columns: [table.source, table.sha256],
      foreignColumns: [origins.source, origins.sha256],
    }),
    check("versions_flags", sql`${table.current} IN (0, 1) AND ${table.partial} IN (0, 1)`),
    check(
      "versions_published",
      sql`${table.publishedOn} IS NULL OR ${table.publishedOn} IS date(${table.publishedOn})`,
    ),
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
    check("observations_applicant", sql`${table.applicant} BETWEEN 0 AND 7`),
    check("observations_scope", sql`${table.scope} BETWEEN 0 AND 3`),
    check("observations_state", sql`${table.state} BETWEEN 0 AND 5`),
    check("observations_form", sql`${table.form} IN (2014, 2019, 2021)`),
    check(
      "observations_value",
      sql`CASE ${table.state} WHEN 0 THEN ${table.value} <> 0 WHEN 1 THEN ${table.value} = 0 ELSE ${table.value} IS NULL END IS TRUE`,
    ),
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
    /** Printed left side, exact decimal (a name where names are compared), null when not assessable. */
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
  (table) => [
    primaryKey({ columns: [table.versionId, table.rule] }),
    check("findings_severity", sql`${table.severity} IN ('E', 'W', 'I')`),
    check(
      "findings_outcome",
      sql`${table.outcome} IN ('fail', 'pass-blank-as-zero', 'not-assessable')`,
    ),
  ],
);

/**
 * The narrative of a version, section by section. The words of current versions can be searched in
 * the FTS5 table `section_search` (column `grams`, rowid = id), which migrations make by hand.
 */
export const sections = sqliteTable(
  "sections",
  {
    /** Row number, also that of `section_search`. */
    id: integer("id").primaryKey(),
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
  (table) => [
    uniqueIndex("sections_identity").on(table.versionId, table.position),
    check(
      "sections_section",
      sql`${table.section} IN ('overview', 'disclosure', 'requests', 'appeals', 'problems', 'other')`,
    ),
  ],
);

/**
 * Figures stated in the running text of a version, in reading order. They are never mixed with the
 * figures of the tables: texts round, repeat and leave out.
 */
export const narrativeFigures = sqliteTable(
  "narrative_figures",
  {
    /** The version. */
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    /** Order in the report, from 0. */
    position: integer("position").notNull(),
    /** Id of lib/form/narrative.ts ("requests_received"). */
    figure: text("figure").notNull(),
    /** `number` printed in digits or numerals, `none` denied in words, `named` without a number. */
    said: text("said").notNull(),
    /** Exact decimal in the unit, "0" when denied in words, null when only named. */
    value: text("value"),
    /** Unit of the value ("件", "元"). */
    unit: text("unit").notNull(),
    /** 1 when the text itself says that the number is about (余, 近, 多, 约), else 0. */
    approximate: integer("approximate").notNull(),
    /** Section id of lib/read/report.ts. */
    section: text("section").notNull(),
    /** Paragraph among those of the section's id, from 0. */
    paragraph: integer("paragraph").notNull(),
    /** The sentence as published. */
    sentence: text("sentence").notNull(),
    /** Where the figure stands in the sentence, in UTF-16 code units; the end is exclusive. */
    start: integer("span_start").notNull(),
    end: integer("span_end").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.position] }),
    index("narrative_figures_figure").on(table.figure),
    check("narrative_figures_said", sql`${table.said} IN ('number', 'none', 'named')`),
    check("narrative_figures_value", sql`(${table.value} IS NULL) = (${table.said} = 'named')`),
    check("narrative_figures_approximate", sql`${table.approximate} IN (0, 1)`),
    check("narrative_figures_span", sql`${table.start} >= 0 AND ${table.end} > ${table.start}`),
    check(
      "narrative_figures_section",
      sql`${table.section} IN ('overview', 'disclosure', 'requests', 'appeals', 'problems', 'other')`,
    ),
  ],
);

/** One run of load, read or scrape that wrote or refused something. */
export const runs = sqliteTable("runs", {
  /** Row number. */
  id: integer("id").primaryKey(),
  /** "load", "read" or "scrape". */
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
  /**
   * Pages a scrape took for reports, with those that only led on to one; null for other commands and
   * for runs that did not count them.
   */
  found: integer("found"),
  /** Pages whose bytes were sent to a scrape; null as above. */
  fetched: integer("fetched"),
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

/** A place where collecting begins: a column of a site, the list of an agency, a report. */
export const sources = sqliteTable(
  "sources",
  {
    /** Row number. */
    id: integer("id").primaryKey(),
    /** The address that is asked first. */
    address: text("address").notNull(),
    /** What people call it; its address where nobody has named it. */
    name: text("name").notNull(),
    /** What was said about it when it was last collected: JSON of lib/crawl/sources/source.ts. */
    definition: text("definition").notNull(),
    /** How often it has been gone through, the present time included; 0 for never. */
    round: integer("round").notNull(),
    /** Begin of the last round, ISO 8601 in UTC; null before the first. */
    begunAt: text("begun_at"),
    /** End of the last round, ISO 8601 in UTC; null while pages of it wait. */
    finishedAt: text("finished_at"),
    /** Id of the family of sites its pages were known by (lib/crawl/family.ts); null before that. */
    family: text("family"),
  },
  (table) => [uniqueIndex("sources_address").on(table.address)],
);

/**
 * The frontier: every page that a source has led to, waiting or done. A row stays from round to round
 * and remembers what was last found.
 */
export const pages = sqliteTable(
  "pages",
  {
    /** Row number; of two pages that wait on a host, the one that was met first comes first. */
    id: integer("id").primaryKey(),
    /** The source that led to it. */
    sourceId: integer("source_id")
      .notNull()
      .references(() => sources.id),
    /** What is asked, as one text: lib/crawl/call.ts. */
    key: text("key").notNull(),
    /** Host of the address, without its port. */
    host: text("host").notNull(),
    /** The request, and those to make after it where it brings nothing new: JSON of Call[] (lib/crawl/call.ts). */
    calls: text("calls").notNull(),
    /** Why it is visited: start, column, page, guess, report or file (lib/crawl/task.ts). */
    role: text("role").notNull(),
    /** The page with which its list begins; null where it begins one itself, or is in none. */
    listId: integer("list_id").references((): AnySQLiteColumn => pages.id),
    /** Which page of its list it is, from 1. */
    turn: integer("turn").notNull(),
    /** Lists above it. */
    depth: integer("depth").notNull(),
    /** How often hosts have sent on to get here. */
    moves: integer("moves").notNull(),
    /** What the page that led here says of it: JSON of lib/crawl/task.ts. */
    told: text("told").notNull(),
    /** Round of the source in which it was last led to. */
    round: integer("round").notNull(),
    /**
     * `queued`; `fetched`, its bytes lie in the archive and wait to be read; `report`; `list`;
     * `moved`, it leads to another host; `refused`, it gives nothing; `failed`, it did not come, and
     * the next run asks again.
     */
    state: text("state").notNull(),
    /** Why it was refused or failed, one line; else null. */
    reason: text("reason"),
    /** Address of the origin its bytes have, after redirects; null before they came. */
    foundAt: text("found_at"),
    /** The bytes last found; null before they came. */
    sha256: text("sha256").references(() => snapshots.sha256),
    /** What their header said of them: JSON of `media` and `charset`; null before they came. */
    header: text("header"),
    /** When the site last said that these are its bytes, ISO 8601 in UTC; null before they came. */
    checkedAt: text("checked_at"),
  },
  (table) => [
    uniqueIndex("pages_identity").on(table.sourceId, table.key),
    index("pages_waiting").on(table.host, table.id).where(sql`state IN ('queued', 'fetched')`),
    index("pages_unfinished").on(table.sourceId).where(sql`state IN ('queued', 'fetched')`),
    index("pages_checked").on(table.key, table.checkedAt),
    index("pages_found_at").on(table.foundAt, table.checkedAt),
    check(
      "pages_role",
      sql`${table.role} IN ('start', 'column', 'page', 'guess', 'report', 'file')`,
    ),
    check(
      "pages_state",
      sql`${table.state} IN ('queued', 'fetched', 'report', 'list', 'moved', 'refused', 'failed')`,
    ),
    check(
      "pages_found",
      sql`(${table.sha256} IS NULL) + (${table.foundAt} IS NULL) + (${table.header} IS NULL) + (${table.checkedAt} IS NULL) IN (0, 4)`,
    ),
  ],
);

/** What the pages of a list under way have named, so that a list which goes round in circles ends. */
export const listNames = sqliteTable(
  "list_names",
  {
    /** The page with which the list begins. */
    listId: integer("list_id")
      .notNull()
      .references(() => pages.id),
    /** The first 48 bits of the SHA-256 of what was named. */
    name: integer("name").notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.name] })],
);

/** Hosts that were asked, and the process that may ask them now. */
export const hosts = sqliteTable("hosts", {
  /** Name without a port. */
  host: text("host").primaryKey(),
  /** The process that holds it: lib/crawl/frontier/owner.ts; null when nobody does. */
  owner: text("owner"),
  /** Until when it is held, ISO 8601 in UTC; null when nobody does. */
  leasedUntil: text("leased_until"),
  /** Not to be asked before, ISO 8601 in UTC. */
  restsUntil: text("rests_until").notNull(),
});

/** The robots.txt of sites, so that each is asked for once a day. */
export const robots = sqliteTable("robots", {
  /** Protocol, host and port. */
  origin: text("origin").primaryKey(),
  /** What it says; empty where the site has none. */
  text: text("text").notNull(),
  /** When it was fetched, ISO 8601 in UTC. */
  checkedAt: text("checked_at").notNull(),
});

/**
 * Words for the codes of observations, so that the file explains itself; filled from lib/form by
 * `load`. The view `observation_facts` joins them to the observations.
 */
export const indicatorWords = sqliteTable("indicators", {
  /** Code in observations. */
  code: integer("code").primaryKey(),
  /** Stable id ("new_received"). */
  id: text("id").notNull().unique(),
  /** Table of the form: disclosure, requests, appeals or sheet. */
  formTable: text("form_table").notNull(),
  /** Official Chinese label. */
  zh: text("zh").notNull(),
  /** English label. */
  en: text("en").notNull(),
  /** count, change or amount. */
  measure: text("measure").notNull(),
  /** Unit of the value ("件", "万元"). */
  unit: text("unit").notNull(),
});

/** Kinds of applicants; see `indicatorWords`. */
export const applicantWords = sqliteTable("applicants", {
  /** Code in observations; 0 stands where an indicator is not split by applicant. */
  code: integer("code").primaryKey(),
  /** Stable id ("natural_person"). */
  id: text("id").notNull().unique(),
  /** Official Chinese label. */
  zh: text("zh").notNull(),
  /** English label. */
  en: text("en").notNull(),
  /** 1 for the total of the others, which is never to be summed with them. */
  isTotal: integer("is_total").notNull(),
});

/** What a cell says; see `indicatorWords`. */
export const stateWords = sqliteTable("states", {
  /** Code in observations. */
  code: integer("code").primaryKey(),
  /** Stable id ("blank"). */
  id: text("id").notNull().unique(),
});

/** Whose work a report counts; see `indicatorWords`. */
export const scopeWords = sqliteTable("scopes", {
  /** Code in reports and observations. */
  code: integer("code").primaryKey(),
  /** Stable id ("own"). */
  id: text("id").notNull().unique(),
});
