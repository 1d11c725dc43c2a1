import type { Bilingual, Bridge, FormId, Indicator, Measure, Unit } from "./indicator.ts";

/** Table 2 of the form, 主动公开政府信息情况 (DOMAIN.md parts 2.1 and 2.2). */

/** A block of table 2: one item of article 20 of the Regulations, with its own header. */
export interface DisclosureBlock {
  /** Number of the item in article 20 ("一", "五", "六", "八", "九"). */
  readonly item: string;
  readonly form: "2019" | "2021";
  readonly columns: readonly string[];
  readonly rows: readonly DisclosureRow[];
}

export interface DisclosureRow {
  readonly label: string;
  /** Indicators in the order of the block's columns. */
  readonly indicators: readonly string[];
}

/** The blocks of table 2, form by form, in the order of the page. */
export const disclosureBlocks: readonly DisclosureBlock[] = [
  {
    item: "一",
    form: "2021",
    columns: ["本年制发件数", "本年废止件数", "现行有效件数"],
    rows: [
      { label: "规章", indicators: ["rules_issued", "rules_repealed", "rules_in_force"] },
      {
        label: "行政规范性文件",
        indicators: ["norm_docs_issued", "norm_docs_repealed", "norm_docs_in_force"],
      },
    ],
  },
  {
    item: "五",
    form: "2021",
    columns: ["本年处理决定数量"],
    rows: [{ label: "行政许可", indicators: ["permits_decisions"] }],
  },
  {
    item: "六",
    form: "2021",
    columns: ["本年处理决定数量"],
    rows: [
      { label: "行政处罚", indicators: ["penalties_decisions"] },
      { label: "行政强制", indicators: ["coercion_decisions"] },
    ],
  },
  {
    item: "八",
    form: "2021",
    columns: ["本年收费金额（单位：万元）"],
    rows: [{ label: "行政事业性收费", indicators: ["fees_amount_wan"] }],
  },
  {
    item: "一",
    form: "2019",
    columns: ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
    rows: [
      {
        label: "规章",
        indicators: ["rules_made_2019", "rules_newly_disclosed_2019", "rules_total_disclosed_2019"],
      },
      {
        label: "规范性文件",
        indicators: [
          "norm_docs_made_2019",
          "norm_docs_newly_disclosed_2019",
          "norm_docs_total_disclosed_2019",
        ],
      },
    ],
  },
  {
    item: "五",
    form: "2019",
    columns: ["上一年项目数量", "本年增/减", "处理决定数量"],
    rows: [
      {
        label: "行政许可",
        indicators: ["permits_items_prev", "permits_items_change", "permits_decisions"],
      },
      {
        label: "其他对外管理服务事项",
        indicators: [
          "other_services_items_prev",
          "other_services_items_change",
          "other_services_decisions",
        ],
      },
    ],
  },
  {
    item: "六",
    form: "2019",
    columns: ["上一年项目数量", "本年增/减", "处理决定数量"],
    rows: [
      {
        label: "行政处罚",
        indicators: ["penalties_items_prev", "penalties_items_change", "penalties_decisions"],
      },
      {
        label: "行政强制",
        indicators: ["coercion_items_prev", "coercion_items_change", "coercion_decisions"],
      },
    ],
  },
  {
    item: "八",
    form: "2019",
    columns: ["上一年项目数量", "本年增/减"],
    rows: [{ label: "行政事业性收费", indicators: ["fees_items_prev", "fees_items_change"] }],
  },
  {
    item: "九",
    form: "2019",
    columns: ["采购项目数量", "采购总金额"],
    rows: [
      { label: "政府集中采购", indicators: ["procurement_projects", "procurement_amount_wan"] },
    ],
  },
];

interface Entry {
  readonly id: string;
  readonly code: number;
  readonly short: Bilingual;
  readonly explains: Bilingual;
  readonly measure?: Measure;
  readonly unit?: Unit;
  readonly bridges?: readonly Bridge[];
}

