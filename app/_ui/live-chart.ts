import { BarChart, LineChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { tokens } from "#lib/charts/palette.ts";

use([
  BarChart,
  LineChart,
  SankeyChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** A chart that answers to the pointer and the keyboard. */
export interface Live {
  /** Goes on by so many marks and answers what the mark says. */
  readonly step: (by: number) => string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Starts a chart of a given size in a stage, scaled with it, until the signal ends it. */
export function startLive(
  stage: HTMLElement,
  answer: string,
  { width, height }: Size,
  signal: AbortSignal,
): Live {
  const sheet = document.createElement("div");
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
  sheet.style.transformOrigin = "0 0";
  stage.replaceChildren(sheet);
  const observer = new ResizeObserver(() => {
    sheet.style.transform = `scale(${stage.clientWidth / width})`;
  });
  observer.observe(stage);

  const chart = init(sheet, null, { renderer: "svg", width, height });
  const { option } = JSON.parse(answer);
  const theme = matchMedia("(prefers-color-scheme: dark)");
  const paint = () =>
    chart.setOption(coloured({ ...option, animation: false, tooltip: tooltip() }));
  paint();
  theme.addEventListener("change", paint, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    chart.dispose();
    stage.replaceChildren();
  });
  return { step: stepper(chart, option) };
}

const tipLook =
  "background:var(--paper);color:var(--ink);border:1px solid var(--rule-strong);" +
  "border-radius:var(--corner);box-shadow:0 2px 10px rgb(0 0 0/.12);" +
  "max-width:24em;white-space:normal";

/** The name of a mark is all that is known of it, in words. */
function tooltip() {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return {
    trigger: "item",
    formatter: "{b}",
    confine: true,
    appendTo: "body",
    transitionDuration: still ? 0 : 0.15,
    padding: [6, 10],
    textStyle: { fontSize: 13 },
    extraCssText: tipLook,
  };
}

/** The option in the colours and the type of the page, light or dark. */
function coloured(option: unknown) {
  const style = getComputedStyle(document.documentElement);
  const faces = JSON.stringify(style.getPropertyValue("--sans").trim());
  const text = JSON.stringify(option)
    .replaceAll(/#[0-9a-f]{6}/g, (colour) => {
      const token = tokens.get(colour);
      return token === undefined ? colour : style.getPropertyValue(token).trim() || colour;
    })
    .replaceAll('"fontSize":', `"fontFamily":${faces},"fontSize":`);
  return JSON.parse(text);
}

interface Mark {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly name: string;
}

interface Drawn {
  readonly silent?: boolean;
  readonly data?: readonly ({ readonly name?: string } | null)[];
}

function stepper(chart: ECharts, { series = [] }: { series?: readonly Drawn[] }): Live["step"] {
  const marks = series.flatMap(({ silent = false, data = [] }, seriesIndex): Mark[] =>
    silent
      ? []
      : data.flatMap((datum, dataIndex) =>
          datum?.name === undefined ? [] : [{ seriesIndex, dataIndex, name: datum.name }],
        ),
  );
  let at = -1;
  return (by) => {
    at = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % Math.max(marks.length, 1);
    const mark = marks[at];
    if (mark === undefined) return "";
    const { seriesIndex, dataIndex, name } = mark;
    chart.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
    return name;
  };
}
