import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { wordFile, zipOf } from "./made/office.ts";
import { outline } from "./made/outline.ts";

const p = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const tc = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

async function decoded(body: string, parts = {}) {
  return await decode(wordFile(body, parts));
}

describe("decode(bytes) of a Word file: tables", () => {
  it.each<[string, string, string]>([
    [
      "cells merged sideways and downwards",
      tbl(
        tr(tc("a", `<w:vMerge w:val="restart"/>`), tc("b", `<w:gridSpan w:val="2"/>`)),
        tr(tc("", "<w:vMerge/>"), tc("c"), tc("")),
      ),
      "0+1x2:a|1+2:b\n1+1:c|2+1:",
    ],
    [
      "a merge that begins again right under another one",
      tbl(
        tr(tc("a", `<w:vMerge w:val="restart"/>`), tc("1")),
        tr(tc("b", `<w:vMerge w:val="restart"/>`), tc("2")),
        tr(tc("", `<w:vMerge w:val="continue"/>`), tc("3")),
      ),
      "0+1:a|1+1:1\n0+1x2:b|1+1:2\n1+1:3",
    ],
    ["a merge that goes on where none began", tbl(tr(tc("x", "<w:vMerge/>"))), "0+1:x"],
    [
      "cells merged sideways in the old way",
      tbl(tr(tc("a", `<w:hMerge w:val="restart"/>`), tc("", "<w:hMerge/>"), tc("1"))),
      "0+2:a|2+1:1",
    ],
    [
      "a row that begins behind skipped columns",
      tbl(
        tr(tc("a"), tc("b")),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("1")}</w:tr>`,
      ),
      "0+1:a|1+1:b\n1+1:1",
    ],
    [
      "rows and cells inside content controls, beside bookmarks",
      tbl(
        `<w:bookmarkStart w:name="x"/><w:sdt><w:sdtContent>${tr(
          tc("a", `<w:vMerge w:val="restart"/>`),
          `<w:sdt><w:sdtPr/><w:sdtContent>${tc("1")}</w:sdtContent></w:sdt>`,
        )}</w:sdtContent></w:sdt>`,
        tr(tc("", "<w:vMerge/>"), tc("2")),
      ),
      "0+1x2:a|1+1:1\n1+1:2",
    ],
    [
      "no deleted row",
      tbl(tr(tc("a")), `<w:tr><w:trPr><w:del/></w:trPr>${tc("b")}</w:tr>`),
      "0+1:a",
    ],
    [
      "tables inside a table as flow",
      tbl(tr(tc("x"), `<w:tc>${p("y")}${tbl(tr(tc("1")))}${p("")}</w:tc>`)),
      "x\ny\n0+1:1",
    ],
    [
      "paragraphs of a cell on lines",
      tbl(tr(`<w:tc>${p("商业")}${p("企业")}</w:tc>`)),
      "0+1:商业\n企业",
    ],
    [
      "no text of a cell in the next one when its end is marked deleted",
      tbl(tr(`<w:tc>${p("1", "<w:rPr><w:del/></w:rPr>")}</w:tc>`, tc("2"))),
      "0+1:1|1+1:2",
    ],
  ])("keeps %s", async (_, body, expected) => {
    expect(outline(await decoded(body))).toBe(expected);
  });
});

describe("decode(bytes) of a Word file: text", () => {
  it.each<[string, string, string]>([
    ["a number over several runs as one", `<w:p>${run("1")}${run("23")}</w:p>`, "123"],
    [
      "inserted text and no deleted or moved one",
      `<w:p><w:ins>${run("1")}</w:ins><w:del><w:r><w:delText>2</w:delText></w:r></w:del>
        <w:moveFrom>${run("3")}</w:moveFrom><w:moveTo>${run("4")}</w:moveTo></w:p>`,
      "14",
    ],
    ["a paragraph that goes on in the next", p("1", "<w:rPr><w:del/></w:rPr>") + p("23"), "123"],
    [
      "no hidden and no struck text",
      `<w:p>${run("1", "<w:vanish/>")}${run("2", "<w:strike/>")}${run("3", "<w:dstrike/>")}${run(
        "4",
        `<w:vanish w:val="0"/>`,
      )}</w:p>`,
      "4",
    ],
    [
      "the result of a field and not its code",
      `<w:p><w:fldSimple w:instr="=SUM(ABOVE)">${run("12")}</w:fldSimple>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("5")}</w:p>`,
      "125",
    ],
    [
      "raised figures and notes in brackets",
      `<w:p>${run("5")}${run("1", `<w:vertAlign w:val="superscript"/>`)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      "5(1)(注)",
    ],
    [
      "links, smart tags and the characters under a reading",
      `<w:p><w:hyperlink>${run("1")}</w:hyperlink><w:smartTag>${run("2")}</w:smartTag><w:r><w:ruby>
        <w:rt>${run("yi")}</w:rt><w:rubyBase>${run("3")}</w:rubyBase></w:ruby></w:r></w:p>`,
      "123",
    ],
    [
      "breaks as ends of lines and tabs as spaces",
      `<w:p>${run("甲")}<w:r><w:br/></w:r>${run("乙")}<w:r><w:tab/></w:r>${run("丙")}</w:p>`,
      "甲\n乙 丙",
    ],
    [
      "a fraction as no number",
      `<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
      "\ufffd",
    ],
    [
      "text boxes once, beside their paragraph",
      `<w:p>${run("正文")}<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p("框")}</w:txbxContent></wps:txbx></mc:Choice>
        <mc:Fallback><v:textbox><w:txbxContent>${p("框")}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      "正文\n框",
    ],
    [
      "a text box out of the cell it hangs on",
      tbl(
        tr(
          `<w:tc><w:p>${run("5")}<w:r><v:textbox><w:txbxContent>${p("3")}</w:txbxContent></v:textbox></w:r></w:p></w:tc>`,
        ),
      ),
      "0+1:5\n3",
    ],
  ])("keeps %s", async (_, body, expected) => {
    expect(outline(await decoded(body))).toBe(expected);
  });

  it("reads files that name the namespaces otherwise", async () => {
    const strict = `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    expect(outline(await decode(zipOf({ "word/document.xml": strict })))).toBe("甲");
  });

  it("takes headings from styles, inherited ones too, and from outline levels", async () => {
    const styles = `<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="a"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>
      <w:style w:styleId="b"><w:name w:val="Title"/></w:style>`;
    const body =
      p("一", `<w:pStyle w:val="a"/>`) +
      p("二", `<w:outlineLvl w:val="1"/>`) +
      p("题", `<w:pStyle w:val="b"/>`) +
      p("文", `<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>`);
    expect(outline(await decoded(body, { styles }))).toBe("#一\n##二\n#题\n文");
  });

  it("counts the pictures that are shown", async () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice><a:blip/></mc:Choice><mc:Fallback><v:imagedata/></mc:Fallback></mc:AlternateContent><v:imagedata/></w:r></w:p>
      ${tbl(tr(`<w:tc><w:p><w:r><a:blip/></w:r></w:p></w:tc>`))}`;
    expect((await decoded(body)).images).toBe(3);
  });
});

