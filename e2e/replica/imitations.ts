import type { Imitate } from "./imitation.ts";
import { channelDoc } from "./imitations/channel-doc.ts";
import { columnsBlocks } from "./imitations/columns-blocks.ts";
import { ewbInfoList } from "./imitations/ewb-info-list.ts";
import { generic } from "./imitations/generic.ts";
import { getMessage } from "./imitations/get-message.ts";
import { gkmlpt } from "./imitations/gkmlpt.ts";
import { hexShtml } from "./imitations/hex-shtml.ts";
import { homeN } from "./imitations/home-n.ts";
import { infoHtm } from "./imitations/info-htm.ts";
import { jcmsAnnualReport } from "./imitations/jcms-annual-report.ts";
import { jcmsDataproxy } from "./imitations/jcms-dataproxy.ts";
import { jpaasUnit } from "./imitations/jpaas-unit.ts";
import { opennessContent } from "./imitations/openness-content.ts";
import { publicColumn } from "./imitations/public-column.ts";
import { trsCreatePage } from "./imitations/trs-create-page.ts";
import { yearDetails } from "./imitations/year-details.ts";

/** An imitation of every family, by the id of the family. */
export const imitations: ReadonlyMap<string, Imitate> = new Map([
  ["channel-doc", channelDoc],
  ["columns-blocks", columnsBlocks],
  ["ewb-info-list", ewbInfoList],
  ["generic", generic],
  ["get-message", getMessage],
  ["gkmlpt", gkmlpt],
  ["hex-shtml", hexShtml],
  ["home-n", homeN],
  ["info-htm", infoHtm],
  ["jcms-annual-report", jcmsAnnualReport],
  ["jcms-dataproxy", jcmsDataproxy],
  ["jpaas-unit", jpaasUnit],
  ["openness-content", opennessContent],
  ["public-column", publicColumn],
  ["trs-create-page", trsCreatePage],
  ["year-details", yearDetails],
]);
