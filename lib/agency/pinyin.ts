import { pinyin } from "pinyin-pro";

/** The syllables of a text without tones ("聊城市" → liao cheng shi); other letters and digits stay. */
export function syllables(text: string): readonly string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "consecutive" })
    .map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, ""))
    .filter((syllable) => syllable !== "");
}

/** What a name is found by: its syllables in one word and their initials. */
export function searchPinyin(name: string): string {
  const all = syllables(name);
  return `${all.join("")} ${all.map((syllable) => syllable.slice(0, 1)).join("")}`;
}
