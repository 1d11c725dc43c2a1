import { countOf } from "./narrative-number.ts";
import { type FigurePattern, figure, link } from "./narrative-pattern.ts";

const document = "(?:党政|行政|政府|[省市县区]政府|[省市县区])?规范性文件";
const documentItems = countOf("件|份|部|个|项");
const issue = "(?:新?制发|新?制定|新?印发|新?出台|制定出台|制定印发|起草印发)了?";

/** Normative documents. */
export const documentPatterns: readonly FigurePattern[] = [
  figure("norm_docs_issued", `${issue}${document}${link}${documentItems}`),
  figure("norm_docs_issued", `${issue}${documentItems}${document}`),
  figure("norm_docs_issued", `${document}(?:本年)?制发${link}${documentItems}`),
  figure("norm_docs_repealed", `废止了?${document}${link}${documentItems}`),
  figure(
    "norm_docs_repealed",
    `${document}[^。;]{0,24}?(?<![效改和及与或订拟议])废止(?:件数)?${link}${documentItems}`,
  ),
  figure("norm_docs_in_force", `现行有效的?${document}${link}${documentItems}`, { kind: "stock" }),
  figure("norm_docs_in_force", `${document}[^。;]{0,30}?现行有效(?:件数)?${link}${documentItems}`, {
    kind: "stock",
  }),
];

/** Who asks; the whole public, never one kind of applicant. */
export const applicants =
  "(?:公民、法人(?:或者?|和|及|与|、)其[他它]组织|社会公众|群众|申请人|社会各界)?(?:提出|提交)?的?";
const request =
  "(?:(?:政府|政务)?信息(?:依申请)?公开的?申请(?:件|事项|表|书)?|(?:政府|政务)?信息依申请公开(?:申请)?(?:件|事项)?|依申请(?:信息)?公开的?(?:政府|政务)?(?:信息)?(?:申请)?(?:件|事项)?)";
const cases = countOf("件次?|宗|条|起|份|例|次");
const receive = "(?:收到并受理|收到并办理|收到和处理|收到|新收到?|受理|接收|接到)了?";
/** Other matters that are received and answered as requests are. */
const otherMatters = /留言|来信|信件|建议|提案|咨询|投诉|信访|热线|信箱|诉求|网上申请|网络申请/;

/** Requests and their answers. */
export const requestPatterns: readonly FigurePattern[] = [
  figure(
    "requests_received",
    `${receive}(?:各类|有效|书面|的)*${applicants}${request}${link}${cases}`,
  ),
  figure(
    "requests_received",
    `${receive}${countOf("件次?|宗|起|份|例|条")}${applicants}${request}`,
  ),
  figure("requests_answered", `(?:办结|答复)了?(?:${request})${link}${cases}`, {
    without: /按时|按期|同意|部分|不予|未/,
  }),
  figure(
    "requests_answered",
    `(?:已|共|均已|并|(?<=\\d[件宗份],))(?:全部|均|依法|按时|按期|及时)*(?:办结|答复)了?${link}${cases}`,
    {
      needs: new RegExp(`^(?!.*(?:${otherMatters.source})).*${request}`),
      without: /同意|部分|不予|未/,
    },
  ),
];

const reviewCases = countOf("件次?|起|宗|例");
/** What a reconsideration and a lawsuit are called. */
export const review = "行政复议(?:案件?|申请)*";
export const suit = "行政诉讼(?:案件?|申请)*";
const otherReviews =
  /办理|审理|审结|代理|应诉|受理|收到|其中|维持|纠正|未|(?:诉讼|复议)(?:案件?|申请)*[、和及与或]/;

/** Reconsiderations and lawsuits about disclosure; those a body decides itself are none. */
export const appealPatterns: readonly FigurePattern[] = [
  figure("reconsiderations", `${review}${link}${reviewCases}`, {
    about: /信息公开/,
    without: otherReviews,
  }),
  figure(
    "reconsiderations",
    `(?<![\\d.,—~至-])${reviewCases}(?:因|涉及|关于)*(?:政府)?信息公开(?:工作)?的?(?:被申请|引起|引发|提起)*的?${review}`,
  ),
  figure("litigations", `${suit}${link}${reviewCases}`, {
    about: /信息公开/,
    without: otherReviews,
  }),
  figure(
    "litigations",
    `(?<![\\d.,—~至-])${reviewCases}(?:因|涉及|关于)*(?:政府)?信息公开(?:工作)?的?(?:引起|引发|提起|被提起)*的?${suit}`,
  ),
  figure(
    "litigations",
    `(?<=行政复议(?:案件?|申请)*(?:共|为)?\\d{1,4}[件起][,、])(?:被?提起)?${suit}${link}${reviewCases}`,
    {
      needs: /信息公开[^,;。\d]{0,14}行政复议/,
      without: /应诉|其中/,
    },
  ),
  ...(["reconsiderations", "litigations"] as const).map((id) =>
    figure(
      id,
      `(?:${review}(?:[、和及与]|以及)(?:被?提起)?${suit}|${suit}(?:[、和及与]|以及)${review})(?:均为|各为|分别为|各|均)${reviewCases}`,
      { about: /信息公开/ },
    ),
  ),
];

/** The fee for processing information. */
export const feePatterns: readonly FigurePattern[] = [
  figure("info_fee_yuan", `信息处理费(?:用)?的?(?:总?金额)?${link}(?:人民币)?${countOf("元")}`, {
    without: /未|没有|减免/,
  }),
  figure(
    "info_fee_yuan",
    `(?<=信息处理费(?:共计|共)?\\d{1,4}件[、,](?:共计?|合计|金额)?)${countOf("元")}`,
  ),
  figure("info_fee_yuan", `收取了?(?:人民币)?${countOf("元")}的?(?:政府信息公开)?信息处理费`),
  figure(
    "info_fee_notices",
    `发出(?:信息处理费)?(?:收费|缴费)通知书?的?(?:件数)?${link}${countOf("件|份|次")}`,
  ),
];
