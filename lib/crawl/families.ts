import { channelDoc } from "./families/channel-doc.ts";
import { columnsBlocks } from "./families/columns-blocks.ts";
import { ewbInfoList } from "./families/ewb-info-list.ts";
import { generic } from "./families/generic.ts";
import { getMessage } from "./families/get-message.ts";
import { gkmlpt } from "./families/gkmlpt.ts";
import { hexShtml } from "./families/hex-shtml.ts";
import { homeN } from "./families/home-n.ts";
import { infoHtm } from "./families/info-htm.ts";
import { jcmsAnnualReport } from "./families/jcms-annual-report.ts";
import { jcmsDataproxy } from "./families/jcms-dataproxy.ts";
import { jpaasUnit } from "./families/jpaas-unit.ts";
import { opennessContent } from "./families/openness-content.ts";
import { publicColumn } from "./families/public-column.ts";
import { trsCreatePage } from "./families/trs-create-page.ts";
import { yearDetails } from "./families/year-details.ts";
import type { Family, Page } from "./family.ts";

/** All families: those whose mark is surest come first, the one that takes any page last. */
export const families: readonly Family[] = [
  ...[gkmlpt, jpaasUnit, getMessage, jcmsDataproxy, jcmsAnnualReport, ewbInfoList, yearDetails],
  ...[columnsBlocks, channelDoc, opennessContent, publicColumn, hexShtml, trsCreatePage, homeN],
  ...[infoHtm, generic],
];

/** The family with this id where one is named and there is one, else the first that knows the page. */
export function familyOf(page: Page, id?: string): Family {
  return (
    families.find((family) => family.id === id) ??
    families.find(({ recognises }) => recognises(page)) ??
    generic
  );
}
