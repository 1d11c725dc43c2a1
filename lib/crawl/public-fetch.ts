import { lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { ForbiddenError } from "./errors.ts";
import { isPrivateAddress } from "./private-address.ts";

/**
 * A `fetch` that connects to public addresses alone: each address that a name turns out to have is
 * looked at when the connection is made, so that a name which changes its address between two questions
 * leads nowhere. Addresses in digits have no name and are the gate's to check. Rejects with
 * ForbiddenError, else as `fetch` does.
 */
export function makePublicFetch(
  lookup: LookupFunction = lookUp,
): (address: string, init: RequestInit) => Promise<Response> {
  const dispatcher = new Agent({ connect: { lookup: publicOnly(lookup) } });
  return async (address, init) => {
    // The types of the web know no dispatcher, Node's own fetch does.
    const through = { ...init, dispatcher };
    try {
      return await globalThis.fetch(address, through);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      throw cause instanceof ForbiddenError ? cause : error;
    }
  };
}

/** Looks a name up, and fails where any of its addresses is not of the public network. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, "");
      const addresses = typeof found === "string" ? [{ address: found, family: 0 }] : found;
      const hidden = addresses.find(({ address }) => isPrivateAddress(address));
      if (hidden !== undefined) {
        return callback(
          new ForbiddenError(`${hostname} is ${hidden.address}, not a public address`),
          "",
        );
      }
      return options.all === true
        ? callback(null, [...addresses])
        : callback(null, addresses[0]?.address ?? "", addresses[0]?.family);
    });
}
