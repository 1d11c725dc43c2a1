import type { Indicator, Unit } from "./indicator.ts";

/**
 * The 2014 statistics sheet, 政府信息公开情况统计表, appended to reports on 2014 to 2018 (DOMAIN.md
 * part 2.6): one number a row. Provinces print variants of it; rows are found by label.
 */
type Row = readonly [
  id: string,
  short: string,
  english: string,
  unit: Unit,
  official: string,
  variants: readonly string[],
  explains: string,
  explainsEnglish: string,
];

const rows: readonly Row[] = [
  ["s14_proactive_total", "主动公开政府信息数", "Items of information proactively disclosed", "条", "一（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", ["主动公开文件数"], "本年主动公开的政府信息条数，不同渠道公开相同信息计 1 条", "Items of information disclosed on the agency's own initiative this year; the same item in several channels counts once"],
  ["s14_proactive_norm_docs", "主动公开规范性文件数", "Of which: normative documents disclosed", "条", "其中：主动公开规范性文件数", [], "其中主动公开的规范性文件条数", "Normative documents among the items disclosed"],
  ["s14_norm_docs_issued", "制发规范性文件总数", "Normative documents issued", "件", "制发规范性文件总数", [], "本年制发的规范性文件总件数", "Normative documents issued this year"],
  ["s14_channel_gazette", "政府公报公开政府信息数", "Via government gazette", "条", "一（二）1.政府公报公开政府信息数", ["政府公报公开数"], "通过政府公报公开的条数", "Items disclosed in the government gazette"],
  ["s14_channel_website", "政府网站公开政府信息数", "Via government website", "条", "2.政府网站公开政府信息数", ["政府网站公开数"], "通过政府网站公开的条数", "Items disclosed on the government web site"],
  ["s14_channel_weibo", "政务微博公开政府信息数", "Via government microblog", "条", "3.政务微博公开政府信息数", [], "通过政务微博公开的条数", "Items disclosed by government microblog"],
  ["s14_channel_wechat", "政务微信公开政府信息数", "Via government WeChat", "条", "4.政务微信公开政府信息数", [], "通过政务微信公开的条数", "Items disclosed by government WeChat"],
  ["s14_channel_other", "其他方式公开政府信息数", "Via other means", "条", "5.其他方式公开政府信息数", [], "通过其他方式公开的条数", "Items disclosed by other means"],
  ["s14_responses_total", "回应公众关注热点或重大舆情数", "Responses to public concerns", "次", "二（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", [], "回应公众关注热点或重大舆情的次数，同一热点计 1 次", "Responses to matters of public concern; one matter counts once"],
  ["s14_press_conferences", "参加或举办新闻发布会总次数", "Press conferences held/attended", "次", "二（二）1.参加或举办新闻发布会总次数", [], "参加或举办新闻发布会的次数", "Press conferences held or attended"],
  ["s14_press_conferences_leaders", "主要负责同志参加新闻发布会次数", "Of which attended by principal leaders", "次", "其中：主要负责同志参加新闻发布会次数", [], "其中主要负责同志参加的次数", "Press conferences attended by principal leaders"],
  ["s14_online_interviews", "政府网站在线访谈次数", "Online interviews", "次", "2.政府网站在线访谈次数", [], "政府网站在线访谈的次数", "Online interviews on the government web site"],
  ["s14_online_interviews_leaders", "主要负责同志参加政府网站在线访谈次数", "Of which attended by principal leaders", "次", "其中：主要负责同志参加政府网站在线访谈次数", [], "其中主要负责同志参加的次数", "Online interviews attended by principal leaders"],
  ["s14_policy_interpretations", "政策解读稿件发布数", "Policy interpretation pieces published", "篇", "3.政策解读稿件发布数", [], "发布政策解读稿件的篇数", "Policy interpretation pieces published"],
  ["s14_responses_weibo_wechat", "微博微信回应事件数", "Responses via Weibo/WeChat", "次", "4.微博微信回应事件数", [], "通过微博微信回应事件的次数", "Responses by microblog and WeChat"],
  ["s14_responses_other", "其他方式回应事件数", "Responses by other means", "次", "5.其他方式回应事件数", [], "通过其他方式回应事件的次数", "Responses by other means"],
  ["s14_requests_received", "收到申请数", "Requests received", "件", "三（一）收到申请数", ["受理依申请公开信息总数"], "本年收到的政府信息公开申请件数", "Requests for information received this year"],
  ["s14_requests_in_person", "当面申请数", "In person", "件", "1.当面申请数", [], "当面提出的申请件数", "Requests made in person"],
  ["s14_requests_fax", "传真申请数", "By fax", "件", "2.传真申请数", [], "以传真提出的申请件数", "Requests made by fax"],
  ["s14_requests_online", "网络申请数", "Online", "件", "3.网络申请数", ["网上申请数"], "通过网络提出的申请件数", "Requests made online"],
  ["s14_requests_letter", "信函申请数", "By letter", "件", "4.信函申请数", [], "以信函提出的申请件数", "Requests made by letter"],
  ["s14_completed", "申请办结数", "Requests completed", "件", "三（二）申请办结数", [], "本年办结的申请件数", "Requests concluded this year"],
  ["s14_completed_on_time", "按时办结数", "On time", "件", "1.按时办结数", [], "按时办结的申请件数", "Requests concluded on time"],
  ["s14_completed_extended", "延期办结数", "After extension", "件", "2.延期办结数", [], "延期办结的申请件数", "Requests concluded after an extension"],
  ["s14_replies", "申请答复数", "Replies", "件", "三（三）申请答复数", ["对申请的答复总数"], "本年作出的申请答复件数", "Replies to requests given this year"],
  ["s14_reply_already_public", "属于已主动公开范围数", "Already proactively disclosed", "件", "1.属于已主动公开范围数", [], "答复属于已主动公开范围的件数", "Replies that the information is already public"],
  ["s14_reply_granted", "同意公开答复数", "Granted", "件", "2.同意公开答复数", [], "同意公开的答复件数", "Replies that grant disclosure"],
  ["s14_reply_partial", "同意部分公开答复数", "Partly granted", "件", "3.同意部分公开答复数", [], "同意部分公开的答复件数", "Replies that grant part"],
  ["s14_reply_refused", "不同意公开答复数", "Refused", "件", "4.不同意公开答复数", ["不予公开答复数"], "不同意公开的答复件数", "Replies that refuse disclosure"],
  ["s14_refused_state_secret", "涉及国家秘密", "State secrets", "件", "其中：涉及国家秘密", [], "不同意公开中涉及国家秘密的件数", "Refusals on the ground of state secrets"],
  ["s14_refused_trade_secret", "涉及商业秘密", "Trade secrets", "件", "涉及商业秘密", [], "不同意公开中涉及商业秘密的件数", "Refusals on the ground of trade secrets"],
  ["s14_refused_privacy", "涉及个人隐私", "Personal privacy", "件", "涉及个人隐私", [], "不同意公开中涉及个人隐私的件数", "Refusals on the ground of personal privacy"],
  ["s14_refused_security_stability", "危及国家安全、公共安全、经济安全和社会稳定", "Endangers security/stability", "件", "危及国家安全、公共安全、经济安全和社会稳定", [], "不同意公开中危及国家安全、公共安全、经济安全和社会稳定的件数", "Refusals because disclosure endangers security or social stability"],
  ["s14_refused_not_gov_info", "不是《条例》所指政府信息", "Not government information under the Regulations", "件", "不是《条例》所指政府信息", [], "不同意公开中不是《条例》所指政府信息的件数", "Refusals because it is not government information under the Regulations"],
  ["s14_refused_other_law", "法律法规规定的其他情形", "Other statutory grounds", "件", "法律法规规定的其他情形", [], "不同意公开中属于法律法规规定其他情形的件数", "Refusals on other statutory grounds"],
  ["s14_reply_not_this_organ", "不属于本行政机关公开数", "Not for this organ to disclose", "件", "5.不属于本行政机关公开数", [], "答复不属于本行政机关公开的件数", "Replies that another organ is responsible"],
  ["s14_reply_not_exist", "申请信息不存在数", "Information does not exist", "件", "6.申请信息不存在数", [], "答复申请信息不存在的件数", "Replies that the information does not exist"],
  ["s14_reply_amend", "告知作出更改补充数", "Told to amend/supplement", "件", "7.告知作出更改补充数", [], "告知作出更改补充的件数", "Replies that ask the applicant to amend the request"],
  ["s14_reply_other_channels", "告知通过其他途径办理数", "Told to use other channels", "件", "8.告知通过其他途径办理数", [], "告知通过其他途径办理的件数", "Replies that refer to other channels"],
  ["s14_recon_total", "行政复议数量", "Administrative reconsiderations", "件", "四、行政复议数量", ["行政复议数"], "因政府信息公开被申请行政复议的件数", "Administrative reconsiderations over information disclosure"],
  ["s14_recon_upheld", "维持具体行政行为数", "Upheld", "件", "（一）维持具体行政行为数", [], "复议维持具体行政行为的件数", "Reconsiderations that upheld the act"],
  ["s14_recon_corrected", "被依法纠错数", "Corrected", "件", "（二）被依法纠错数", [], "复议被依法纠错的件数", "Reconsiderations that corrected the act"],
  ["s14_recon_other", "其他情形数", "Other", "件", "（三）其他情形数", [], "复议其他情形的件数", "Reconsiderations that ended otherwise"],
  ["s14_lit_total", "行政诉讼数量", "Administrative litigation", "件", "五、行政诉讼数量", ["行政诉讼数"], "因政府信息公开被提起行政诉讼的件数", "Administrative lawsuits over information disclosure"],
  ["s14_lit_upheld", "维持具体行政行为或者驳回原告诉讼请求数", "Upheld / claim dismissed", "件", "（一）维持具体行政行为或者驳回原告诉讼请求数", [], "诉讼维持行政行为或者驳回原告诉讼请求的件数", "Lawsuits that upheld the act or dismissed the claim"],
  ["s14_lit_corrected", "被依法纠错数", "Corrected", "件", "（二）被依法纠错数", [], "诉讼被依法纠错的件数", "Lawsuits that corrected the act"],
  ["s14_lit_other", "其他情形数", "Other", "件", "（三）其他情形数", [], "诉讼其他情形的件数", "Lawsuits that ended otherwise"],
  ["s14_complaints", "举报投诉数量", "Reports and complaints", "件", "六、举报投诉数量", [], "因政府信息公开被举报投诉的件数", "Reports and complaints about information disclosure"],
  ["s14_fees_wan", "依申请公开信息收取的费用", "Fees charged for disclosure on request", "万元", "七、依申请公开信息收取的费用", [], "依申请公开信息收取的费用，单位万元", "Fees charged for disclosure on request, in CNY 10,000"],
  ["s14_special_offices", "政府信息公开工作专门机构数", "Dedicated OGI offices", "个", "八（一）政府信息公开工作专门机构数", [], "政府信息公开工作专门机构的个数", "Offices dedicated to information disclosure"],
  ["s14_reading_points", "设置政府信息公开查阅点数", "Public reading points", "个", "（二）设置政府信息公开查阅点数", [], "政府信息公开查阅点的个数", "Public reading points"],
  ["s14_staff_total", "从事政府信息公开工作人员数", "OGI staff", "人", "（三）从事政府信息公开工作人员数", [], "从事政府信息公开工作的人数", "Staff working on information disclosure"],
  ["s14_staff_full_time", "专职人员数", "Full-time", "人", "1.专职人员数（不包括政府公报及政府网站工作人员数）", [], "其中专职人员数，不含政府公报及政府网站工作人员", "Full-time staff, without those of gazette and web site"],
  ["s14_staff_part_time", "兼职人员数", "Part-time", "人", "2.兼职人员数", [], "其中兼职人员数", "Part-time staff"],
  ["s14_budget_wan", "政府信息公开专项经费", "Dedicated OGI budget", "万元", "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", [], "政府信息公开专项经费，单位万元，不含公报编辑和网站建设维护", "Dedicated budget in CNY 10,000, without gazette and web site"],
  ["s14_meetings", "召开政府信息公开工作会议或专题会议数", "OGI work meetings", "次", "九（一）召开政府信息公开工作会议或专题会议数", [], "召开政府信息公开工作会议或专题会议的次数", "Meetings on information disclosure"],
  ["s14_trainings", "举办各类培训班数", "Training courses", "次", "（二）举办各类培训班数", [], "举办各类培训班的次数", "Training courses held"],
  ["s14_trainees", "接受培训人员数", "Persons trained", "人次", "（三）接受培训人员数", [], "接受培训的人次", "Attendances at training"],
];

/** The 58 indicators of the 2014 sheet in its order. */
export const sheetIndicators: readonly Indicator[] = rows.map(
  ([id, short, english, unit, official, , explains, explainsEnglish], at) => ({
    id,
    code: 301 + at,
    table: "sheet",
    forms: ["2014"],
    label: { zh: official, en: english },
    short: { zh: short, en: english },
    place: { block: "", row: official, column: "统计数" },
    measure: unit === "万元" ? "amount" : "count",
    unit,
    explains: { zh: `${explains}（2014 年统计表第 ${at + 1} 项）。`, en: `${explainsEnglish} (item ${at + 1} of the 2014 sheet).` },
    bridges: [],
  }),
);

/** Labels under which an indicator of the sheet is printed, without numerals and brackets. */
export const sheetLabels: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([id, short, , , , variants]) =>
    [short, ...variants].map((label) => [label, id] as const),
  ),
);
