import { applicants } from "./applicant.ts";
import type { Bilingual, Bridge, FormId, Indicator } from "./indicator.ts";

/**
 * Table 3 of the form, 收到和处理政府信息公开申请情况 (DOMAIN.md part 2.3), as a tree: a node that
 * has children is the sum of them; a node that is printed has an indicator of its own.
 */
export interface RequestNode {
  /** Id of the indicator when the node is printed as a row, else of the group alone. */
  readonly id: string;
  readonly label: Bilingual;
  /** Whether the form prints a row of numbers for this node. */
  readonly printed: readonly FormId[];
  readonly children: readonly RequestNode[];
}

/** Ids of the six kinds of outcome, in the order of the form. */
export const outcomeGroups = [
  { id: "granted", label: { zh: "予以公开", en: "Granted" } },
  { id: "partially_granted", label: { zh: "部分公开", en: "Partly granted" } },
  { id: "denied", label: { zh: "不予公开", en: "Denied" } },
  { id: "unable", label: { zh: "无法提供", en: "Unable to provide" } },
  { id: "not_processed", label: { zh: "不予处理", en: "Not processed" } },
  { id: "other", label: { zh: "其他处理", en: "Other handling" } },
] as const satisfies readonly { id: string; label: Bilingual }[];

export type OutcomeGroupId = (typeof outcomeGroups)[number]["id"];

interface Entry {
  readonly id: string;
  readonly code: number;
  readonly group: OutcomeGroupId | null;
  readonly numeral: string;
  readonly zh: string;
  readonly en: string;
  readonly short: Bilingual;
  readonly explains: Bilingual;
  readonly forms?: readonly FormId[];
  readonly bridges?: readonly Bridge[];
}

const both: readonly FormId[] = ["2019", "2021"];

