"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Live } from "./live-chart.ts";

interface LiveChartProps {
  /** Address that answers the option of the drawing. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The drawing made on the server; pointed at or focused, a live one is laid over it. */
export function LiveChart({ href, width, height, label, children }: LiveChartProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [roused, setRoused] = useState(false);
  const [live, setLive] = useState<Live | null>(null);
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (!roused || stage.current === null) return;
    const stop = new AbortController();
    // Without an answer the drawing stays as it is.
    start(stage.current, href, { width, height }, stop.signal).then(setLive, () => undefined);
    return () => {
      stop.abort();
      setLive(null);
    };
  }, [roused, href, width, height]);

  function step(event: KeyboardEvent) {
    const by = steps[event.key];
    if (by === undefined || live === null) return;
    event.preventDefault();
    setSaid(live.step(by));
  }

  const rouse = () => setRoused(true);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      className={live === null ? "plot__stage" : "plot__stage plot__stage--live"}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from mark to mark
      tabIndex={0}
      onPointerEnter={rouse}
      onFocus={rouse}
      onTouchStart={rouse}
      onKeyDown={step}
    >
      {children}
      <div className="plot__live" ref={stage} aria-hidden="true" />
      <output className="vh">{said}</output>
    </div>
  );
}

type Size = Pick<LiveChartProps, "width" | "height">;

async function start(stage: HTMLElement, href: string, size: Size, signal: AbortSignal) {
  const [{ startLive }, answer] = await Promise.all([
    import("./live-chart.ts"),
    fetch(href, { signal }),
  ]);
  if (!answer.ok) throw new Error(`no option at ${href}`);
  return startLive(stage, await answer.text(), size, signal);
}
