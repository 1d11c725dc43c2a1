import { and, eq, gte } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { robots } from "#db/schema.ts";
import { HostBusyError } from "../errors.ts";
import type { RobotsShelf } from "../robots-book.ts";
import { holdHost } from "./leases.ts";

/** RFC 9309 part 2.4: what is kept of a robots.txt is not used for longer (milliseconds). */
const longestKept = 24 * 60 * 60_000;

/** Keeps the words of sites in the database; `fresh` is for how long they count (milliseconds). */
export function makeRobotsShelf(
  db: Db,
  owner: string,
  fresh: number,
  now: () => number,
): RobotsShelf {
  return {
    kept(origin) {
      const since = new Date(now() - Math.min(fresh, longestKept)).toISOString();
      return db
        .select({ text: robots.text })
        .from(robots)
        .where(and(eq(robots.origin, origin), gte(robots.checkedAt, since)))
        .get()?.text;
    },
    keep(origin, text) {
      const said = { text, checkedAt: new Date(now()).toISOString() };
      db.insert(robots)
        .values({ origin, ...said })
        .onConflictDoUpdate({ target: robots.origin, set: said })
        .run();
    },
    hold(hostname) {
      if (!holdHost(db, owner, hostname, now())) {
        throw new HostBusyError(`${hostname} is asked by another process`);
      }
    },
  };
}
