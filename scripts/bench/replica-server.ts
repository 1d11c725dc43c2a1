import { makeCountry } from "#e2e/replica/country.ts";
import { startServer } from "#e2e/replica/server.ts";
import { collectedCountry, replicaHost } from "./replica-country.ts";

// Serves the replica to the benchmark from a process of its own, without any delay, and says where.
const { serve } = makeCountry(collectedCountry(Number(process.argv[2])), replicaHost);
const { port } = await startServer(serve, 0);
process.send?.({ port });
