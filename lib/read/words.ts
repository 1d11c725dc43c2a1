import { disclosureBlocks } from "#lib/form/disclosure.ts";
import { requestRows } from "#lib/form/requests.ts";
import { type Label, lexiconOf } from "./labels.ts";

/**
 * The words of the form as they are printed, with the variants of DOMAIN.md part 4.2, over compact
 * text: no white space, half-width punctuation, simplified characters.
 */
const other = "其[他它]";
/** The year covered, which some print in place of 本年. */
const thisYear = "(?:本|20\\d\\d)年度?";
const comma = "[、,，]?";

const requestPatterns: Readonly<Record<string, string>> = {
  new_received: `${thisYear}新收到?的?(?:政府)?信息公开申请(?:总?数量?|件数)?`,
  carried_in: "上一?年度?结转的?(?:政府)?信息公开申请(?:总?数量?|件数)?",
  granted: "予以公开",
  partially_granted: `部分公开(?:\\(区分处理的${comma}只计这一情形${comma}不计${other}情形\\))?`,
  denied_state_secret: "属于国家秘密(?:的?信息)?",
  denied_law_prohibited: `${other}法律${comma}行政法规(?:规定)?禁止公开(?:的?信息)?`,
  denied_security_stability: "危及.{0,2}三安全、?一稳定[^\\d,，。]?",
  denied_third_party_rights: "保护第三方合法权益",
  denied_internal_affairs: "属于三类内部事务信息",
  denied_process_information: "属于四类过程性信息",
  denied_enforcement_files: "属于行政执法案卷(?:信息)?",
  denied_administrative_query: "属于行政查询事项",
  unable_not_held: "本(?:行政)?机关不掌握相关政府信息",
  unable_creation_needed: `没有现成信息${comma}需要?另行制作`,
  unable_unclear: "补正后申请内容仍不明确",
  not_processed_petition: "信访、?举报、?投诉类申请",
  not_processed_duplicate: "重复申请",
  not_processed_publications: "要求提供公开出版物",
  not_processed_excessive: "无正当理由大量、?反复申请",
  not_processed_reconfirm: "要求行政机关确认或者?重新出具已获取的?信息",
  other_no_correction: `申请人无正当理由逾期不补正(?:${comma}行政机关不再处理其政府信息公开申请)?`,
  other_fee_unpaid: `申请人逾期未按收费通知要求缴纳费用(?:${comma}行政机关不再处理其政府信息公开申请)?`,
  other_misc: other,
  other_total: `${other}处理`,
  outcomes_total: "总计|合计|总数",
  carried_out: "结转(?:到|至)?下一?年度?继续办理",
};

const compactNumeral = (numeral: string) => numeral.normalize("NFKC");

const requestRowLabels: readonly Label[] = requestRows.map(({ id, numeral }) => ({
  id,
  kind: "row",
  pattern: requestPatterns[id] ?? id,
  numeral: compactNumeral(numeral),
}));

const requestGroups: readonly Label[] = [
  { id: "outcomes", kind: "group", pattern: `${thisYear}办理结果`, numeral: "三、" },
  { id: "denied", kind: "group", pattern: "不予公开", numeral: "(三)" },
  { id: "unable", kind: "group", pattern: "无法提供", numeral: "(四)" },
  { id: "not_processed", kind: "group", pattern: "不予处理", numeral: "(五)" },
  { id: "subtotal", kind: "group", pattern: "小计" },
];

/** Words of the head of table 3; `applicant:` names a column. */
const requestHead: readonly Label[] = [
  {
    id: "balance_note",
    kind: "column",
    pattern: `\\(本列数据的?勾稽关系为?:?第一项加第二项之和${comma}等于第三项加第四项之和\\)`,
  },
  { id: "applicants", kind: "column", pattern: "申请人情况" },
  { id: "legal_persons", kind: "column", pattern: `法人或者?${other}组织` },
  { id: "applicant:natural_person", kind: "column", pattern: "自然人|公民" },
  { id: "applicant:business", kind: "column", pattern: "商业企业|商业" },
  { id: "applicant:research", kind: "column", pattern: "科研机构|科研" },
  { id: "applicant:social_org", kind: "column", pattern: "社会公益组织|社会公益" },
  { id: "applicant:legal_service", kind: "column", pattern: "法律服务机构|法律服务" },
  { id: "rest", kind: "column", pattern: "企业|机构|公益组织|公益|组织" },
];

/** Words of the head of table 4, whole and torn. */
const appealHead: readonly Label[] = [
  { id: "recon", kind: "column", pattern: "行政复议" },
  { id: "litigation", kind: "column", pattern: "行政诉讼" },
  { id: "lit_direct", kind: "column", pattern: `未经(?:行政)?复议${comma}直接(?:提?起)?诉讼?` },
  { id: "lit_after_recon", kind: "column", pattern: "经?(?:行政)?复议后再?(?:提?起诉|提起诉讼)" },
  { id: "upheld", kind: "column", pattern: "结果维持|维持结果?" },
  { id: "corrected", kind: "column", pattern: "结果纠正|纠正结果?" },
  { id: "other_result", kind: "column", pattern: `${other}结果|结果${other}` },
  { id: "pending", kind: "column", pattern: "尚未审结|尚未|审结" },
  { id: "result", kind: "column", pattern: "结果" },
];

