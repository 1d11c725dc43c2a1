import { formCells } from "#lib/form/indicators.ts";
import type { Fact } from "../seed/fact.ts";
import { seedPage } from "../seed/page.ts";

/** What may be said of a made report; the rest of its figures are `figure` everywhere. */
export interface Made {
  readonly agency?: string;
  readonly year?: number;
  readonly figure?: number;
  readonly normDocs?: number;
}

/** The bytes of a made report on the 2021 form. */
export function madePage(made: Made = {}): Uint8Array {
  return new TextEncoder().encode(seedPage(madeFact(made)));
}

function madeFact({ agency = "聊城市水利局", year = 2023, figure = 0, normDocs = 4 }: Made): Fact {
  const figures = (table: "disclosure" | "appeals") =>
    Object.fromEntries(formCells("2021", table).map(({ indicator }) => [indicator, figure]));
  const rows = formCells("2021", "requests").map(({ indicator }) => [
    indicator,
    {
      ...{ natural_person: figure, business: figure, research: figure, social_org: figure },
      ...{ legal_service: figure, other_org: figure, total: 6 * figure },
    },
  ]);
  return {
    ...{ slug: "made", agency, year, form: "2021", partial: false },
    table2: { ...figures("disclosure"), norm_docs_issued: normDocs },
    table3: Object.fromEntries(rows),
    table4: figures("appeals"),
  };
}
