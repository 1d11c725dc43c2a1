import { type FigurePattern, figure, gap } from "./narrative-pattern.ts";

const opened = "(?:开设|设立|设置|新增|新设|增设|开通|推出)了?";

/** What is named without a number; the group `name` is what is marked. */
export const namePatterns: readonly FigurePattern[] = [
  figure("column_named", `${opened}${gap(8)}(?<name>[“"][^”"]{2,24}[”"])${gap(8)}专[栏题]`),
  figure("channel_website", "(?<name>(?:政府|门户|部门|官方)网站|官网)"),
  figure("channel_wechat", "(?<name>微信(?:公众号|公众平台)?)"),
  figure("channel_weibo", "(?<name>微博)"),
  figure("channel_short_video", "(?<name>抖音号?|视频号|快手号?)"),
  figure("channel_app", "(?<name>客户端|APP)"),
  figure("channel_gazette", "(?<name>政府公报)"),
  figure(
    "channel_hotline",
    "(?<name>(?:12345)?(?:政务服务便民|市民服务|政务服务|市长|便民服务)?热线)",
  ),
  figure("channel_press", "(?<name>报纸|报刊|广播电视|广播|电视台?)"),
  figure(
    "channel_board",
    "(?<name>(?<!政务|信息)公开栏(?!目)|公示栏|宣传栏|电子显示屏|查阅(?:点|场所|中心|室))",
  ),
].map((one) => ({
  ...one,
  kind: "stock" as const,
  without: /未|没有|无|注销|关停|关闭|撤销|停更|停止|探索|暂/,
}));
