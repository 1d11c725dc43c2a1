import { describe, expect, it } from "vitest";
import { describeReason } from "./collection-reasons.ts";

const html = "not an annual report: no table of the form and no section of it";

describe("describeReason(reason, locale)", () => {
  it.each([
    ["HTTP 503, asked 4 times", "网页没有来：HTTP 503，问了 4 次"],
    ["HTTP 404", "网页不在了：HTTP 404"],
    ["HTTP 403: the site turns programs away", "网站不让程序取：HTTP 403"],
    ["HTTP 302 to no address", "网页没有来：HTTP 302"],
    ["HTTP 304, but the archive has no such page", "网页没有来：HTTP 304"],
    ["no answer: ECONNREFUSED, asked 4 times", "网站没有回应（ECONNREFUSED），问了 4 次"],
    ["no answer: CERT_HAS_EXPIRED", "网站没有回应（CERT_HAS_EXPIRED）"],
    ["www.a.gov.cn has no address", "找不到主机 www.a.gov.cn"],
    ["robots.txt does not allow it", "网站的 robots.txt 不许取"],
    [
      "robots.txt wants 600 s between requests",
      "网站的 robots.txt 要求两次之间隔 600 秒，太久，因此不取",
    ],
    ["robots.txt: HTTP 503", "问不到网站的 robots.txt，因此不取：网页没有来：HTTP 503"],
    [
      "example.org is not a *.gov.cn host and was not allowed",
      "example.org 不是政府网站，也没有许可，因此不取",
    ],
    ["a.gov.cn is 10.0.0.1, not a public address", "不是公开的网址，因此不取"],
    ["sent on to http://a.gov.cn/b: HTTP 404", "转到 http://a.gov.cn/b 后：网页不在了：HTTP 404"],
    ["sent on more than 5 times", "网站转来转去，超过 5 次"],
    ["not read: the list has more than 50 pages", "目录超过 50 页，其后没有看"],
    ["larger than 20 MB", "文件大于 20 MB，没有取"],
    [`${html}, nor a list of reports`, "这一页没有年报，也没有年报的目录"],
    [html, "这一页没有年报：既没有表，也没有章节"],
    ["the document does not say whose report it is", "报告没有说是哪个机关的"],
    ["the document does not say which year it covers", "报告没有说是哪一年度的"],
    ["the year 1999 is not one of an annual report", "所写的年度 1999 不是年报的年度"],
    ["format not supported yet: JPEG image", "报告是图片，读不出字"],
    ["a scanned PDF: its pages are pictures", "报告是图片，读不出字"],
    ["format not supported yet: DOC or XLS", "还读不了这种文件：DOC or XLS"],
    ["a PDF locked by a password", "文件加了密码"],
    ["empty file", "文件里没有字"],
    ["a damaged PDF", "文件损坏，或不是文字"],
    ["takes longer than 10 s to read", "文件太大太杂，没有读完"],
    ["the moon is full", "记录的原因：the moon is full"],
  ])("says %j as %j", (reason, zh) => {
    expect(describeReason(reason, "zh")).toBe(zh);
    const en = describeReason(reason, "en");
    expect(en).not.toMatch(/\p{Script=Han}|[{}]/u);
  });
});