const entries: readonly Entry[] = [
  {
    id: "new_received",
    code: 101,
    group: null,
    numeral: "一、",
    zh: "本年新收政府信息公开申请数量",
    en: "Requests newly received this year",
    short: { zh: "本年新收", en: "Newly received" },
    explains: {
      zh: "本年 1 月 1 日至 12 月 31 日新收到的政府信息公开申请件数（条例第二十七至三十一条）。",
      en: "Requests for information received from 1 January to 31 December (Regulations, articles 27 to 31).",
    },
    bridges: [{ form: "2014", indicator: "s14_requests_received", comparability: "similar" }],
  },
  {
    id: "carried_in",
    code: 102,
    group: null,
    numeral: "二、",
    zh: "上年结转政府信息公开申请数量",
    en: "Requests carried over from the previous year",
    short: { zh: "上年结转", en: "Carried in" },
    explains: {
      zh: "上年未办结、转入本年办理的申请件数，应等于上年报告的“结转下年度继续办理”。",
      en: "Requests not concluded last year and handled this year; should equal last year's carried forward.",
    },
  },
  {
    id: "granted",
    code: 103,
    group: "granted",
    numeral: "（一）",
    zh: "予以公开",
    en: "Disclosed",
    short: { zh: "予以公开", en: "Granted" },
    explains: {
      zh: "全部公开所申请信息，或告知其已主动公开的获取方式（条例第三十六条第一、二项）。",
      en: "The information was disclosed in full, or the applicant was told where it is already public (article 36, items 1 and 2).",
    },
    bridges: [{ form: "2014", indicator: "s14_reply_granted", comparability: "similar" }],
  },
  {
    id: "partially_granted",
    code: 104,
    group: "partially_granted",
    numeral: "（二）",
    zh: "部分公开（区分处理的，只计这一情形，不计其他情形）",
    en: "Partially disclosed (where severed, counted here only)",
    short: { zh: "部分公开", en: "Partly granted" },
    explains: {
      zh: "区分处理后公开了其中一部分（条例第三十七条）；只计在这里，不再计入其他情形。",
      en: "Part of the information was disclosed after severing (article 37); counted here and nowhere else.",
    },
    bridges: [{ form: "2014", indicator: "s14_reply_partial", comparability: "same" }],
  },
  {
    id: "denied_state_secret",
    code: 105,
    group: "denied",
    numeral: "1.",
    zh: "属于国家秘密",
    en: "State secrets",
    short: { zh: "国家秘密", en: "State secrets" },
    explains: {
      zh: "因依法确定为国家秘密而不予公开（条例第十四条）。",
      en: "Refused because the information is a state secret (article 14).",
    },
    bridges: [{ form: "2014", indicator: "s14_refused_state_secret", comparability: "same" }],
  },
  {
    id: "denied_law_prohibited",
    code: 106,
    group: "denied",
    numeral: "2.",
    zh: "其他法律行政法规禁止公开",
    en: "Disclosure prohibited by other laws or administrative regulations",
    short: { zh: "法律法规禁止", en: "Prohibited by law" },
    explains: {
      zh: "因法律、行政法规禁止公开而不予公开（条例第十四条）。",
      en: "Refused because another law or administrative regulation prohibits disclosure (article 14).",
    },
  },
  {
    id: "denied_security_stability",
    code: 107,
    group: "denied",
    numeral: "3.",
    zh: "危及“三安全一稳定”",
    en: "Endangers national, public or economic security or social stability",
    short: { zh: "三安全一稳定", en: "Security and stability" },
    explains: {
      zh: "因公开后可能危及国家安全、公共安全、经济安全、社会稳定而不予公开（条例第十四条）。",
      en: "Refused because disclosure may endanger national, public or economic security or social stability (article 14).",
    },
    bridges: [{ form: "2014", indicator: "s14_refused_security_stability", comparability: "same" }],
  },
  {
    id: "denied_third_party_rights",
    code: 108,
    group: "denied",
    numeral: "4.",
    zh: "保护第三方合法权益",
    en: "Protecting the lawful rights and interests of third parties",
    short: { zh: "第三方权益", en: "Third-party rights" },
    explains: {
      zh: "因涉及商业秘密、个人隐私等，公开会损害第三方合法权益而不予公开（条例第十五、三十二条）。",
      en: "Refused because disclosure would harm trade secrets, privacy or other lawful rights of third parties (articles 15 and 32).",
    },
  },
  {
    id: "denied_internal_affairs",
    code: 109,
    group: "denied",
    numeral: "5.",
    zh: "属于三类内部事务信息",
    en: "Internal affairs information (three kinds)",
    short: { zh: "内部事务", en: "Internal affairs" },
    explains: {
      zh: "因属于人事管理、后勤管理、内部工作流程三类内部事务信息而不予公开（条例第十六条第一款）。",
      en: "Refused as internal affairs: personnel, logistics or internal work flow (article 16, paragraph 1).",
    },
  },
  {
    id: "denied_process_information",
    code: 110,
    group: "denied",
    numeral: "6.",
    zh: "属于四类过程性信息",
    en: "Process information (four kinds)",
    short: { zh: "过程性信息", en: "Process information" },
    explains: {
      zh: "因属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息而不予公开（条例第十六条第二款）。",
      en: "Refused as process information: discussion records, drafts, consultation letters, requests and reports (article 16, paragraph 2).",
    },
  },
  {
    id: "denied_enforcement_files",
    code: 111,
    group: "denied",
    numeral: "7.",
    zh: "属于行政执法案卷",
    en: "Administrative enforcement case files",
    short: { zh: "执法案卷", en: "Case files" },
    explains: {
      zh: "因属于行政执法案卷信息而不予公开（条例第十六条第二款）。",
      en: "Refused because the information belongs to an administrative enforcement case file (article 16, paragraph 2).",
    },
  },
  {
    id: "denied_administrative_query",
    code: 112,
    group: "denied",
    numeral: "8.",
    zh: "属于行政查询事项",
    en: "Matters of administrative inquiry",
    short: { zh: "行政查询", en: "Administrative inquiry" },
    explains: {
      zh: "因属于工商、不动产登记等另有查询规定的事项而不予公开（条例第三十六条第七项）。",
      en: "Refused because the register concerned, such as real estate, has inquiry rules of its own (article 36, item 7).",
    },
  },
  {
    id: "unable_not_held",
    code: 113,
    group: "unable",
    numeral: "1.",
    zh: "本机关不掌握相关政府信息",
    en: "The organ does not hold the information",
    short: { zh: "本机关不掌握", en: "Not held" },
    explains: {
      zh: "经检索没有所申请信息，或不属于本机关负责公开（条例第三十六条第四、五项）。",
      en: "A search found nothing, or another organ is responsible (article 36, items 4 and 5).",
    },
    bridges: [{ form: "2014", indicator: "s14_reply_not_exist", comparability: "similar" }],
  },
  {
    id: "unable_creation_needed",
    code: 114,
    group: "unable",
    numeral: "2.",
    zh: "没有现成信息需要另行制作",
    en: "No ready-made information; it would have to be created",
    short: { zh: "需要另行制作", en: "Would have to be created" },
    explains: {
      zh: "没有现成信息，需要加工、分析后才能形成（条例第三十八条）。",
      en: "Nothing ready-made exists; the information would have to be compiled or analysed (article 38).",
    },
  },
  {
    id: "unable_unclear",
    code: 115,
    group: "unable",
    numeral: "3.",
    zh: "补正后申请内容仍不明确",
    en: "Still unclear after correction",
    short: { zh: "补正后仍不明确", en: "Unclear after correction" },
    explains: {
      zh: "告知补正后，申请内容仍不明确而无法提供（条例第三十条）。",
      en: "The request was still unclear after the applicant was asked to correct it (article 30).",
    },
  },
  {
    id: "not_processed_petition",
    code: 116,
    group: "not_processed",
    numeral: "1.",
    zh: "信访举报投诉类申请",
    en: "Petition, report or complaint in the form of a request",
    short: { zh: "信访举报投诉", en: "Petitions and complaints" },
    explains: {
      zh: "以信息公开申请形式提出信访、举报、投诉，不作为申请处理（条例第三十九条第一款）。",
      en: "A petition, report or complaint in the form of a request, not handled as one (article 39, paragraph 1).",
    },
  },
  {
    id: "not_processed_duplicate",
    code: 117,
    group: "not_processed",
    numeral: "2.",
    zh: "重复申请",
    en: "Repeated request",
    short: { zh: "重复申请", en: "Repeated request" },
    explains: {
      zh: "已答复过的同一申请人重复申请同一信息（条例第三十六条第六项）。",
      en: "The same applicant asks again for information already answered (article 36, item 6).",
    },
  },
  {
    id: "not_processed_publications",
    code: 118,
    group: "not_processed",
    numeral: "3.",
    zh: "要求提供公开出版物",
    en: "Asks for public publications",
    short: { zh: "公开出版物", en: "Public publications" },
    explains: {
      zh: "要求提供政府公报、报刊、书籍等公开出版物（条例第三十九条第二款）。",
      en: "Asks for gazettes, newspapers, books or other public publications (article 39, paragraph 2).",
    },
  },
  {
    id: "not_processed_excessive",
    code: 119,
    group: "not_processed",
    numeral: "4.",
    zh: "无正当理由大量反复申请",
    en: "Large numbers of repeated requests without legitimate reason",
    short: { zh: "大量反复申请", en: "Excessive requests" },
    explains: {
      zh: "申请数量、频次明显超过合理范围且理由不合理（条例第三十五条）。",
      en: "Number or frequency clearly exceeds a reasonable range without legitimate reason (article 35).",
    },
  },
  {
    id: "not_processed_reconfirm",
    code: 120,
    group: "not_processed",
    numeral: "5.",
    zh: "要求行政机关确认或重新出具已获取信息",
    en: "Asks the organ to confirm or reissue information already obtained",
    short: { zh: "确认或重新出具", en: "Confirm or reissue" },
    explains: {
      zh: "要求对已获取的信息进行确认或重新出具。",
      en: "Asks the organ to confirm or reissue information that the applicant already holds.",
    },
  },
  {
    id: "other_no_correction",
    code: 121,
    group: "other",
    numeral: "1.",
    zh: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    en: "Applicant failed to correct in time without legitimate reason; no longer processed",
    short: { zh: "逾期不补正", en: "Not corrected in time" },
    explains: {
      zh: "申请人无正当理由逾期不补正，不再处理（条例第三十条）；2021 年表式新增。",
      en: "The applicant did not correct the request in time without legitimate reason (article 30); added by the 2021 form.",
    },
    forms: ["2021"],
  },
  {
    id: "other_fee_unpaid",
    code: 122,
    group: "other",
    numeral: "2.",
    zh: "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    en: "Applicant did not pay the processing fee in time; no longer processed",
    short: { zh: "逾期未缴费", en: "Fee not paid" },
    explains: {
      zh: "申请人逾期未按收费通知缴纳信息处理费，不再处理（国办函〔2020〕109 号）；2021 年表式新增。",
      en: "The applicant did not pay the information-processing fee in time (State Council General Office letter 109 of 2020); added by the 2021 form.",
    },
    forms: ["2021"],
  },
  {
    id: "other_misc",
    code: 123,
    group: "other",
    numeral: "3.",
    zh: "其他",
    en: "Other",
    short: { zh: "其他", en: "Other" },
    explains: {
      zh: "以上各项之外的处理，例如申请人主动撤回；2021 年表式新增。",
      en: "Anything else, such as withdrawal by the applicant; added by the 2021 form.",
    },
    forms: ["2021"],
  },
  {
    id: "other_total",
    code: 124,
    group: "other",
    numeral: "（六）",
    zh: "其他处理",
    en: "Other handling",
    short: { zh: "其他处理", en: "Other handling" },
    explains: {
      zh: "其他处理的件数；2019 年表式印作一行，2021 年表式分作三行，其和与此同义。",
      en: "Requests handled otherwise; one row in the 2019 form, three in the 2021 form whose sum means the same.",
    },
    forms: ["2019"],
  },
  {
    id: "outcomes_total",
    code: 125,
    group: null,
    numeral: "（七）",
    zh: "总计",
    en: "Total outcomes this year",
    short: { zh: "办结总计", en: "Total concluded" },
    explains: {
      zh: "本年度办理结果总计，应等于（一）至（六）各项之和；照录报告所印，不重算。",
      en: "All requests concluded this year, which should equal the sum of (1) to (6); as printed, not recomputed.",
    },
    bridges: [{ form: "2014", indicator: "s14_replies", comparability: "similar" }],
  },
  {
    id: "carried_out",
    code: 126,
    group: null,
    numeral: "四、",
    zh: "结转下年度继续办理",
    en: "Carried forward to next year",
    short: { zh: "结转下年", en: "Carried forward" },
    explains: {
      zh: "年末未办结、转入下年继续办理的申请件数。",
      en: "Requests not concluded at the end of the year and carried into the next.",
    },
  },
];

