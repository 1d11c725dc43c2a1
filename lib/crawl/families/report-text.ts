import { compact } from "#lib/read/compact.ts";

/** Headings of the six sections of a report. */
const headings = [
  /总体情况/,
  /主动公开政府信息/,
  /收到和处理政府信息公开申请/,
  /行政复议、?(?:和)?行政诉讼/,
  /存在的?主要问题/,
  /其他需要报告的?事项/,
];

/** Whether a piece of HTML holds a report rather than links to reports (DOMAIN.md part 4.4). */
export function holdsReport(html: string): boolean {
  const { text } = compact(html.replaceAll(/<[^>]*>/g, ""));
  return headings.filter((heading) => heading.test(text)).length >= 3;
}
