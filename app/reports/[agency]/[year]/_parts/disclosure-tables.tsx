import { type DisclosureBlock, disclosureBlocks } from "#lib/form/disclosure.ts";
import { printedWord } from "#lib/locale/columns.ts";
import { fill } from "#lib/locale/fill.ts";
import { reportWords } from "#lib/locale/report.ts";
import { FormCell, type TableProps } from "./form-cell.tsx";

/** Columns of the widest block; the cells of narrower ones span several. */
const width = 6;

/** Table 2: a block for each item of article 20, each on the form it was printed on. */
export function DisclosureTables(props: TableProps) {
  const { forms } = props.report;
  const blocks = disclosureBlocks.filter((block) =>
    forms.some(({ table, form }) => table === "disclosure" && form === block.form),
  );
  return blocks.map((block) => (
    <Block key={`${block.form}/${block.item}`} block={block} {...props} />
  ));
}

function Block({ block, ...props }: TableProps & { readonly block: DisclosureBlock }) {
  const { locale } = props;
  const words = reportWords[locale];
  const span = width / block.columns.length;
  return (
    <table className="form form--disclosure">
      <caption>{fill(words.article, { item: printedWord(block.item, locale) })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.content}</th>
          {block.columns.map((column) => (
            <th key={column} scope="col" colSpan={span} className="num">
              {printedWord(column, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{printedWord(row.label, locale)}</th>
            {row.indicators.map((indicator) => (
              <FormCell
                key={indicator}
                indicator={indicator}
                applicant="none"
                colSpan={span}
                {...props}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
