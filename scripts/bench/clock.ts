/** Milliseconds that a piece of work takes. */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
