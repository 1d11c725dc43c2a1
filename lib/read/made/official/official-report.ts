import type { Figures, MadeForms } from "../figures.ts";
import { type MadeBlock, type MadeReport, paragraph } from "../report.ts";
import { appealsTable } from "./appeals-table.ts";
import { disclosureTable } from "./disclosure-table.ts";
import { requestsTable } from "./requests-table.ts";
import { statisticsSheet } from "./statistics-sheet.ts";

/** Who reports, and the year covered. */
export interface Author {
  readonly agency: string;
  readonly year: number;
}

/** A report just as the form of 2019 or 2021 has it. */
export function officialReport(figures: Figures, forms: MadeForms, author: Author): MadeReport {
  const title = titleOf(author);
  return {
    title,
    blocks: [
      { kind: "title", text: title },
      paragraph(`根据《中华人民共和国政府信息公开条例》要求，现公布${author.year}年度报告。`),
      heading("一、总体情况"),
      paragraph("本机关认真落实政府信息公开各项要求，扎实推进主动公开和依申请公开工作。"),
      heading("二、主动公开政府信息情况"),
      disclosureTable(figures, forms),
      heading("三、收到和处理政府信息公开申请情况"),
      requestsTable(figures, forms),
      heading("四、政府信息公开行政复议、行政诉讼情况"),
      appealsTable(figures),
      heading("五、存在的主要问题及改进情况"),
      paragraph("公开的主动性和时效性还有待提高，下一步将加强培训，完善制度。"),
      heading("六、其他需要报告的事项"),
      paragraph("无其他需要报告的事项。"),
    ],
  };
}

/** A report of the years before 2019: running text and the statistics sheet. */
export function sheetReport(figures: Figures, author: Author): MadeReport {
  const title = titleOf(author);
  return {
    title,
    blocks: [
      { kind: "title", text: title },
      paragraph("本机关认真落实政府信息公开各项要求，扎实推进主动公开和依申请公开工作。"),
      heading("附件：政府信息公开情况统计表"),
      statisticsSheet(figures),
    ],
  };
}

function titleOf({ agency, year }: Author): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}

function heading(text: string): MadeBlock {
  return { kind: "heading", text };
}
