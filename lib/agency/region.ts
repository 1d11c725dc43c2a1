/** A place of GB/T 2260, or a development zone outside it. */
export interface Region {
  /** Six digits, for a zone followed by a hyphen and its name in pinyin. */
  readonly code: string;
  /** Official name of this level alone ("聊城市"). */
  readonly name: string;
  /** Names from the province down, joined ("山东省聊城市"). */
  readonly fullName: string;
  /** 1 province, 2 prefecture, 3 county. */
  readonly level: number;
  /** Code of the region above, null for a province. */
  readonly parentCode: string | null;
}
