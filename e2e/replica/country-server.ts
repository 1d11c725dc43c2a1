import { type Country, makeCountry } from "./country.ts";
import type { Making } from "./made/made-agency.ts";
import { type Server, startServer } from "./server.ts";
import { sourceList } from "./source-list.ts";

export interface CountryServer extends Server {
  readonly country: Country;
  /** A file of sources that names every site and allows its host. */
  readonly sources: string;
}

/**
 * Serves the sites of a country, each at an address of its own of this machine's loopback (as Linux
 * and Windows have many), so that other processes can collect from them; an answer takes `slowness`
 * milliseconds.
 */
export async function startCountry(making: Making, slowness: number): Promise<CountryServer> {
  const nowhere: Country["serve"] = () => undefined;
  let serve = nowhere;
  const server = await startServer((asking, host) => serve(asking, host), slowness);
  const country = makeCountry(making, (_, at) => `127.0.8.${at + 1}:${server.port}`);
  serve = country.serve;
  const allow = [...country.hosts.keys()].map((host) => host.replace(/:\d+$/, ""));
  return { ...server, country, sources: sourceList(country.hosts, allow) };
}
