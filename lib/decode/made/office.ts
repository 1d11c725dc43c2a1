import { strToU8, zipSync } from "fflate";

/** What a made Word file holds besides its body. */
interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const content = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Packs texts and bytes under their names into a ZIP archive. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        typeof file === "string" ? strToU8(file) : file,
      ]),
    ),
    { mtime: made },
  );
}

/** When every made file says it was written: the same content gives the same bytes. */
const made = new Date(2020, 0, 1);

/** A Word file from the XML of its body. */
export function wordFile(
  body: string,
  { styles = "", numbering = "" }: WordParts = {},
): Uint8Array {
  const namespaces = `xmlns:w="${word}" xmlns:r="${office}" xmlns:v="urn:schemas-microsoft-com:vml"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="urn:shapes"`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="${content}.styles+xml"/>
      <Override PartName="/word/document.xml" ContentType="${content}.document.main+xml"/>
      <Override PartName="/word/numbering.xml" ContentType="${content}.numbering+xml"/></Types>`,
    "_rels/.rels": relations({ officeDocument: "word/document.xml" }),
    "word/_rels/document.xml.rels": relations({
      styles: "styles.xml",
      numbering: "/word/numbering.xml",
    }),
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${namespaces}>${styles}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
  });
}

/** What a made workbook holds besides the rows of its first sheet. */
interface SheetParts {
  /** Behind the rows: merged cells. */
  readonly merges?: readonly string[];
  /** Number formats by the number `s` of a cell, from 1. */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  readonly state?: string;
  readonly columns?: string;
}

/** An Excel workbook from the XML of the rows of its only sheet. */
export function sheetFile(rows: string, parts: SheetParts = {}): Uint8Array {
  const { merges = [], formats = [], strings = [], state = "visible", columns = "" } = parts;
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`);
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations({ officeDocument: "xl/workbook.xml" }),
    "xl/_rels/workbook.xml.rels": relations({
      worksheet: "worksheets/sheet1.xml",
      styles: "styles.xml",
      sharedStrings: "sharedStrings.xml",
    }),
    "xl/workbook.xml": `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets>
      <sheet name="1" sheetId="1" state="${state}" r:id="worksheet"/></sheets></workbook>`,
    "xl/styles.xml": `<styleSheet xmlns="${sheets}"><numFmts>${codes.join("")}</numFmts>
      <cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${sheets}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${sheets}">${columns}<sheetData>${rows}</sheetData>${
      merged && `<mergeCells>${merged}</mergeCells>`
    }</worksheet>`,
  });
}

function relations(targets: Readonly<Record<string, string>>): string {
  const lines = Object.entries(targets).map(
    ([type, target]) => `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}