/** Headings of the six sections, with or without numerals. */
const headings: readonly Label[] = [
  { id: "overview", kind: "heading", pattern: "总体情况" },
  {
    id: "disclosure",
    kind: "heading",
    pattern: "(?:行政机关)?主动公开政府信息(?:的?情况)?|主动公开(?:工作)?情况",
  },
  {
    id: "requests",
    kind: "heading",
    pattern: "(?:行政机关)?收到和处理政府信息公开申请(?:的?情况)?|政府信息公开申请情况",
  },
  {
    id: "appeals",
    kind: "heading",
    pattern:
      "(?:因)?政府信息公开(?:工作)?(?:被申请)?行政复议(?:、|和|及|,)?(?:被?提起)?行政诉讼(?:的?情况)?|行政复议(?:、|和|及)行政诉讼(?:的?情况)?",
  },
  {
    id: "problems",
    kind: "heading",
    pattern:
      "(?:政府信息公开工作)?(?:工作)?(?:中)?存在的?(?:主要)?(?:问题|困难)[及和与、]?(?:困难)?[及和与、]?(?:下一?步)?(?:改进|整改)?(?:工作)?(?:情况|措施|打算|方向)?",
  },
  { id: "other", kind: "heading", pattern: `${other}需要?(?:报告|说明)的?(?:事项|情况|内容)?` },
];

/** The headings of the six sections, ready for search. */
export const headingLexicon = lexiconOf(headings);

/** What table 3 may print: its head, its rows and groups, and what comes after it. */
export const requestLexicon = lexiconOf([
  ...requestHead,
  ...requestRowLabels,
  ...requestGroups,
  ...appealHead.slice(0, 4),
  ...headings,
]);

export const appealLexicon = lexiconOf([
  ...appealHead,
  { id: "total", kind: "column", pattern: "总计|合计|总数" },
  { id: "other_word", kind: "column", pattern: other },
  ...headings,
]);

/** A unit in brackets behind a head or a label. */
const unitNote = "(?:\\((?:单位[:]?)?[件项个条宗]\\))?";

/** A remark that says what a stock is. */
const overYears = "(?:\\((?:历史|历年)?累计\\))?";

/** Columns of table 2 by the word that tells them; `new` is a head torn behind 本年新. */
const disclosureColumns: readonly Label[] = withUnits([
  {
    id: "issued",
    kind: "column",
    pattern: `${thisYear}(?:制定?)?发(?:布)?件数?|${thisYear}制发数量?`,
  },
  { id: "repealed", kind: "column", pattern: `${thisYear}废止(?:件数?|数量?)` },
  { id: "in_force", kind: "column", pattern: `现行有效(?:件数?|数量?)?${overYears}` },
  { id: "made", kind: "column", pattern: `${thisYear}新制[作定](?:数量?|件数)?` },
  { id: "newly", kind: "column", pattern: `${thisYear}新公开(?:数量?|件数)?` },
  { id: "disclosed", kind: "column", pattern: `对外公开总?(?:数量?|件数)${overYears}` },
  { id: "previous", kind: "column", pattern: "上一?年度?项目(?:数量?|总数)" },
  { id: "change", kind: "column", pattern: `${thisYear}增[/、或]?减(?:数量?|情况)?` },
  { id: "decisions", kind: "column", pattern: `(?:${thisYear})?处理决定(?:数量?|件数)` },
  {
    id: "fees",
    kind: "column",
    pattern: `${thisYear}收费总?金额(?:\\(?单位[:：]?\\d*\\.?\\d*万?元\\)?|\\(万?元\\))?`,
  },
  { id: "projects", kind: "column", pattern: "采购项目(?:数量?|总数)" },
  { id: "amount", kind: "column", pattern: "采购总?金额(?:\\([^)]{1,24}\\))?" },
  { id: "new", kind: "column", pattern: `${thisYear}新` },
]);

function withUnits(labels: readonly Label[]): readonly Label[] {
  const counted = (id: string) => id !== "fees" && id !== "amount" && id !== "new";
  return labels.map((label) =>
    counted(label.id) ? { ...label, pattern: `(?:${label.pattern})${unitNote}` } : label,
  );
}

const disclosureRowPatterns: Readonly<Record<string, string>> = {
  规章: "规章",
  行政规范性文件: "(?:行政)?规范性(?:文件|档案)",
  其他对外管理服务事项: `${other}对外管理服务事项`,
};

const disclosureRowNames = [
  ...new Set(disclosureBlocks.flatMap((block) => block.rows.map(({ label }) => label))),
].filter((label) => label !== "规范性文件");

/** What table 2 may print: items of article 20, columns, rows, and what comes after it. */
export const disclosureLexicon = lexiconOf([
  ...["一", "五", "六", "八", "九"].map((item) => ({
    id: `item:${item}`,
    kind: "group" as const,
    pattern: `第?二十条第?\\(?${item}\\)?项`,
  })),
  { id: "content", kind: "group", pattern: "信息内容" },
  ...disclosureColumns,
  ...disclosureRowNames.map((label) => ({
    id: `row:${label}`,
    kind: "row" as const,
    pattern: `(?:${disclosureRowPatterns[label] ?? label})${unitNote}`,
  })),
  ...headings,
]);

/** What tells that a table begins, and the words it may follow without a separator. */
export const signatureLexicon = lexiconOf([
  ...disclosureLexicon.labels.filter(({ id }) => id.startsWith("item:") || id === "content"),
  ...disclosureColumns,
  ...requestHead.filter(({ id }) => id === "balance_note" || id === "applicants"),
  ...requestRowLabels.filter(({ id }) => id === "new_received" || id === "carried_in"),
  ...appealHead,
  { id: "total", kind: "column", pattern: "总计|合计|总数" },
  ...headings,
]);
