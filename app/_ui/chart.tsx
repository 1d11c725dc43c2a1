import type { CSSProperties } from "react";
import type { ChartOption } from "#lib/charts/chart-option.ts";
import { type Frame, type Size, sizes } from "#lib/charts/frame.ts";
import { renderSvg } from "#lib/charts/render-svg.ts";
import { LiveChart } from "./chart.client.tsx";

interface ChartProps {
  /** Unlike that of any other figure of the page. */
  readonly id: string;
  /** The title of the figure. */
  readonly label: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly draw: (size: Size) => { readonly option: ChartOption; readonly frame: Frame };
  /** Address that answers the option of a size; without it the chart stays as printed. */
  readonly optionHref?: (size: Size) => string;
}

/** A figure in its three sizes, drawn on the server; it wakes when it is pointed at. */
export function Chart({ id, label, description, draw, optionHref }: ChartProps) {
  return sizes.map((size) => {
    const { option, frame } = draw(size);
    const svg = renderSvg(option, frame, { id: `${id}-${size}`, label, description });
    const style: CSSProperties = { "--plot-width": frame.width };
    // biome-ignore lint/security/noDangerouslySetInnerHtml: ECharts escapes what it writes
    const drawing = <div className="plot__drawing" dangerouslySetInnerHTML={{ __html: svg }} />;
    return (
      <div key={size} className={`plot ${classes[size]}`} style={style}>
        {optionHref === undefined ? (
          drawing
        ) : (
          <LiveChart
            href={optionHref(size)}
            width={frame.width}
            height={frame.height}
            label={label}
          >
            {drawing}
          </LiveChart>
        )}
      </div>
    );
  });
}

const classes: Readonly<Record<Size, string>> = {
  wide: "plot--wide plot--full",
  mid: "plot--mid",
  narrow: "plot--narrow",
};