const entries: readonly Entry[] = [
  {
    id: "rules_issued",
    code: 1,
    short: { zh: "规章·制发", en: "Rules issued" },
    explains: {
      zh: "本年制定并发布的规章件数；只有国务院部门、省级政府和设区的市、自治州政府可以制定规章。",
      en: "Rules made and issued this year; only State Council departments, provincial governments and governments of cities with districts may make rules.",
    },
    bridges: [{ form: "2019", indicator: "rules_made_2019", comparability: "similar" }],
  },
  {
    id: "rules_repealed",
    code: 2,
    short: { zh: "规章·废止", en: "Rules repealed" },
    explains: {
      zh: "本年宣布废止的规章件数，以 2021 年表式为起点。",
      en: "Rules declared repealed this year; first asked for by the 2021 form.",
    },
  },
  {
    id: "rules_in_force",
    code: 3,
    short: { zh: "规章·有效", en: "Rules in force" },
    explains: {
      zh: "年末现行有效的规章件数，是存量；不同于 2019 年表式的“对外公开总数量”。",
      en: "Rules in force at the end of the year, a stock; not the 2019 form's total disclosed.",
    },
    bridges: [
      { form: "2019", indicator: "rules_total_disclosed_2019", comparability: "different" },
    ],
  },
  {
    id: "norm_docs_issued",
    code: 4,
    short: { zh: "规范性文件·制发", en: "Normative documents issued" },
    explains: {
      zh: "本年制定并发布的行政规范性文件件数；2021 年表式把范围限于“行政规范性文件”。",
      en: "Administrative normative documents issued this year; the 2021 form narrowed the scope to administrative ones.",
    },
    bridges: [
      { form: "2019", indicator: "norm_docs_made_2019", comparability: "similar" },
      { form: "2014", indicator: "s14_norm_docs_issued", comparability: "similar" },
    ],
  },
  {
    id: "norm_docs_repealed",
    code: 5,
    short: { zh: "规范性文件·废止", en: "Normative documents repealed" },
    explains: {
      zh: "本年宣布废止的行政规范性文件件数；到期自动失效的是否计入，各地做法不一。",
      en: "Administrative normative documents repealed this year; practice differs on whether documents that expire are counted.",
    },
  },
  {
    id: "norm_docs_in_force",
    code: 6,
    short: { zh: "规范性文件·有效", en: "Normative documents in force" },
    explains: {
      zh: "年末现行有效的行政规范性文件件数，是存量；不同于 2019 年表式的“对外公开总数量”。",
      en: "Administrative normative documents in force at the end of the year, a stock; not the 2019 form's total disclosed.",
    },
    bridges: [
      { form: "2019", indicator: "norm_docs_total_disclosed_2019", comparability: "different" },
    ],
  },
  {
    id: "permits_decisions",
    code: 7,
    short: { zh: "行政许可", en: "Permits" },
    explains: {
      zh: "本年作出的行政许可处理决定件数，公开与依法不公开的都计入。",
      en: "Administrative licensing decisions made this year, disclosed or lawfully not disclosed.",
    },
    bridges: [
      { form: "2019", indicator: "permits_decisions", comparability: "similar" },
      { form: "2021", indicator: "permits_decisions", comparability: "similar" },
    ],
  },
  {
    id: "penalties_decisions",
    code: 8,
    short: { zh: "行政处罚", en: "Penalties" },
    explains: {
      zh: "本年作出的行政处罚决定件数，公开与依法不公开的都计入。",
      en: "Administrative punishment decisions made this year, disclosed or lawfully not disclosed.",
    },
    bridges: [
      { form: "2019", indicator: "penalties_decisions", comparability: "similar" },
      { form: "2021", indicator: "penalties_decisions", comparability: "similar" },
    ],
  },
  {
    id: "coercion_decisions",
    code: 9,
    short: { zh: "行政强制", en: "Coercion" },
    explains: {
      zh: "本年作出的行政强制决定件数，公开与依法不公开的都计入。",
      en: "Administrative compulsion decisions made this year, disclosed or lawfully not disclosed.",
    },
    bridges: [
      { form: "2019", indicator: "coercion_decisions", comparability: "similar" },
      { form: "2021", indicator: "coercion_decisions", comparability: "similar" },
    ],
  },
  {
    id: "fees_amount_wan",
    code: 10,
    short: { zh: "行政事业性收费", en: "Fees" },
    explains: {
      zh: "本年收取的行政事业性收费金额，单位万元；不同于 2019 年表式的收费“项目数量”。",
      en: "Administrative and institutional fees collected this year, in CNY 10,000; not the 2019 form's number of fee items.",
    },
    measure: "amount",
    unit: "万元",
    bridges: [
      { form: "2019", indicator: "fees_items_prev", comparability: "different" },
      { form: "2014", indicator: "s14_fees_wan", comparability: "different" },
    ],
  },
  {
    id: "rules_made_2019",
    code: 11,
    short: { zh: "规章·新制作", en: "Rules newly made" },
    explains: {
      zh: "2019 年表式：本年新制作的规章件数。",
      en: "2019 form: rules newly made this year.",
    },
    bridges: [{ form: "2021", indicator: "rules_issued", comparability: "similar" }],
  },
  {
    id: "rules_newly_disclosed_2019",
    code: 12,
    short: { zh: "规章·新公开", en: "Rules newly disclosed" },
    explains: {
      zh: "2019 年表式：本年新公开的规章件数，不论何时制作。",
      en: "2019 form: rules newly disclosed this year, whenever made.",
    },
  },
  {
    id: "rules_total_disclosed_2019",
    code: 13,
    short: { zh: "规章·公开总数", en: "Rules disclosed in total" },
    explains: {
      zh: "2019 年表式：年末对外公开的规章总件数，不问是否有效。",
      en: "2019 form: rules open to the public at the end of the year, in force or not.",
    },
    bridges: [{ form: "2021", indicator: "rules_in_force", comparability: "different" }],
  },
  {
    id: "norm_docs_made_2019",
    code: 14,
    short: { zh: "规范性文件·新制作", en: "Normative documents newly made" },
    explains: {
      zh: "2019 年表式：本年新制作的规范性文件件数，范围比 2021 年表式宽。",
      en: "2019 form: normative documents newly made this year; wider than the 2021 form's.",
    },
    bridges: [
      { form: "2021", indicator: "norm_docs_issued", comparability: "similar" },
      { form: "2014", indicator: "s14_norm_docs_issued", comparability: "similar" },
    ],
  },
  {
    id: "norm_docs_newly_disclosed_2019",
    code: 15,
    short: { zh: "规范性文件·新公开", en: "Normative documents newly disclosed" },
    explains: {
      zh: "2019 年表式：本年新公开的规范性文件件数，不论何时制作。",
      en: "2019 form: normative documents newly disclosed this year, whenever made.",
    },
  },
  {
    id: "norm_docs_total_disclosed_2019",
    code: 16,
    short: { zh: "规范性文件·公开总数", en: "Normative documents disclosed in total" },
    explains: {
      zh: "2019 年表式：年末对外公开的规范性文件总件数，不问是否有效。",
      en: "2019 form: normative documents open to the public at the end of the year, in force or not.",
    },
    bridges: [{ form: "2021", indicator: "norm_docs_in_force", comparability: "different" }],
  },
  items(17, "permits_items_prev", "许可事项·上年", "Licensing items, previous year"),
  changes(18, "permits_items_change", "许可事项·增减", "Licensing items, change"),
  items(19, "other_services_items_prev", "其他服务事项·上年", "Other service items, previous year"),
  changes(20, "other_services_items_change", "其他服务事项·增减", "Other service items, change"),
  {
    id: "other_services_decisions",
    code: 21,
    short: { zh: "其他对外管理服务", en: "Other services, decisions" },
    explains: {
      zh: "2019 年表式：其他对外管理服务事项本年处理决定件数；2021 年表式取消。",
      en: "2019 form: decisions on other external management and service matters this year; dropped in 2021.",
    },
  },
  items(22, "penalties_items_prev", "处罚事项·上年", "Penalty items, previous year"),
  changes(23, "penalties_items_change", "处罚事项·增减", "Penalty items, change"),
  items(24, "coercion_items_prev", "强制事项·上年", "Coercion items, previous year"),
  changes(25, "coercion_items_change", "强制事项·增减", "Coercion items, change"),
  items(26, "fees_items_prev", "收费项目·上年", "Fee items, previous year"),
  changes(27, "fees_items_change", "收费项目·增减", "Fee items, change"),
  {
    id: "procurement_projects",
    code: 28,
    unit: "项",
    short: { zh: "集中采购·项目", en: "Procurement projects" },
    explains: {
      zh: "2019 年表式：本年政府集中采购项目数；2021 年表式取消。",
      en: "2019 form: centralised government procurement projects this year; dropped in 2021.",
    },
  },
  {
    id: "procurement_amount_wan",
    code: 29,
    measure: "amount",
    unit: "万元",
    short: { zh: "集中采购·金额", en: "Procurement amount" },
    explains: {
      zh: "2019 年表式：本年政府集中采购总金额，单位万元，保留四位小数；2021 年表式取消。",
      en: "2019 form: total amount of centralised government procurement this year, in CNY 10,000 to four decimals; dropped in 2021.",
    },
  },
];

