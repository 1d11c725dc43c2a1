import { type FigurePattern, figure } from "./narrative-pattern.ts";
import { applicants, review, suit } from "./narrative-requests.ts";

const no = "(?:未|没有|尚未|从未|无)";
/** What happened, with or without its cause: 发生, 发生因政府信息公开引起的. */
const happened =
  "(?:发生|出现|产生|收到|接到|被|有|存在|过|任何|一起)*(?:(?:因|由|涉及|有关|关于)?(?:政府)?(?:信息公开|政务公开)(?:工作|事项)?(?:而|被|引起|引发|导致|产生|发生|提起|申请)*的?|(?:被|引起|引发|提起|申请)*的?)";
/** Not being set right is not the same as not having happened. */
const unsettled = "(?![^,;。]{0,10}(?:纠错|纠正|撤销|败诉|违法|维持|改变|追责|问责|责任))";
const and = "(?:[、和及与或]|以及|或者)(?:被)?(?:提起)?(?:的)?";

const asked = `(?:任何)?(?:各类|有效|书面|的)*${applicants}(?:(?:政府|政务)?信息公开的?申请|(?:政府|政务)?信息依申请公开|依申请公开的?(?:政府|政务)?信息|依申请(?:信息)?公开申请|依申请公开)(?:件|事项|情况)?`;
/** What turns a request that was not received into something else that did not happen. */
const elsewhere =
  "(?![^,;。]{0,6}(?:行政复议|行政诉讼|投诉|举报|异议|争议|指南|制度|渠道|工作|超期|逾期))";

/** Zeros said in words: 未收到, 未发生, 未收取. */
export const denialPatterns: readonly FigurePattern[] = [
  figure("requests_received", `(?:未|没有|无)(?:收到|接到|受理|新收)过?${asked}${elsewhere}`, {
    without: /如|若|对/,
  }),
  figure("requests_received", `(?:没有|无)${asked}(?=[,;。]|$)`, { without: /如|若|对/ }),
  figure("reconsiderations", `${no}${happened}${review}${unsettled}`, {
    about: /信息公开|政务公开/,
  }),
  figure("reconsiderations", `${no}${happened}${suit}${and}${review}${unsettled}`, {
    about: /信息公开|政务公开/,
  }),
  figure("litigations", `${no}${happened}${suit}${unsettled}`, { about: /信息公开|政务公开/ }),
  figure("litigations", `${no}${happened}${review}${and}${suit}${unsettled}`, {
    about: /信息公开|政务公开/,
  }),
  figure("press_conferences", `(?:未|没有)(?:举办|举行|召开)过?新闻发布会`),
  figure(
    "info_fee_yuan",
    `${no}(?:实际|曾|向申请人|产生|发生|收取|收缴|收)+过?(?:任何)?(?:政府|政务)?(?:依申请公开|信息公开|申请)*的?信息处理费`,
    { without: /减免/ },
  ),
  figure(
    "info_fee_yuan",
    `${no}(?:产生|发生|收取)过?(?:任何)?(?:依申请公开|(?:政府|政务)?信息公开)(?:申请)?的?(?:收费|费用)(?:事项|情况|行为)?`,
  ),
  figure("info_fee_notices", `(?:未|没有)发出(?:过)?(?:信息处理费)?(?:收费|缴费)通知`),
];
