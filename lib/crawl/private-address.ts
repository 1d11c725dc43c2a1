import { BlockList, isIPv6 } from "node:net";

/** IPv4 ranges that are not the public network (IANA special-purpose registry, RFC 6890). */
const ranges4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** The same of IPv6, with the tunnels that carry an IPv4 address of anybody's choice. */
const ranges6: readonly (readonly [network: string, prefix: number])[] = [
  ["::", 127],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

const blocked = makeBlockList();

function makeBlockList(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges4) {
    list.addSubnet(network, prefix, "ipv4");
    // Networks with IPv6 alone reach IPv4 through this prefix (RFC 6052).
    list.addSubnet(`64:ff9b::${network}`, 96 + prefix, "ipv6");
  }
  for (const [network, prefix] of ranges6) list.addSubnet(network, prefix, "ipv6");
  return list;
}

/**
 * Whether an IP address is loopback, private, link-local or reserved, also where an IPv6 address
 * carries an IPv4 one. A text that is no IP address gives false.
 */
export function isPrivateAddress(address: string): boolean {
  return blocked.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}
