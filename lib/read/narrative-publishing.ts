import type { NarrativeId } from "#lib/form/narrative.ts";
import { countOf } from "./narrative-number.ts";
import { type FigurePattern, figure, link } from "./narrative-pattern.ts";

const kinds =
  "(?:各类|各项|各种|各|政府|政务|公共|有关|相关|应|的|主动公开|公开)*(?:信息|政务动态信息)(?:内容)?";
const publish = "(?:公开发布|审核发布|编辑发布|发布|公开|推送|编发|刊发|发送|更新)了?";

const items = countOf("条|件|篇|份|则");

/** Words that limit what was published to one channel or one field. */
const limited =
  /其中|不予|予以|同意|部分|申请|答复|决定|拟|未|在|于|通过|利用|依托|借助|向|领域|方面|专题|专栏|栏目|目录|系统|平台|网|微信|微博|公众号|公报|抖音|视频|新媒体|客户端|APP|渠道|端|报|电视|重点|》|[县区镇乡街道局](?:分别|各自)/;
/** Several channels in one list, so that what follows is what all of them published. */
const allChannels =
  /(?:网|微信|微博|公众号|抖音|客户端|平台).{0,60}(?:、|及|和|与).{0,60}等(?:多?种?(?:渠道|方式|平台|载体|途径|形式))?(?:主动)?$/;

/** A column or a channel of which the sentence has spoken may be what published. */
const noChannel =
  /^(?!.*(?:专栏|专题|栏目|微信|微博|公众号|新媒体|抖音|视频号|账号|APP|客户端|小程序))/;

/** What was published in all. */
const disclosed: readonly FigurePattern[] = [
  ...[
    `主动公开了?${kinds}${link}${items}`,
    `(?:政府|政务)信息主动公开${link}${items}`,
    `主动公开了?${items}(?:各类)?(?:政府|政务)?信息`,
  ].map((source) => figure("items_disclosed", source, { without: limited })),
  ...[
    `(?:公开发布|审核发布|发布|公开)了?(?=各|政|主动)${kinds}${link}${items}`,
    `(?:公开发布|发布|公开)了?${items}(?:各类(?:政府|政务)?|政府|政务)信息`,
  ].map((source) => figure("items_disclosed", source, { needs: noChannel, without: limited })),
  figure("items_disclosed", `(?:公开发布|发布|公开)了?${kinds}${link}${items}`, {
    needs:
      /^(?!.*(?:栏|专题|微信|微博|公众号|媒体|抖音|号|APP|客户端|程序|平台|网)).*(?:全年|本年|20\d\d年)/,
    without: limited,
  }),
  figure("items_disclosed", `(?:主动公开|公开发布|发布|公开)了?${kinds}${link}${items}`, {
    needs: allChannels,
  }),
  figure(
    "items_disclosed",
    `(?:主动发布|主动公开|发布|公开)了?(?!财政|预算|决算|人事|规划|统计|采购|招标|招考|许可|处罚|执法|应急|动态|会议|项目|扶贫|解读|机构|视频|图片|建议|计划|重点|其他|监督|公示)[\\u4e00-\\u9fff]{2}信息${link}${items}`,
    { needs: allChannels },
  ),
];

const afterChannel = `(?:平台|账号|公众平台|公众号|服务号|订阅号|官方号)*(?:[“"][^”"]{1,16}[”"])?上?(?:全年|当年|今年|共计?|累计|主动|及时|已|同步)*${publish}(?:各类|各项|政府|政务|公开|原创|相关|工作)*(?:信息|文章|消息|内容|推文|动态|稿件|图文|博文|作品|短视频|视频)*${link}`;
/** Another channel in front, joined without a number of its own, shares the number. */
const sharing =
  /(?:网站?|微信|微博|抖音|公众号|公报|平台|新媒体|客户端|APP|视频号|头条号?|快手|报纸?|电视|广播|栏|媒体|新闻|学习强国)(?:平台|公众号)?(?:[^\d,;]{0,14}(?:[、和及与/]|以及).{0,10})?$/;

function channel(id: NarrativeId, name: string, units: string): readonly FigurePattern[] {
  const counted = countOf(units);
  return [
    figure(id, `(?:${name})${afterChannel}${counted}`, { kind: "part", without: sharing }),
    figure(id, `(?:${name})(?:平台)?信息(?:发布|公开)(?:总数|总量|量)?${link}${counted}`, {
      ...{ kind: "part", without: sharing },
    }),
    figure(
      id,
      `${publish}(?:政务|官方)?(?:${name})(?:公众号|平台)?(?:信息|文章|消息|推文|图文|博文|短视频|视频|作品)+${link}${counted}`,
      { kind: "part", without: sharing },
    ),
  ];
}

/** Figures of what was published, in all and channel by channel. */
export const publishingPatterns: readonly FigurePattern[] = [
  ...channel(
    "website_items",
    "(?:门户|政府|政务|部门|官方|公开)?网站|官网|信息公开网|政府网|门户网",
    "条次?|件|篇|则",
  ),
  ...channel("wechat_items", "微信公众号|微信公众平台|微信|公众号", "条次?|篇|件|则|期"),
  ...channel("weibo_items", "微博", "条次?|篇|件|则"),
  ...channel("short_video_items", "抖音号?|视频号|快手号?|短视频平台", "条次?|个|期|部|件|则"),
  ...channel("new_media_items", '政务新媒体|新媒体|[“"]?两微一端[”"]?', "条次?|篇|件|则"),
  figure("gazette_issues", `政府公报(?:出版|编发|发行|编印|刊发|印发)?${link}${countOf("期")}`, {
    kind: "part",
  }),
  ...disclosed,
];
