interface MarkedSentenceProps {
  readonly sentence: string;
  /** Places in the sentence to be marked, which may overlap. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A sentence as published with some of its words marked. */
export function MarkedSentence({ sentence, spans }: MarkedSentenceProps) {
  const edges = [0, sentence.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(edges)].toSorted((a, b) => a - b);
  return (
    <blockquote lang="zh-Hans">
      {places.slice(1).map((end, at) => {
        const start = places[at] ?? 0;
        const words = sentence.slice(start, end);
        const isMarked = spans.some((span) => span.start <= start && span.end >= end);
        return isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>;
      })}
    </blockquote>
  );
}
