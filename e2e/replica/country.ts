import type { Fact } from "#lib/load/seed/fact.ts";
import type { Imitate, Imitation } from "./imitation.ts";
import { imitations } from "./imitations.ts";
import { type MadeAgency, type Making, madeAgencies } from "./made/made-agency.ts";
import { html, type Reply } from "./reply.ts";
import { filesOf } from "./report-file.ts";
import { serveRoutes } from "./routes.ts";
import type { Serve } from "./server.ts";

/** A site for each family, which together publish the reports of all bodies. */
export interface Country {
  /** Names of the hosts, a family each. */
  readonly hosts: ReadonlyMap<string, Imitation>;
  readonly reports: readonly Fact[];
  readonly serve: Serve;
}

/** What the issue of a real run looks like: 200 bodies over five years. */
export const wholeCountry: Making = {
  agencies: 200,
  years: [2021, 2022, 2023, 2024, 2025],
  seed: 20_260_131,
};

/** Makes the sites; `hostOf` names the host of a family, with its port where it has one. */
export function makeCountry(
  making: Making,
  hostOf: (family: string, at: number) => string,
): Country {
  const agencies = madeAgencies(making);
  const families = [...imitations];
  const hosts = new Map(
    families.map(([family, imitate], at) => [
      hostOf(family, at),
      withFiles(imitate, share(agencies, at, families.length)),
    ]),
  );
  return {
    hosts,
    reports: agencies.flatMap(({ reports }) => reports),
    serve: (asking, host) => {
      const imitation = hosts.get(host);
      if (imitation === undefined) return undefined;
      return asking.url.pathname === "/robots.txt" ? robots(imitation) : imitation.serve(asking);
    },
  };
}

/** A site with the files that its pages link to. */
function withFiles(imitate: Imitate, agencies: readonly MadeAgency[]): Imitation {
  const site = imitate(agencies);
  const files = serveRoutes(filesOf(agencies));
  return { ...site, serve: (asking) => site.serve(asking) ?? files(asking) };
}

/** Every `of`-th body, so that the shares differ by one at most. */
function share(agencies: readonly MadeAgency[], at: number, of: number): readonly MadeAgency[] {
  return agencies.filter(({ number }) => number % of === at);
}

function robots({ robots }: Imitation): Reply | undefined {
  return robots === undefined ? undefined : html(robots, { "content-type": "text/plain" });
}
