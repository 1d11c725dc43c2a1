const peoples =
  "壮|藏|裕固|彝|瑶|锡伯|乌孜别克|维吾尔|佤|土家|土|塔塔尔|塔吉克|水|畲|撒拉|羌|普米|怒|纳西|仫佬|苗|蒙古|毛南|门巴|满|珞巴|僳僳|傈僳|黎|拉祜|柯尔克孜|景颇|京|基诺|回|赫哲|哈萨克|哈尼|仡佬|高山|鄂温克|鄂伦春|俄罗斯|独龙|东乡|侗|德昂|傣|达斡尔|朝鲜|布依|布朗|保安|白|阿昌|各";

/** Names whose peoples are part of the place ("内蒙古自治区"), and those the rule would cut too far. */
const fixed: Readonly<Record<string, string>> = {
  内蒙古自治区: "内蒙古",
  鄂伦春自治旗: "鄂伦春",
  鄂温克族自治旗: "鄂温克",
  东乡族自治县: "东乡",
  河南蒙古族自治县: "河南",
};

const autonomous = new RegExp(
  `(?:(?:${peoples})族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古)+$`,
  "u",
);
const ending = /(?:特别行政区|自治[区州县旗]|地区|林区|特区|新区|[省市区县旗盟州])$/u;

/**
 * How a region is called for short: without the word for its level and the peoples of autonomous
 * regions ("黔东南", "伊犁"); the official name where one character would be left ("赵县").
 */
export function shortRegionName(name: string): string {
  const known = fixed[name];
  if (known !== undefined) return known;
  const base = name.replace(ending, "");
  const short = /自治[区州县旗]$/u.test(name) ? base.replace(autonomous, "") : base;
  return short.length > 1 ? short : name;
}