const groupPrefix: Readonly<Record<OutcomeGroupId, string>> = {
  granted: "",
  partially_granted: "",
  denied: "（三）不予公开 ",
  unable: "（四）无法提供 ",
  not_processed: "（五）不予处理 ",
  other: "（六）其他处理 ",
};

/** One printed row of table 3. */
export interface RequestRow {
  readonly id: string;
  readonly numeral: string;
  /** Official label without numeral and group. */
  readonly label: string;
  readonly group: OutcomeGroupId | null;
  readonly forms: readonly FormId[];
}

/** The rows of table 3 of both forms in the order of the page. */
export const requestRows: readonly RequestRow[] = entries.map((entry) => ({
  id: entry.id,
  numeral: entry.numeral,
  label: entry.zh,
  group: entry.group,
  forms: entry.forms ?? both,
}));

function prefixOf(entry: Entry): string {
  if (entry.group === null || entry.id === "other_total") return "";
  return groupPrefix[entry.group];
}

/** The indicators of table 3 in the order of the page; each stands for seven numbers. */
export const requestIndicators: readonly Indicator[] = entries.map((entry) => ({
  id: entry.id,
  code: entry.code,
  table: "requests",
  forms: entry.forms ?? both,
  label: { zh: `${prefixOf(entry)}${entry.numeral}${entry.zh}`, en: entry.en },
  short: entry.short,
  place: {
    block: entry.group === null ? "" : groupPrefix[entry.group].trim(),
    row: `${entry.numeral}${entry.zh}`,
    column: applicants.map(({ label }) => label.zh).join("、"),
  },
  measure: "count",
  unit: "件",
  explains: entry.explains,
  bridges: entry.bridges ?? [],
}));

function leaf(entry: Entry): RequestNode {
  return {
    id: entry.id,
    label: { zh: entry.zh, en: entry.en },
    printed: entry.forms ?? both,
    children: [],
  };
}

function outcomeNode({ id, label }: (typeof outcomeGroups)[number]): RequestNode {
  const members = entries.filter((entry) => entry.group === id && entry.id !== "other_total");
  const only = members[0];
  if (members.length === 1 && only !== undefined) return leaf(only);
  return {
    id: id === "other" ? "other_total" : id,
    label,
    printed: id === "other" ? ["2019"] : [],
    children: members.map(leaf),
  };
}

/** The outcomes of table 3 as a tree whose root is the printed row （七）总计. */
export const outcomeTree: RequestNode = {
  id: "outcomes_total",
  label: { zh: "总计", en: "Total outcomes this year" },
  printed: both,
  children: outcomeGroups.map(outcomeNode),
};

/**
 * The printed rows that make up an outcome group in any form: a report prints either the single row
 * or the parts, so their values may be added without counting anything twice.
 */
export function outcomeMembers(group: OutcomeGroupId): readonly string[] {
  return entries.filter((entry) => entry.group === group).map(({ id }) => id);
}
