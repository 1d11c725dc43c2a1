/** Vocabulary of the national annual-report form: what an indicator is and where it stands. */

/** The three published forms, named by the year they were issued (DOMAIN.md part 1.1). */
export type FormId = "2014" | "2019" | "2021";

/** Section of a report an indicator is printed in; `sheet` is the 2014 statistics sheet. */
export type TableId = "disclosure" | "requests" | "appeals" | "sheet";

/**
 * How a printed number is to be understood: `count` is a non-negative integer, `change` a signed
 * integer, `amount` an exact decimal in 万元 (CNY 10,000).
 */
export type Measure = "count" | "change" | "amount";

/** 件 cases, 项 items, 万元 CNY 10,000, 条 items of information, 次 times, 篇 pieces, 个 places, 人 persons, 人次 attendances. */
export type Unit = "件" | "项" | "万元" | "条" | "次" | "篇" | "个" | "人" | "人次";

/**
 * Whether two indicators may share a line in a chart: `same` joins, `similar` joins dashed with a
 * break mark, `different` never joins (DESIGN.md part 4).
 */
export type Comparability = "same" | "similar" | "different";

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** How an indicator continues in another form. */
export interface Bridge {
  readonly form: FormId;
  readonly indicator: string;
  readonly comparability: Comparability;
}

/** Where an indicator is printed: the block (article of the Regulations), its row and its column. */
export interface Place {
  readonly block: string;
  readonly row: string;
  readonly column: string;
}

export interface Indicator {
  /** Stable snake_case id, the same in code, schema, address and files. */
  readonly id: string;
  /** Stable small number that stands for the id in the observation table; never reused. */
  readonly code: number;
  readonly table: TableId;
  /** Forms that print this indicator. */
  readonly forms: readonly FormId[];
  /** Official label, complete enough to stand alone. */
  readonly label: Bilingual;
  /** Short label for axes and table heads. */
  readonly short: Bilingual;
  readonly place: Place;
  readonly measure: Measure;
  readonly unit: Unit;
  /** One sentence that says what is counted. */
  readonly explains: Bilingual;
  readonly bridges: readonly Bridge[];
}
