import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type Locale, parseLocale } from "#lib/locale/locale.ts";
import { type MethodSection, methodSections, methodWords } from "#lib/locale/method.ts";
import { CheckTable } from "./_parts/check-table.tsx";
import { CollectionLink } from "./_parts/collection-link.tsx";
import { Dictionary } from "./_parts/dictionary.tsx";
import { RateTables } from "./_parts/rate-tables.tsx";
import { ScopeTable, StateTable } from "./_parts/state-tables.tsx";

/** What stands below the words of a section. */
const tables: Partial<Record<MethodSection, (props: { readonly locale: Locale }) => ReactNode>> = {
  sources: CollectionLink,
  states: StateTable,
  scopes: ScopeTable,
  rates: RateTables,
  checks: CheckTable,
  dictionary: Dictionary,
};

export async function generateMetadata({ searchParams }: PageProps<"/method">): Promise<Metadata> {
  return { title: methodWords[parseLocale((await searchParams)["lang"])].title };
}

/** How the numbers are read and what they mean. */
export default async function MethodPage({ searchParams }: PageProps<"/method">) {
  const locale = parseLocale((await searchParams)["lang"]);
  const words = methodWords[locale];
  return (
    <>
      <header className="head">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <div className="grid">
        <nav className="c3 toc" aria-label={words.index}>
          <ol>
            {methodSections.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{words.sections[id].title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="c9 stack">
          {methodSections.map((id) => (
            <Section key={id} id={id} locale={locale} />
          ))}
        </div>
      </div>
    </>
  );
}

function Section({ id, locale }: { readonly id: MethodSection; readonly locale: Locale }) {
  const { title, paragraphs } = methodWords[locale].sections[id];
  const Table = tables[id];
  return (
    <section className="words" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="prose">
          {paragraph}
        </p>
      ))}
      {Table !== undefined && <Table locale={locale} />}
    </section>
  );
}