function items(code: number, id: string, zh: string, en: string): Entry {
  return {
    id,
    code,
    unit: "项",
    short: { zh, en },
    explains: {
      zh: `2019 年表式“上一年项目数量”：上年末的事项数，不是办理件数；填报中常误填为上年决定件数。`,
      en: "2019 form: number of items at the end of the previous year, not cases; often filled with last year's decisions by mistake.",
    },
  };
}

function changes(code: number, id: string, zh: string, en: string): Entry {
  return {
    id,
    code,
    measure: "change",
    unit: "项",
    short: { zh, en },
    explains: {
      zh: "2019 年表式“本年增/减”：本年事项数的增加（正）或减少（负）。",
      en: "2019 form: items added (positive) or removed (negative) this year.",
    },
  };
}

const columnEnglish: Readonly<Record<string, string>> = {
  本年制发件数: "issued this year",
  本年废止件数: "repealed this year",
  现行有效件数: "in force",
  本年处理决定数量: "decisions this year",
  "本年收费金额（单位：万元）": "amount collected this year (CNY 10,000)",
  本年新制作数量: "newly made this year",
  本年新公开数量: "newly disclosed this year",
  对外公开总数量: "disclosed in total",
  上一年项目数量: "items, previous year",
  "本年增/减": "items added or removed this year",
  处理决定数量: "decisions",
  采购项目数量: "projects",
  采购总金额: "total amount (CNY 10,000)",
};

