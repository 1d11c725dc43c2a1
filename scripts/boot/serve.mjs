import { setTimeout as pause } from "node:timers/promises";
import { url } from "./address.mjs";
import { NEXT } from "./build.mjs";
import { ended, launch } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { since } from "./step.mjs";

const PATIENCE = 60_000;

/**
 * Serves the built site until it is stopped, and prints its address with the first good answer.
 * @param {import("./address.mjs").Address} address
 * @param {string} dataDir
 */
export async function serve(address, dataDir) {
  const began = performance.now();
  const args = ["start", "--hostname", address.host, "--port", String(address.port)];
  const server = launch(NEXT, args, { env: { DATA_DIR: dataDir, NODE_ENV: "production" } });
  const over = ended(server).then((code) => {
    throw new Failure(`the server ended by itself (exit code ${code})`);
  });
  await Promise.race([over, firstAnswer(url(address))]);
  console.log(
    `Gongkai Atlas · 公开图谱 is at ${url(address)} (ready in ${since(began)}; Ctrl-C stops it)`,
  );
  await over;
}

/**
 * Waits until the address answers, and answers well.
 * @param {string} address
 */
async function firstAnswer(address) {
  const deadline = performance.now() + PATIENCE;
  let seen = "nothing";
  while (performance.now() < deadline) {
    const status = await statusOf(address);
    if (status !== undefined && status < 400) return;
    seen = status === undefined ? seen : `status ${status}`;
    await pause(50);
  }
  throw new Failure(`${address} answered ${seen} for ${PATIENCE / 1000} s`);
}

/**
 * The status of a whole answer (one left unread would keep the server from ending), or undefined when there is none.
 * @param {string} address
 */
async function statusOf(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return undefined;
  }
}
