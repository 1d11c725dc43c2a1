import type { MeasurePoint } from "#lib/charts/measure.ts";
import { type Spark, type SparkDot, sparkOf } from "#lib/charts/spark.ts";

interface SparkLineProps {
  readonly points: readonly MeasurePoint[];
  /** What the line shows, for readers who do not see it. */
  readonly label: string;
  /** A value as it is written beside its dot. */
  readonly format: (value: number) => string;
  /** A year with its value or state in words. */
  readonly describe: (point: MeasurePoint) => string;
  /** Address of the cell a point was read from. */
  readonly hrefOf: (point: MeasurePoint) => string | undefined;
  /** Whether a dot is drawn hollow, for rates of few cases. */
  readonly isHollow?: (point: MeasurePoint) => boolean;
}

const boxes = [
  { name: "wide", width: 357, height: 84 },
  { name: "narrow", width: 167, height: 84 },
] as const;

/** A small line over the years in two widths; every dot leads to its source. One year has no line. */
export function SparkLine(props: SparkLineProps) {
  if (props.points.length < 2) return null;
  return boxes.map(({ name, width, height }) => (
    <div key={name} className={`plot plot--${name}`}>
      <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: width }} className="spark">
        <title>{props.label}</title>
        <Drawing {...props} spark={sparkOf(props.points, { width, height })} width={width} />
      </svg>
    </div>
  ));
}

function Drawing(props: SparkLineProps & { readonly spark: Spark; readonly width: number }) {
  const { spark, width } = props;
  return (
    <>
      <path className="spark__base" d={`M0 ${spark.baseline}.5H${width}`} />
      {spark.lines.map(({ from, to, dashed }) => (
        <path
          key={from.x}
          className={dashed ? "spark__line spark__line--similar" : "spark__line"}
          d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        />
      ))}
      {spark.gaps.map(({ x, point }) => (
        <g key={x} className={`spark__gap spark__gap--${point.state}`}>
          <title>{props.describe(point)}</title>
          <circle cx={x} cy={spark.baseline + 7} r={3} />
        </g>
      ))}
      {spark.dots.map((dot) => (
        <Dot key={dot.x} dot={dot} {...props} />
      ))}
      {spark.peak !== null && spark.peak.point.value !== null && (
        <text
          className="spark__peak"
          x={spark.peak.x}
          y={spark.peak.y - 8}
          textAnchor={anchorOf(spark.peak, width)}
        >
          {props.format(spark.peak.point.value)}
        </text>
      )}
    </>
  );
}

function Dot({ dot, describe, hrefOf, isHollow }: SparkLineProps & { readonly dot: SparkDot }) {
  return (
    <a
      href={hrefOf(dot.point)}
      className={isHollow?.(dot.point) === true ? "is-hollow" : undefined}
    >
      <title>{describe(dot.point)}</title>
      <circle className="spark__reach" cx={dot.x} cy={dot.y} r={9} />
      <circle className="spark__dot" cx={dot.x} cy={dot.y} r={2.6} />
    </a>
  );
}

function anchorOf({ x }: SparkDot, width: number): "start" | "middle" | "end" {
  if (x < 30) return "start";
  return x > width - 30 ? "end" : "middle";
}
