/**
 * Whether a host is one of China's governments (`gov.cn` and all below it), or one of the names the
 * user allowed: a host, or `*.` and a name for all hosts below it.
 */
export function isAllowedHost(hostname: string, allow: readonly string[]): boolean {
  return ["gov.cn", "*.gov.cn", ...allow].some((name) =>
    name.startsWith("*.") ? hostname.endsWith(name.slice(1)) : hostname === name,
  );
}
