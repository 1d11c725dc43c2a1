import type { PageExcerpt } from "#lib/charts/excerpt.ts";
import type { PlacedText, Rule } from "#lib/decode/pdf/page.ts";

interface ArchivedPageProps {
  readonly excerpt: PageExcerpt;
  readonly label: string;
}

/** Room around a frame, in points. */
const room = 1.5;

/** A page of an archived PDF, set again from its texts and lines, with the cell framed. */
export function ArchivedPage({ excerpt: { page, frames }, label }: ArchivedPageProps) {
  const { width, height, texts, rules } = page;
  return (
    <svg className="arch__page" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <title>{label}</title>
      {frames.map((frame) => (
        <rect
          key={`${frame.mark} ${frame.x} ${frame.y}`}
          id={frame.mark === "cell" ? "cell" : undefined}
          className={frame.mark}
          x={frame.x - room}
          y={frame.y - room}
          width={frame.width + 2 * room}
          height={frame.height + 2 * room}
        />
      ))}
      {rules.map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of an archived page never move
        <line key={at} {...endsOf(rule)} />
      ))}
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts of an archived page never move
        <Text key={at} {...text} />
      ))}
    </svg>
  );
}

function endsOf({ way, at, from, to }: Rule) {
  return way === "level"
    ? { x1: from, x2: to, y1: at, y2: at }
    : { x1: at, x2: at, y1: from, y2: to };
}

/** Part of a font's size that stands above the base line. */
const ascent = 0.86;

function Text({ text, x, y, width, height, size, downward }: PlacedText) {
  if (downward) {
    return (
      <text x={x + size / 2} y={y} fontSize={size} textLength={height} className="down">
        {text}
      </text>
    );
  }
  return (
    <text
      x={x}
      y={y + size * ascent}
      fontSize={size}
      textLength={width}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  );
}
