/**
 * A text without white space, in compatibility form (full-width to half-width, radicals to
 * characters) and simplified characters, with the place of each character in the source.
 */
export interface Compact {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the source. */
  readonly offsets: readonly number[];
}

/** Traditional characters that occur in the words of the form, and their simplified ones. */
const traditional =
  "發发廢废製制現现規规範范檔档許许處处罰罚強强費费額额單单萬万類类務务關关報报開开區区證证據据維维糾纠結结審审訴诉訟讼復复議议經经過过總总計计項项數数業业組组織织" +
  "構构機机會会無无當当請请認认獲获內内國国穩稳險险對对購购採采農农應应給给與与後后續续辦办領领導导護护權权條条該该為为從从門门號号體体況况動动統统標标級级歷历圖图" +
  "決决減减檢检達达監监執执確确補补屬属舉举訪访繳缴納纳祕秘沒没僅仅於于繼继團团來来產产場场責责這这時时間间長长書书員员則则還还創创顯显種种稱称準准劃划" +
  "問问聯联優优濟济勞劳題题進进縣县鄉乡鎮镇廳厅網网聞闻訊讯眾众訓训參参熱热線线電电話话專专欄栏設设廣广備备約约餘余億亿環环態态鐵铁藝艺貿贸財财稅税質质館馆隊队軍军銀银島岛寧宁陽阳慶庆灣湾蘇苏漢汉華华東东遼辽濱滨嶺岭" +
  "轉转輿舆負负談谈讀读傳传絡络圍围隱隐徑径錯错駁驳閱阅職职詢询點点個个";

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: traditional.length / 2 }, (_, at) => [
    traditional.charAt(2 * at),
    traditional.charAt(2 * at + 1),
  ]),
);

const invisible = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** Compact forms met so far, by UTF-16 unit: every page uses the same few thousand characters. */
const compactUnits: (string | undefined)[] = [];

/** The compact form of one UTF-16 unit; empty for white space and invisible marks. */
function compactUnit(unit: number): string {
  const met = compactUnits[unit];
  if (met !== undefined) return met;
  const character = String.fromCharCode(unit);
  const plain = invisible.test(character) ? "" : character.normalize("NFKC").replaceAll(/\s/g, "");
  const made = simplified.get(plain) ?? plain;
  compactUnits[unit] = made;
  return made;
}

/** Makes a text compact; runs in time proportional to its length. */
export function compact(source: string): Compact {
  let text = "";
  const offsets: number[] = [];
  // Most characters are compact already: runs of them are taken whole.
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (isCompact[unit] === 1) {
      offsets.push(at);
      continue;
    }
    const plain = compactUnit(unit);
    if (plain === source.charAt(at)) {
      isCompact[unit] = 1;
      offsets.push(at);
      continue;
    }
    text += source.slice(from, at) + plain;
    from = at + 1;
    for (let more = 0; more < plain.length; more += 1) offsets.push(at);
  }
  return { text: text + source.slice(from), offsets };
}

/** By UTF-16 unit: 1 for one that was met and stays as it is. */
const isCompact = new Uint8Array(0x10000);
