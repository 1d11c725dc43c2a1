// npm start: from a fresh clone to the first page. Only Node's own modules may be imported here and in boot/.
import { freeAddress } from "./boot/address.mjs";
import { ensureBuild } from "./boot/build.mjs";
import { obeySignals } from "./boot/child.mjs";
import { ensureData } from "./boot/data.mjs";
import { plainly } from "./boot/failure.mjs";
import { ensureNode } from "./boot/node.mjs";
import { ensurePackages } from "./boot/packages.mjs";
import { serve } from "./boot/serve.mjs";

obeySignals({ exitCode: 0 });
await plainly(async () => {
  const address = await freeAddress(process.env);
  await ensureNode();
  await ensurePackages();
  const dataDir = await ensureData(process.env["DATA_DIR"] || "data");
  await ensureBuild();
  await serve(address, dataDir);
});