const rowEnglish: Readonly<Record<string, string>> = {
  规章: "Rules",
  行政规范性文件: "Administrative normative documents",
  规范性文件: "Normative documents",
  行政许可: "Administrative licensing",
  其他对外管理服务事项: "Other external management and service matters",
  行政处罚: "Administrative punishments",
  行政强制: "Administrative compulsion",
  行政事业性收费: "Administrative and institutional fees",
  政府集中采购: "Centralised government procurement",
};

interface Printed {
  readonly form: FormId;
  readonly block: string;
  readonly row: string;
  readonly column: string;
}

function printedPlaces(): ReadonlyMap<string, readonly Printed[]> {
  const places = new Map<string, Printed[]>();
  for (const block of disclosureBlocks) {
    for (const row of block.rows) {
      row.indicators.forEach((id, at) => {
        const printed = {
          form: block.form,
          block: `第二十条第（${block.item}）项`,
          row: row.label,
          column: block.columns[at] ?? "",
        };
        places.set(id, [...(places.get(id) ?? []), printed]);
      });
    }
  }
  return places;
}

const places = printedPlaces();

/** The indicators of table 2, those of the 2021 form first, in the order of the page. */
export const disclosureIndicators: readonly Indicator[] = entries.map((entry) => {
  const printed = places.get(entry.id) ?? [];
  const first = printed[0];
  if (first === undefined) throw new Error(`no block of table 2 prints ${entry.id}`);
  return {
    id: entry.id,
    code: entry.code,
    table: "disclosure",
    forms: printed.map(({ form }) => form),
    label: {
      zh: `${first.row} · ${first.column}`,
      en: `${rowEnglish[first.row] ?? first.row} – ${columnEnglish[first.column] ?? first.column}`,
    },
    short: entry.short,
    place: { block: first.block, row: first.row, column: first.column },
    measure: entry.measure ?? "count",
    unit: entry.unit ?? "件",
    explains: entry.explains,
    bridges: entry.bridges ?? [],
  };
});
