import type { Document } from "#lib/decode/document.ts";
import { compact } from "./compact.ts";
import { creditCodesIn } from "./credit-code.ts";
import type { Flow } from "./flow.ts";
import type { Candidate } from "./report.ts";
import { isAgencyName } from "./title.ts";

/** Fields of a page about the document, printed in front of it or beside it. */
interface PageField {
  readonly field: Candidate["field"];
  readonly label: RegExp;
  readonly source: string;
  readonly accepts: (value: string) => boolean;
}

/** 府办 and 办公室 say what kind of body, not which. */
const anybody = /^[省市县区州旗]?(?:政府|府)?(?:办|办公室|办公厅|网|政府网)$/;
const isNamed = (value: string) => isAgencyName(value) && !anybody.test(value);
const isSiteCode = (value: string) => /^(?:\d{10}|bm\d{8})$/i.test(value);

const fields: readonly PageField[] = [
  {
    field: "agency",
    label: /^(?:信息|文章|稿件)?来源:/,
    source: "labelled 来源",
    accepts: isNamed,
  },
  {
    field: "agency",
    label: /^(?:发布|发文|公开|制作|编制)(?:机构|机关|单位|主体):?/,
    source: "labelled 发布机构",
    accepts: isNamed,
  },
  {
    field: "index_number",
    label: /^索引号:?/,
    source: "labelled 索引号",
    accepts: (value) => /^(?=.*\d)[\w\-/.〔〕[\]()]{5,60}$/.test(value),
  },
  {
    field: "site_code",
    label: /^(?:政府)?网站标识码:?/,
    source: "labelled 网站标识码",
    accepts: isSiteCode,
  },
];

/**
 * What the page says about the document in fields of its own: source, publisher, index number, code of
 * the site; then the credit code an index number begins with. Only a code with a right check digit is
 * one. `content` is where the report begins in the flow: bodies named behind it are other ones.
 */
export function fieldCandidates(
  document: Document,
  flow: Flow,
  content: number,
): readonly Candidate[] {
  const meta = metaCandidates(document);
  const labelled = fields.flatMap((one) => labelledValues(flow, one, content));
  const codes = labelled
    .filter(({ field }) => field === "index_number")
    .flatMap(({ value }) => creditCodesIn(value))
    .map((value): Candidate => ({ field: "credit_code", value, source: "index number" }));
  return [...meta, ...labelled, ...codes];
}

function metaCandidates({ meta }: Document): readonly Candidate[] {
  const source = compact(meta.get("contentsource") ?? "").text;
  const site = compact(meta.get("siteidcode") ?? "").text;
  return [
    ...(isNamed(source)
      ? [{ field: "agency" as const, value: source, source: "meta contentsource" }]
      : []),
    ...(isSiteCode(site)
      ? [{ field: "site_code" as const, value: site, source: "meta siteidcode" }]
      : []),
  ];
}

/** Values behind a label, in its own line or cell or in the next one. */
function labelledValues(
  { pieces, text }: Flow,
  { field, label, source, accepts }: PageField,
  content: number,
): readonly Candidate[] {
  const isFurniture = field === "site_code";
  const here = isFurniture ? pieces : pieces.filter(({ start }) => start < content);
  return here.flatMap(({ raw, start, end }, at): readonly Candidate[] => {
    const whole = text.slice(start, end);
    if (!/来源|机构|机关|单位|主体|索引号|标识码/.test(whole)) return [];
    return partsOf(raw, whole).flatMap((part) => {
      const behind = label.exec(part)?.[0];
      if (behind === undefined) return [];
      const next = here[at + 1];
      const own = part.slice(behind.length);
      const value = own !== "" || next === undefined ? own : text.slice(next.start, next.end);
      return accepts(value) ? [{ field, value, source }] : [];
    });
  });
}

/**
 * A line or cell as one field, whose label may be set apart (发 布 机 构), and as several fields apart by
 * spaces; a value may also have a space behind its label.
 */
function partsOf(raw: string, whole: string): readonly string[] {
  const joined = raw.replaceAll(/([:：])\s+/g, "$1");
  const parts = joined.split(/[\s|]+/).map((part) => compact(part).text);
  return parts.length === 1 ? [whole] : [whole, ...parts];
}
