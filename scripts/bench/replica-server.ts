import { startServer } from "#e2e/replica/server.ts";
import { makeCountries } from "./replica-country.ts";

// Serves the replica to the benchmark from a process of its own, without any delay, and says where.
const { port } = await startServer(makeCountries(Number(process.argv[2])).serve, 0);
process.send?.({ port });
