import type { Bilingual } from "./indicator.ts";

/**
 * What is looked for in the running text of a report (DOMAIN.md part 2.5). These figures never stand
 * for those of the tables: a text may round, repeat, or count another way.
 */
export interface NarrativeMeasure {
  /** Stable id, used in files and addresses. */
  readonly id: NarrativeId;
  readonly label: Bilingual;
}

export type NarrativeId = (typeof listed)[number]["id"];

const listed = [
  { id: "items_disclosed", label: { zh: "主动公开信息", en: "Items disclosed" } },
  { id: "website_items", label: { zh: "网站发布信息", en: "Items on the website" } },
  { id: "wechat_items", label: { zh: "微信发布信息", en: "Items on WeChat" } },
  { id: "weibo_items", label: { zh: "微博发布信息", en: "Items on Weibo" } },
  {
    id: "short_video_items",
    label: { zh: "短视频平台发布", en: "Items on short-video platforms" },
  },
  { id: "new_media_items", label: { zh: "政务新媒体发布信息", en: "Items on new media" } },
  { id: "gazette_issues", label: { zh: "政府公报期数", en: "Issues of the gazette" } },
  { id: "interpretations", label: { zh: "政策解读", en: "Policy interpretations" } },
  { id: "press_conferences", label: { zh: "举办新闻发布会", en: "Press conferences held" } },
  {
    id: "press_conferences_attended",
    label: { zh: "参加新闻发布会", en: "Press conferences attended" },
  },
  { id: "hotline_sessions", label: { zh: "上线热线节目", en: "Hotline programmes" } },
  { id: "hotline_calls", label: { zh: "热线办件", en: "Hotline calls handled" } },
  { id: "letters_received", label: { zh: "收到留言来信", en: "Letters and messages received" } },
  { id: "letters_answered", label: { zh: "答复留言来信", en: "Letters and messages answered" } },
  { id: "mailbox_letters", label: { zh: "领导信箱来信", en: "Letters to the mailbox" } },
  { id: "trainings", label: { zh: "举办培训", en: "Trainings held" } },
  { id: "training_participants", label: { zh: "培训人次", en: "People trained" } },
  { id: "meetings", label: { zh: "政务公开会议", en: "Meetings on disclosure" } },
  { id: "norm_docs_issued", label: { zh: "制发规范性文件", en: "Normative documents issued" } },
  { id: "norm_docs_repealed", label: { zh: "废止规范性文件", en: "Normative documents repealed" } },
  {
    id: "norm_docs_in_force",
    label: { zh: "现行有效规范性文件", en: "Normative documents in force" },
  },
  { id: "requests_received", label: { zh: "收到公开申请", en: "Requests received" } },
  { id: "requests_answered", label: { zh: "答复公开申请", en: "Requests answered" } },
  { id: "reconsiderations", label: { zh: "行政复议", en: "Reconsiderations" } },
  { id: "litigations", label: { zh: "行政诉讼", en: "Lawsuits" } },
  { id: "info_fee_notices", label: { zh: "收费通知", en: "Fee notices sent" } },
  { id: "info_fee_yuan", label: { zh: "信息处理费", en: "Information processing fee" } },
  { id: "columns_opened", label: { zh: "开设专栏", en: "Columns opened" } },
  { id: "column_named", label: { zh: "专栏名称", en: "Column named" } },
  { id: "channel_website", label: { zh: "渠道：网站", en: "Channel: website" } },
  { id: "channel_wechat", label: { zh: "渠道：微信", en: "Channel: WeChat" } },
  { id: "channel_weibo", label: { zh: "渠道：微博", en: "Channel: Weibo" } },
  { id: "channel_short_video", label: { zh: "渠道：短视频", en: "Channel: short videos" } },
  { id: "channel_app", label: { zh: "渠道：客户端", en: "Channel: app" } },
  { id: "channel_gazette", label: { zh: "渠道：政府公报", en: "Channel: gazette" } },
  { id: "channel_hotline", label: { zh: "渠道：热线", en: "Channel: hotline" } },
  { id: "channel_press", label: { zh: "渠道：报刊广播电视", en: "Channel: press and broadcasts" } },
  {
    id: "channel_board",
    label: { zh: "渠道：公开栏与查阅点", en: "Channel: boards and reading rooms" },
  },
] as const satisfies readonly { readonly id: string; readonly label: Bilingual }[];

const byId: ReadonlyMap<string, NarrativeMeasure> = new Map(
  listed.map((measure) => [measure.id, measure]),
);

/** The measure with this id, or undefined. */
export function findNarrativeMeasure(id: string): NarrativeMeasure | undefined {
  return byId.get(id);
}
