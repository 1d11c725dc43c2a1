/** @typedef {{ summary: { violations: readonly { from: string, to: string, rule: { name: string, severity: string } }[] }, modules: readonly { source: string }[] }} Cruise */

const OURS = /^(?:app|db|e2e|lib|scripts)\//;

/**
 * What a dependency-cruiser report has against the imports, a line each; none when all is well. A cruise that saw few
 * modules proves nothing, so that is a fault too.
 * @param {Cruise} report
 * @param {number} least the number of our own modules it must have seen
 */
export function importFaults({ summary, modules }, least) {
  const seen = modules.filter(({ source }) => OURS.test(source)).length;
  const faults = summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
  return seen < least
    ? [...faults, `only ${seen} modules were seen, of ${least} at least`]
    : faults;
}
