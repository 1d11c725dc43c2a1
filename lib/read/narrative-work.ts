import { countOf } from "./narrative-number.ts";
import { type FigurePattern, figure, gap, link } from "./narrative-pattern.ts";

const disclosure = "(?:政府信息公开|政务信息公开|政务公开|信息公开)";
const done = "(?:举办|举行|召开|开展|组织开展|组织召开|组织举办|组织)了?";
const events = countOf("场次?|期次?|次|个|班次");

/** What was explained, said in public and heard on the telephone. */
export const mediaPatterns: readonly FigurePattern[] = [
  figure(
    "interpretations",
    `(?:(?:发布|公开|制作|编发|开展|推出|编制)了?)?(?:各类|各种|相关|重要|重大)*政策(?:文件)?(?:文字)?解读(?:材料|类?信息|稿件?|文章|文件|产品|内容|方案|工作)*${link}${countOf("篇次?|条|件|份|个|次|期|则")}`,
    { without: /转载|转发|未/ },
  ),
  figure(
    "interpretations",
    `(?:发布|公开|制作|编发|推出)了?${countOf("篇|条|件|份|个|期|则")}政策(?:文件)?解读`,
    { without: /转载|转发|未/ },
  ),
  figure(
    "press_conferences",
    `(?:举办|举行|召开|组织召开|组织|开展)了?(?:各类|政策|例行|专题|主题|系列)*新闻(?:发布|通气|吹风)会${link}${events}`,
  ),
  figure(
    "press_conferences",
    `(?:举办|举行|召开|组织召开|组织|开展)了?${events}(?:政策|例行|专题|主题|系列)*新闻(?:发布|通气|吹风)会`,
  ),
  figure(
    "press_conferences",
    `(?:举办|举行|召开)了?(?:[“"][^”"]{2,60}[”"]、?)+等?(?:主题|系列|专题)*新闻(?:发布|通气|吹风)会${link}${events}`,
  ),
  figure(
    "press_conferences_attended",
    `(?:参加|出席)了?(?:[省市县区])?(?:政府)?(?:新闻办)?(?:召开的)?新闻发布会${link}${events}`,
  ),
  figure("hotline_sessions", `热线(?:节目|直播|访谈)?${link}${countOf("次|期|场次?")}`, {
    without: /受理|接听|办理|处理|接到|回复/,
  }),
  figure(
    "hotline_calls",
    `(?:受理|接听|办理|处理|接到|办结|承办|收到)了?[^,;。、\\d]{0,8}(?:12345)?[^,;。、\\d]{0,8}热线(?:平台)?(?:交办|转办|转派|派发)?(?:的)?(?:群众)?(?:来电|诉求|工单|电话|咨询|事项|问题|件|办件|投诉)*${link}${countOf("件次?|条|个|通|起")}`,
  ),
  figure(
    "hotline_calls",
    `热线(?:平台)?(?:共计?|累计|全年)*(?:受理|接听|办理|接到)了?(?:群众|市民|各类)*(?:来电|诉求|工单|电话|咨询|事项)*${link}${countOf("件次?|条|个|通|起")}`,
  ),
];

const letterObjects =
  "(?:网民|群众|网友|公众|社会公众|网络|网上|办事)*(?:留言|来信|信件|咨询|诉求|提问|问政)(?:咨询|建议|问题)*";

/** Letters and messages. */
export const letterPatterns: readonly FigurePattern[] = [
  figure(
    "letters_received",
    `(?:收到|受理|接收)了?${letterObjects}${link}${countOf("条|件|封|次|个")}`,
    {
      without: /热线|信箱|未/,
    },
  ),
  figure(
    "letters_answered",
    `(?:回复|答复|办理|办结|处理)了?${letterObjects}${link}${countOf("条|件|封|次|个")}`,
    { without: /热线|信箱|未/ },
  ),
  figure(
    "mailbox_letters",
    `(?:(?:局|市|县|区|镇|乡|厅|州|省|处)长|领导|书记|主任|公众|网上)信箱${gap(6)}(?:收到|受理|来信|信件|接收)(?:群众)?(?:来信|信件|邮件)*${link}${countOf("条|件|封")}`,
    { without: /未/ },
  ),
];

/** What was organised within the house. */
export const workPatterns: readonly FigurePattern[] = [
  figure("trainings", `${done}${gap(18)}培训(?:班|会议?|活动|讲座|工作)?${link}${events}`, {
    about: /公开/,
    without: /参加|未/,
  }),
  figure("trainings", `${done}${countOf("场次?|期|次|班次|个")}${gap(18)}培训`, {
    about: /公开/,
    without: /参加|未/,
  }),
  figure(
    "training_participants",
    `(?:培训|参训)(?:人员|工作人员|干部|人数|学员|对象|各类)*${link}${countOf("人次|人|名")}`,
    { needs: /公开/, without: /参加|未/ },
  ),
  figure(
    "meetings",
    `(?:召开|组织召开)了?${gap(12)}${disclosure}${gap(10)}(?<!发布|培训|听证|通气)会议?${link}${events}`,
  ),
  figure(
    "meetings",
    `(?:召开|组织召开)了?${countOf("场次?|次")}${gap(12)}${disclosure}${gap(10)}(?<!发布|培训|听证|通气)会`,
  ),
  figure(
    "columns_opened",
    `(?:开设|设立|设置|新增|新设|增设|开通|建立)了?${gap(12)}专[栏题]${link}${countOf("个")}`,
  ),
  figure(
    "columns_opened",
    `(?:开设|设立|设置|新增|新设|增设|开通|建立)了?${countOf("个")}${gap(12)}专[栏题]`,
  ),
];
