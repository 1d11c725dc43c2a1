import type { Effects } from "./effects.ts";
import { FetchError } from "./errors.ts";
import { type Answer, exchange } from "./exchange.ts";
import { admit, type Gate } from "./gate.ts";
import { makeLanes } from "./lane.ts";
import { isPassing, retryDelay } from "./retry.ts";

/**
 * Asks one address, `pause` milliseconds after the last answer of its host; asks again where the
 * failure may pass. Throws ForbiddenError when the address may not be asked, and FetchError when
 * no answer came in the end.
 */
export type Request = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  pause: number,
) => Promise<Answer>;

/** Makes the one door through which a run asks the network. */
export function makeRequest(gate: Gate, userAgent: string, effects: Effects): Request {
  const inLane = makeLanes(effects);
  const common = {
    "user-agent": userAgent,
    accept: "text/html,application/xhtml+xml,*/*;q=0.8",
    "accept-language": "zh-CN,zh;q=0.9",
  };
  return (url, headers, pause) =>
    inLane(url.hostname, pause, () =>
      persist(
        async () => {
          await admit(url, gate, effects);
          return await exchange(url, { ...common, ...headers }, effects);
        },
        pause,
        effects,
      ),
    );
}

async function persist(
  ask: () => Promise<Answer>,
  pause: number,
  effects: Effects,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await outcomeOf(ask);
    if ("answer" in result) return result.answer;
    const { fault, retryAfter, cause } = result;
    const wait = retryDelay(attempt, retryAfter, effects);
    if (wait === undefined) throw new FetchError(`${fault}, asked ${attempt} times`, { cause });
    await effects.sleep(Math.max(pause, wait));
  }
}

/** An answer, or a failure that may pass. */
type Outcome =
  | { readonly answer: Answer }
  | { readonly fault: string; readonly retryAfter: string | null; readonly cause?: unknown };

async function outcomeOf(ask: () => Promise<Answer>): Promise<Outcome> {
  try {
    const answer = await ask();
    if (!isPassing(answer.status)) return { answer };
    return { fault: `HTTP ${answer.status}`, retryAfter: answer.headers.get("retry-after") };
  } catch (cause) {
    const fault = faultOf(cause);
    if (fault === undefined) throw cause;
    if (!passing.has(fault)) throw new FetchError(`no answer: ${fault}`, { cause });
    return { fault: `no answer: ${fault}`, retryAfter: null, cause };
  }
}

/** Failures of a connection after which the next one may succeed. */
const passing: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ETIMEDOUT",
  "TimeoutError",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_SOCKET",
]);

/** The name of what kept fetch from an answer; undefined for what fetch does not throw. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof DOMException) return error.name;
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return undefined;
  const { cause } = error;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
