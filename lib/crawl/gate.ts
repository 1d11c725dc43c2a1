import { isIP } from "node:net";
import { isAllowedHost } from "./allowed-host.ts";
import type { Effects } from "./effects.ts";
import { FetchError, ForbiddenError } from "./errors.ts";
import { isPrivateAddress } from "./private-address.ts";

/** What the user lets the collector ask. */
export interface Gate {
  /** Hosts besides `*.gov.cn`. */
  readonly allow: readonly string[];
  /** Whether addresses of this machine and its networks may be asked. */
  readonly allowPrivate: boolean;
}

/**
 * Returns when an address may be asked; to be called for every request, redirects included. Throws
 * ForbiddenError for another protocol, a host outside the allow list or a private address, and
 * FetchError for a name that has no address.
 */
export async function admit(url: URL, gate: Gate, { lookup }: Pick<Effects, "lookup">) {
  checkAddress(url, gate);
  if (gate.allowPrivate) return;
  for (const address of await addressesOf(url, lookup)) {
    if (isPrivateAddress(address)) {
      throw new ForbiddenError(`${url.hostname} is ${address}, not a public address`);
    }
  }
}

/** Throws ForbiddenError for what can be told from the address alone. */
export function checkAddress(url: URL, gate: Gate): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new ForbiddenError(`not a web address: ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ForbiddenError("addresses with a user name are not asked");
  }
  if (!isAllowedHost(url.hostname, gate.allow)) {
    throw new ForbiddenError(`${url.hostname} is not a *.gov.cn host and was not allowed`);
  }
}

async function addressesOf({ hostname }: URL, lookup: Effects["lookup"]) {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) > 0) return [bare];
  try {
    return await lookup(hostname);
  } catch (cause) {
    throw new FetchError(`${hostname} has no address`, { cause });
  }
}
