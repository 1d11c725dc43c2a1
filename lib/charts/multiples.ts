import { findIndicator } from "#lib/form/indicators.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { unitWord } from "#lib/locale/units.ts";
import type { MeasureRow } from "#lib/queries/chart-rows.ts";
import type { ChartOption } from "./chart-option.ts";
import type { Frame, Shape } from "./frame.ts";
import { type Panel, type PanelsLook, panelsChart, panelsHeight } from "./panels.ts";

/** A number and the indicator whose panel it stands in (it may be read from a counterpart). */
export type PanelRow = MeasureRow & { readonly panel: string };

/** The height of a chart of small multiples. */
export function multiplesHeight(rows: readonly PanelRow[], shape: Shape): number {
  return panelsHeight(panelsOf(rows, "zh"), shape, acrossOf(rows));
}

/**
 * Several indicators over the years, a panel each, of one to three agencies: on powers of ten for
 * enforcement, on equal steps for rules and normative documents, each of which has its own scale.
 */
export function multiplesChart(
  rows: readonly PanelRow[],
  frame: Frame,
  look: Pick<PanelsLook, "locale" | "scale">,
): ChartOption {
  const panels = panelsOf(rows, look.locale);
  const grouped = panels.map(({ id, ...panel }) => ({ ...panel, group: id.split("_")[0] ?? id }));
  return panelsChart(look.scale === "log" ? panels : grouped, frame, {
    ...look,
    ...acrossOf(rows),
  });
}

/** Three in a row when panels come in threes, as those of table 2 do. */
function acrossOf(rows: readonly PanelRow[]): Pick<PanelsLook, "across"> {
  return new Set(rows.map(({ panel }) => panel)).size % 3 === 0 ? { across: 3 } : {};
}

function panelsOf(
  rows: readonly PanelRow[],
  locale: Locale,
): readonly (Panel & { readonly id: string })[] {
  return [...Map.groupBy(rows, ({ panel }) => panel)].map(([id, ofPanel]) => {
    const indicator = findIndicator(id);
    return {
      id,
      title: indicator?.short[locale] ?? id,
      titles: indicator === undefined ? [id] : [indicator.short.zh, indicator.short.en],
      unit: indicator === undefined ? "" : unitWord(indicator.unit, locale),
      kind: indicator?.measure === "amount" ? "amount" : "count",
      rows: ofPanel,
    };
  });
}
