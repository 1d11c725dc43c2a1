import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";
import { decode } from "./decode.ts";
import { DecodeError, UnsupportedFormatError } from "./errors.ts";
import { wordFile, zipOf } from "./made/office.ts";

const body = "<w:p><w:r><w:t>规章 12</w:t></w:r></w:p>";
const namespace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const document = (content: string) =>
  zipOf({ "word/document.xml": `<w:document ${namespace}>${content}</w:document>` });

/** Signatures of what a ZIP archive writes before a file and in its directory, and where the name follows. */
const header = { signature: 0x04034b50, name: 30 };
const listed = { signature: 0x02014b50, name: 46 };

/** Where an archive writes about its main part. */
function mainPart(bytes: Uint8Array, kind: typeof header): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const main = "word/document.xml";
  for (let at = 0; at + kind.name + main.length < bytes.length; at += 1) {
    const name = bytes.subarray(at + kind.name, at + kind.name + main.length);
    const isKind = view.getUint32(at, true) === kind.signature;
    if (isKind && new TextDecoder().decode(name) === main) return at;
  }
  throw new Error("no main part");
}

/** A Word file with bytes changed from where it writes about its main part. */
function changed(kind: typeof header, write: (view: DataView, at: number) => void): Uint8Array {
  const bytes = wordFile(body);
  write(new DataView(bytes.buffer, bytes.byteOffset), mainPart(bytes, kind));
  return bytes;
}

describe("decode(bytes) of a ZIP archive", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["an OFD file", zipOf({ "OFD.xml": "" }), /OFD$/],
    ["a presentation", zipOf({ "ppt/presentation.xml": "" }), /PowerPoint/],
    ["a binary workbook", zipOf({ "xl/workbook.bin": "" }), /XLSB/],
    [
      "an OpenDocument text",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "" }),
      /OpenDocument text/,
    ],
    [
      "other files, naming them",
      zipOf({ "年报.pdf": "x", "b/c.doc": "", "d.doc": "", "e.doc": "" }),
      /ZIP archive of 4 files \(年报\.pdf, b\/c\.doc, d\.doc, …\)/,
    ],
  ])("names what it holds: %s", async (_, bytes, message) => {
    const refused = decode(bytes);
    await expect(refused).rejects.toThrow(UnsupportedFormatError);
    await expect(refused).rejects.toThrow(message);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["a torn archive", wordFile(body).subarray(0, 700), /damaged archive/],
    ["the first bytes alone", new Uint8Array([0x50, 0x4b, 3, 4]), /damaged archive/],
    ["a Word file without text", document(""), /without a body/],
    [
      "a Word file with torn XML",
      zipOf({ "word/document.xml": "<w:document><w:body>" }),
      /damaged XML/,
    ],
    ["an archive without files", zipOf({ "word2/": "" }), /empty ZIP/],
    [
      "a password",
      changed(listed, (view, at) => view.setUint16(at + 8, 1, true)),
      /password-protected/,
    ],
    [
      "an unknown packing",
      changed(listed, (view, at) => view.setUint16(at + 10, 99, true)),
      /unknown method/,
    ],
    [
      "an altered byte",
      changed(header, (view, at) => {
        const data = at + 30 + view.getUint16(at + 26, true);
        view.setUint8(data + 5, view.getUint8(data + 5) ^ 1);
      }),
      /damaged/,
    ],
  ])("refuses %s with one line", async (_, bytes, message) => {
    const refused = decode(bytes);
    await expect(refused).rejects.toThrow(DecodeError);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(/^[^\n]+$/);
  });

  it("refuses files of more than 32 MB, and those that inflate to more than they claim", async () => {
    const claimed = (size: number) =>
      changed(listed, (view, at) => view.setUint32(at + 24, size, true));
    await expect(decode(claimed(40_000_000))).rejects.toThrow(/more than 32 MB/);
    await expect(decode(claimed(100))).rejects.toThrow(/damaged archive/);
  });

  it("refuses XML nested beyond reason", async () => {
    const deep = "<w:p>".repeat(100_000);
    await expect(decode(document(deep))).rejects.toThrow(/XML too large/);
  });

  it("expands no entity that a file defines", async () => {
    const entities = `<!DOCTYPE w [<!ENTITY a "12"><!ENTITY b "&a;&a;">]>`;
    const text = `<w:document ${namespace}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    const { blocks } = await decode(zipOf({ "word/document.xml": entities + text }));
    expect(blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual(["&b;"]);
  });
});

describe("crc32(bytes)", () => {
  it("gives the check value of the standard", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});