describe("decode(bytes) of a Word file: lists", () => {
  const level = (at: number, format: string, pattern: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering = `
    <w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="8">${level(0, "bullet", "·")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>`;
  const item = (text: string, list: number, at = 0) =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it.each<[string, string, string]>([
    [
      "count, levels begin anew",
      item("甲", 1) + item("乙", 1, 1) + item("丙", 1, 1) + item("丁", 1) + item("戊", 1, 1),
      "一、 甲\n一.1 乙\n一.2 丙\n二、 丁\n二.1 戊",
    ],
    ["have no bullet", item("甲", 2), "甲"],
    [
      "start where they are told to",
      item("甲", 1) + item("乙", 3) + item("丙", 3),
      "一、 甲\n十一、 乙\n十二、 丙",
    ],
    ["that are not defined have no label", item("甲", 9) + item("乙", 0), "甲\n乙"],
    ["stand in cells too", tbl(tr(`<w:tc>${item("甲", 1)}</w:tc>`, tc("5"))), "0+1:一、 甲|1+1:5"],
  ])("%s", async (_, body, expected) => {
    expect(outline(await decoded(body, { numbering }))).toBe(expected);
  });

  it("take their numbers from the style of the paragraph", async () => {
    const styles = `<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body = p("总体情况", `<w:pStyle w:val="1"/>`);
    expect(outline(await decoded(body, { styles, numbering }))).toBe("#一、 总体情况");
  });
});
