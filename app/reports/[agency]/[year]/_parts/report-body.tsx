import type { ReactNode } from "react";
import type { TableId } from "#lib/form/indicator.ts";
import { paragraphAnchor } from "#lib/locale/address.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { Section } from "#lib/queries/report.ts";
import { AppealsTable } from "./appeals-table.tsx";
import { printedTables } from "./cells.ts";
import { DisclosureTables } from "./disclosure-tables.tsx";
import type { TableProps } from "./form-cell.tsx";
import { RequestsTable } from "./requests-table.tsx";
import { SheetTable } from "./sheet-table.tsx";

/** The sections of the form in its order, and the table each holds. */
const parts = [
  { id: "overview", table: null },
  { id: "disclosure", table: DisclosureTables },
  { id: "requests", table: RequestsTable },
  { id: "appeals", table: AppealsTable },
  { id: "problems", table: null },
  { id: "other", table: null },
] as const;

interface ReportBodyProps extends TableProps {
  readonly sections: readonly Section[];
}

/** The report in the order of the form: texts and tables as published. */
export function ReportBody({ sections, ...props }: ReportBodyProps) {
  const words = reportWords[props.locale];
  const isEnglish = props.locale === "en";
  const printedHere = printedTables(props.report);
  const has = (table: TableId) => printedHere.includes(table);
  return (
    <div className="stack">
      {has("sheet") && (
        <Part id="sheet" heading={words.sheet}>
          <SheetTable {...props} />
        </Part>
      )}
      {parts.map(({ id, table: Table }) => {
        const texts = sections.filter(({ section }) => section === id);
        const paragraphs = texts.flatMap((text) => text.paragraphs);
        const printed = texts[0]?.heading;
        const isPrinted = Table !== null && has(id);
        if (!isPrinted && paragraphs.length === 0 && (has("sheet") || Table === null)) return null;
        return (
          <Part
            key={id}
            id={id}
            heading={isEnglish ? words[id] : (printed ?? words[id])}
            printed={isEnglish ? printed : undefined}
          >
            <Prose section={id} paragraphs={paragraphs} />
            {isPrinted && <Table {...props} />}
            {Table !== null && !isPrinted && <p className="empty">{words.noTable}</p>}
          </Part>
        );
      })}
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly heading: string;
  /** The report's own heading, which English pages show beside theirs. */
  readonly printed?: string | undefined;
  readonly children: ReactNode;
}

function Part({ id, heading, printed, children }: PartProps) {
  return (
    <section aria-labelledby={`section-${id}`}>
      <h2 className="fig__title" id={`section-${id}`}>
        {heading} {printed !== undefined && <small lang="zh-Hans">{printed}</small>}
      </h2>
      {children}
    </section>
  );
}

interface ProseProps {
  readonly section: string;
  readonly paragraphs: readonly string[];
}

function Prose({ section, paragraphs }: ProseProps) {
  if (paragraphs.length === 0) return null;
  return (
    <div className="prose quoted" lang="zh-Hans">
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never move
        <p key={at} id={paragraphAnchor(section, at)}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
