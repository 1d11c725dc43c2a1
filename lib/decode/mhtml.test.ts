import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { outline } from "./made/outline.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (content: string) =>
  `<html><head><title>年报</title></head><body>${content}</body></html>`;
const table = "<table><tr><td>规章<td>12</table>";

function message(parts: readonly string[], kind = "related"): string {
  const head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: http://www.example.gov.cn/\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/${kind};\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n`;
  return `${head}\r\n\r\n${parts.map((part) => `------b\r\n${part}\r\n`).join("")}------b--\r\n`;
}

function quoted(content: string): string {
  const encoded = [...bytes(content)].map((byte) =>
    byte < 32 || byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  for (let at = 0; at < encoded.length; at += 20) lines.push(encoded.slice(at, at + 20).join(""));
  return `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${lines.join("=\r\n")}`;
}

describe("decode(bytes) of a saved page", () => {
  it.each<[string, Uint8Array]>([
    ["quoted-printable UTF-8", bytes(message([quoted(page(table))]))],
    [
      "base64 GBK",
      bytes(
        message([
          `Content-Type: text/html;\r\n\tcharset="gb2312"\r\nContent-Transfer-Encoding: base64\r\n\r\n${iconv.encode(page(table), "gbk").toString("base64")}`,
        ]),
      ),
    ],
    [
      "bytes as they are, style sheets behind it",
      bytes(
        message([
          `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page(table)}`,
          "Content-Type: text/css\r\n\r\ntd { color: red }",
        ]),
      ),
    ],
    ["a page alone", bytes(`MIME-Version: 1.0\r\n${quoted(page(table))}`)],
  ])("reads %s", async (_, saved) => {
    const document = await decode(saved);
    expect(outline(document)).toBe("0+1:规章|1+1:12");
    expect(document).toMatchObject({ format: "mhtml", title: "年报" });
  });

  it("reads the frames of a page behind it", async () => {
    const saved = message([quoted(page("<p>栏目")), quoted(page(table))]);
    expect(outline(await decode(bytes(saved)))).toBe("栏目\n0+1:规章|1+1:12");
  });

  it("leaves out the row at a torn end", async () => {
    const whole = message([quoted(page("<table><tr><td>规章<td>1234"))]);
    const torn = whole.slice(0, whole.indexOf("1234") + 2);
    expect(outline(await decode(bytes(torn)))).toBe("");
  });

  it("refuses a message without a page", async () => {
    const saved = message([
      "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA",
    ]);
    await expect(decode(bytes(saved))).rejects.toThrow(/^saved page without a page$/);
  });

  it("refuses a message of thousands of parts", async () => {
    const saved = message(Array.from({ length: 4000 }, () => quoted("<p>1")));
    await expect(decode(bytes(saved))).rejects.toThrow(/^saved page of too many parts$/);
  });
});
