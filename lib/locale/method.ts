import type { Locale } from "./locale.ts";

/** Sections of the page on method, in its order. */
export const methodSections = [
  "sources",
  "reading",
  "states",
  "scopes",
  "forms",
  "rates",
  "checks",
  "deadlines",
  "dictionary",
  "cite",
  "licence",
  "changes",
] as const;

export type MethodSection = (typeof methodSections)[number];

interface Prose {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The words of the page on method in one language. */
export interface MethodWords {
  readonly title: string;
  readonly lede: string;
  readonly index: string;
  readonly sections: Readonly<Record<MethodSection, Prose>>;
  readonly head: Readonly<
    Record<
      | "state"
      | "mark"
      | "means"
      | "scope"
      | "rate"
      | "lens"
      | "numerator"
      | "denominator"
      | "rule"
      | "says"
      | "forms"
      | "severity"
      | "indicator"
      | "id"
      | "unit"
      | "explains"
      | "elsewhere",
      string
    >
  >;
  readonly scopes: Readonly<Record<"own" | "level" | "region" | "unknown", string>>;
  readonly lenses: Readonly<Record<"answered" | "substantive" | "workload", string>>;
  readonly severities: Readonly<Record<"E" | "W" | "I", string>>;
  readonly tables: Readonly<Record<"disclosure" | "requests" | "appeals" | "sheet", string>>;
  readonly comparability: Readonly<Record<"same" | "similar" | "different", string>>;
  /** How a counterpart in another form is named ("{form} 年表式：{label}，{how}"). */
  readonly bridge: string;
  readonly byApplicant: string;
  /** Leads to the page on collecting. */
  readonly collection: string;
}

export const methodWords: Readonly<Record<Locale, MethodWords>> = {
  zh: {
    title: "方法",
    lede: "这些数字从哪里来，怎样读出，哪些可以比，哪些不可以。",
    index: "本页目录",
    sections: {
      sources: {
        title: "数字从哪里来",
        paragraphs: [
          "《政府信息公开条例》第四十九、五十条要求行政机关每年公布上一年度的政府信息公开工作年度报告，全国用同一张表。报告散在各机关网站上。公开图谱收来报告的网页，原样存档，按内容的 SHA-256 命名，此后不再改动。",
          "同一份报告重新公布时，新的一份另存为新版本，旧的保留。页面上显示的是最近读到的一份。",
        ],
      },
      reading: {
        title: "怎样读出",
        paragraphs: [
          "程序按表头和行名找格子，不按位置。读出的每个数都记着它在存档页面上的位置；从任何一个数字出发，两步之内可以看到原格。读取不用语言模型：同样的文件、同一版程序，结果必然相同。",
          "一份报告怎样读，只由它自己决定。上年的报告、别处的常见值，都不用来补缺或判断。印错的合计照录，不改；旁边列出核验结果。",
          "报告的年度是它统计的年度，不是公布的年度，取自题名和正文，不取自网址。",
        ],
      },
      states: {
        title: "有数、没数，分清几种",
        paragraphs: [
          "空白、“/”、读不出、未公布、未采集是五回事，都不是零。求和、求比率时，缺任何一个数就不算，不把空白当作零。“未公布”只在查遍该机关网站之后才说；没有查过的一律称“未采集”。",
        ],
      },
      scopes: {
        title: "口径：算谁的工作",
        paragraphs: [
          "政府的汇总报告已经包含所属部门，往往也包含下级；把它和部门的报告相加会重复计算。因此不同口径的数字不画在一条线上，也不相加。口径取自报告自己的话；没有说的记作“未说明”。",
        ],
      },
      forms: {
        title: "三张表式，能不能接",
        paragraphs: [
          "2014 年统计表（用于 2014—2018 年度）、2019 年表式（2019、2020 年度）、2021 年表式（2021 年度起）。有的机关在新年度沿用旧表，有的一份报告里几张表各用各的表式，所以表式逐表判断，不看年度。",
          "同一指标跨表式时分三种：口径相同，照连；口径相近，用虚线连并画出换表的地方；口径不同，名称再像也不连。例如“现行有效件数”不同于 2019 年表式的“对外公开总数量”，“收费金额”不同于“收费项目数量”。",
          "2024 年 1 月 1 日起施行的行政复议法规定，对不予公开不服须先申请复议。此后直接起诉减少、复议增加，有一部分是制度变化，图上都标出这条线。",
          "2019 年表式的“上一年项目数量”“本年增/减”常被误填为办件数，只照录，不作比较。尚未审结的案件次年会再次出现，因此表四不可跨年相加。",
        ],
      },
      rates: {
        title: "比率与分母",
        paragraphs: [
          "比率总和分子、分母、分母的选法一起给出，分子分母都用报告所印的数。分母少于 10 件不给比率，少于 30 件用空心点或斜纹；区间是 95% 威尔逊区间，只说明件数少带来的不确定，不说明别的。不排名次；请求按数值排序时也不作评价。",
          "一个机关公开率低，不等于它做得差：申请的内容不同，例如大量征地类申请会使“本机关不掌握”增多。",
        ],
      },
      checks: {
        title: "核验",
        paragraphs: [
          "表上印着的合计，逐项与各部分相加比较，容差为零。两边都有数才判断相符或不符；缺的都是空白、而当作零恰好相等的，另列为一类；其余无从核对。规则由表的结构推出，不是手工抄写的。核验不符只说明印出的数字对不上，不说明原因。",
        ],
      },
      deadlines: {
        title: "期限",
        paragraphs: [
          "县级以上政府部门的报告应在次年 1 月 31 日前公布，政府的报告应在 3 月 31 日前公布（条例第四十九条）；2018 年度及以前都是 3 月 31 日。乡镇、街道由县里的通知定期限，条例没有规定，本站不计按期或逾期；开发区管委会单独的报告也不计。",
          "公布日取自页面标注。网站迁移后，标注的日期可能晚于真正的公布日；不知道日期的，不作判断。",
        ],
      },
      dictionary: {
        title: "指标字典",
        paragraphs: [
          "每个指标的编号不变，用在网址、下载文件和数据库里。表三的指标按七类申请人各有一格，“总计”是报告所印，不与六类相加。",
        ],
      },
      cite: {
        title: "怎样引用",
        paragraphs: [
          "引用一个数字，请写明机关、报告的年度、指标和网址，并注明取得的日期和快照编号，例如：平潭综合实验区，2020 年度报告，表三“总计·自然人”，经公开图谱（Gongkai Atlas）读取，快照 sha256 前八位。这些都列在报告页的“来源”里。",
          "下载的 CSV 和 JSON 与页面上的图和表出自同一次查询，文件里带着题名、口径和网址。",
        ],
      },
      licence: {
        title: "许可",
        paragraphs: [
          "程序以 MIT 许可发布。数字是各机关依法公布的事实，本站不主张权利。报告的文字归其发布者；本站照录片段供核对，并链接原网页。",
        ],
      },
      changes: {
        title: "数字更正",
        paragraphs: [
          "修正读取差错而使已有数值改变时，会在更新记录的“Numbers changed”一节写明机关、年度、由多少改为多少、为什么。更正的只是读取，从不更正报告。目前没有这样的更正。",
        ],
      },
    },
    head: {
      state: "状态",
      mark: "记号",
      means: "意思",
      scope: "口径",
      rate: "比率",
      lens: "分母的选法",
      numerator: "分子",
      denominator: "分母",
      rule: "规则",
      says: "内容",
      forms: "表式",
      severity: "性质",
      indicator: "指标",
      id: "编号",
      unit: "单位",
      explains: "说明",
      elsewhere: "在其他表式",
    },
    scopes: {
      own: "只算本机关自己的工作。部门、街道、乡镇的报告一般如此。",
      level: "一级政府及其部门，不含下级政府。",
      region: "一级政府、其部门和下级各级的汇总，常说“全市”“全县”。",
      unknown: "报告没有说明。",
    },
    lenses: {
      answered: "全部办结：报告所印的办理结果总计。",
      substantive: "实体决定：予以公开、部分公开、不予公开之和，不含无法提供、不予处理和其他处理。",
      workload: "新收＋结转：本年应当办理的全部申请。",
    },
    severities: { E: "算术", W: "提醒", I: "说明" },
    tables: {
      disclosure: "表二　主动公开",
      requests: "表三　申请",
      appeals: "表四　复议诉讼",
      sheet: "2014 年统计表",
    },
    comparability: { same: "口径相同", similar: "口径相近", different: "口径不同" },
    bridge: "{form} 年表式“{label}”，{how}",
    byApplicant: "按申请人",
    collection: "看每一处来源走到哪一步，缺什么、为什么",
  },
  en: {
    title: "Method",
    lede: "Where the numbers come from, how they are read, which may be compared and which may not.",
    index: "On this page",
    sections: {
      sources: {
        title: "Where the numbers come from",
        paragraphs: [
          "Articles 49 and 50 of the Regulations on Open Government Information require every administrative organ to publish a report on the year before, on one national form. The reports are scattered over the agencies' web sites. Gongkai Atlas collects the pages and keeps them as they are, named by the SHA-256 of their content; they are never changed.",
          "When a report is published again the new one is kept as a new version beside the old. Pages show the one read last.",
        ],
      },
      reading: {
        title: "How they are read",
        paragraphs: [
          "Cells are found by their headings and row labels, never by position. Every number keeps its place in the archived page, which can be seen in two clicks from any number. No language model takes part: the same file and the same version of the reader give the same result.",
          "How a report is read is decided by that report alone. Last year's report or a likely value never fills a gap or breaks a tie. A wrong printed total is copied, not repaired; the result of the check stands beside it.",
          "The year of a report is the year it counts, not the year of publication; it is read from title and text, never from the address.",
        ],
      },
      states: {
        title: "A number, or which kind of none",
        paragraphs: [
          "Blank, “/”, unreadable, not published and not collected are five different things, and none of them is zero. A sum or a rate is not made if one of its numbers is missing; blank never counts as zero. “Not published” is said only after the whole site of an agency has been searched; everything else is “not collected”.",
        ],
      },
      scopes: {
        title: "Scope: whose work is counted",
        paragraphs: [
          "The aggregate report of a government already holds its departments and often the levels below; adding it to theirs would count twice. So numbers of different scopes never share a line and are never added. The scope is taken from the report's own words; where it says nothing the scope is “not stated”.",
        ],
      },
      forms: {
        title: "Three forms, and what may be joined",
        paragraphs: [
          "The statistics sheet of 2014 (for 2014–2018), the form of 2019 (for 2019 and 2020) and the form of 2021 (from 2021 on). Some agencies keep an old form in a newer year, and tables of one report may follow different forms, so the form is decided table by table, not by year.",
          "Across forms an indicator may be the same, and is joined; similar, and is joined by a dashed line with the break marked; or different, and is never joined, however alike the names. “Currently in force”, for instance, is not the 2019 form's “disclosed in total”, and fees collected are not the number of fee items.",
          "Since 1 January 2024 the Administrative Reconsideration Law requires refusals to go to reconsideration before court. That lawsuits fell and reconsiderations rose is partly due to the law; every chart marks the line.",
          "“Items in the year before” and “added or removed” of the 2019 form were often filled with numbers of cases; they are copied but not compared. Cases still pending appear again the next year, so table 4 must not be added over years.",
        ],
      },
      rates: {
        title: "Rates and denominators",
        paragraphs: [
          "A rate always comes with numerator, denominator and the choice of denominator, all as printed. Under 10 cases no rate is given, under 30 it is drawn hollow or hatched; the interval is the 95% Wilson interval and speaks only of the uncertainty of small numbers. There are no league tables; an order by value is shown on request and says nothing of merit.",
          "A low disclosure rate does not mean that an agency does badly: requests differ, and many requests about land acquisition, for example, raise “does not hold the information”.",
        ],
      },
      checks: {
        title: "Checks",
        paragraphs: [
          "Every printed total is compared with the sum of its parts, without tolerance. A check passes or fails only where both sides have numbers; where only blanks are missing and the check holds with them as zero, it is listed apart; all else cannot be tested. The rules are derived from the structure of the form. A failed check says that the printed numbers disagree, not why.",
        ],
      },
      deadlines: {
        title: "Deadlines",
        paragraphs: [
          "Departments of governments at county level and above must publish by 31 January of the next year, governments by 31 March (article 49); up to the reports on 2018 it was 31 March for all. For townships and subdistricts the county sets a date and the Regulations none, so they are not judged; nor are reports of a development zone's committee alone.",
          "The day of publication is taken from the page. After a site has moved it may be later than the true day; without a day nothing is judged.",
        ],
      },
      dictionary: {
        title: "Dictionary of indicators",
        paragraphs: [
          "The id of an indicator never changes; it is used in addresses, files and the database. Indicators of table 3 have one cell for each of seven kinds of applicant; the total is as printed and is never added to the six.",
        ],
      },
      cite: {
        title: "How to cite",
        paragraphs: [
          "Name the agency, the year of the report, the indicator and the address, with the day of retrieval and the snapshot, for example: Pingtan Comprehensive Experimental Area, report on 2020, table 3, total, natural persons, read by Gongkai Atlas, first eight digits of the snapshot's sha256. All of these stand under “Source” on the page of a report.",
          "The CSV and JSON files come from the same query as the charts and tables on the page, and carry title, definition and address.",
        ],
      },
      licence: {
        title: "Licence",
        paragraphs: [
          "The program is published under the MIT licence. The numbers are facts that agencies publish by law; this site claims no right in them. The words of a report belong to its publisher; passages are copied for comparison, with a link to the source.",
        ],
      },
      changes: {
        title: "Numbers changed",
        paragraphs: [
          "When the repair of a reading fault changes values that were shown before, the changelog says so under “Numbers changed”: which agency and year, from what to what, and why. Only readings are corrected, never reports. So far there is no such change.",
        ],
      },
    },
    head: {
      state: "State",
      mark: "Mark",
      means: "Meaning",
      scope: "Scope",
      rate: "Rate",
      lens: "Choice of denominator",
      numerator: "Numerator",
      denominator: "Denominator",
      rule: "Rule",
      says: "What it says",
      forms: "Forms",
      severity: "Kind",
      indicator: "Indicator",
      id: "Id",
      unit: "Unit",
      explains: "Explanation",
      elsewhere: "In other forms",
    },
    scopes: {
      own: "The work of this body alone, as in the reports of departments, subdistricts and townships.",
      level: "A government and its departments, without the governments below.",
      region:
        "A government, its departments and all levels below, often “the whole city” or “the whole county”.",
      unknown: "The report does not say.",
    },
    lenses: {
      answered: "All concluded: the total of outcomes as printed.",
      substantive:
        "Decided in substance: granted, partly granted and denied, without unable to provide, not processed and other.",
      workload: "Received and carried in: all requests to be handled in the year.",
    },
    severities: { E: "arithmetic", W: "warning", I: "note" },
    tables: {
      disclosure: "Table 2, proactive disclosure",
      requests: "Table 3, requests",
      appeals: "Table 4, reconsideration and litigation",
      sheet: "Sheet of 2014",
    },
    comparability: { same: "the same", similar: "similar", different: "different" },
    bridge: "form of {form}: “{label}”, {how}",
    byApplicant: "by applicant",
    collection: "See how far each source has come, what is missing and why",
  },
};
