import type { Call } from "./call.ts";
import { makeCookies } from "./cookies.ts";
import type { Effects } from "./effects.ts";
import { FetchError, UnansweredError } from "./errors.ts";
import { type Answer, exchange } from "./exchange.ts";
import { admit, type Gate } from "./gate.ts";
import type { Lanes } from "./lane.ts";
import { isPassing, retryDelay } from "./retry.ts";

/** How a host is to be treated: what may be asked, and how often. */
export interface Manners extends Gate {
  /** Least milliseconds between two requests to a host; a site may ask for more. */
  readonly pause: number;
}

/**
 * Asks for one thing, `pause` milliseconds after the last answer of its host; asks again where the
 * failure may pass. Throws ForbiddenError when the address may not be asked, UnansweredError when no
 * answer came in the end, and FetchError when none will come.
 */
export type Request = (
  call: Call,
  headers: Readonly<Record<string, string>>,
  manners: Manners,
) => Promise<Answer>;

/** Makes the one door through which a run asks the network. */
export function makeRequest(
  userAgent: string,
  effects: Effects,
  { inLane }: Pick<Lanes, "inLane">,
): Request {
  const cookies = makeCookies();
  const common = {
    "user-agent": userAgent,
    accept: "text/html,application/xhtml+xml,*/*;q=0.8",
    "accept-language": "zh-CN,zh;q=0.9",
  };
  return (call, headers, manners) =>
    inLane(call.url.hostname, manners.pause, () =>
      persist(
        async () => {
          await admit(call.url, manners, effects);
          const cookie = await cookies.bring(call.url);
          const brought = cookie === "" ? {} : { cookie };
          const answer = await exchange(call, { ...common, ...headers, ...brought }, effects);
          await cookies.keep(call.url, answer.headers);
          return answer;
        },
        manners.pause,
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
    const result = await outcomeOf(ask, effects);
    if ("answer" in result) return result.answer;
    const { fault, retryAfter, cause } = result;
    const wait = retryDelay(attempt, retryAfter, effects);
    if (wait === undefined) {
      throw new UnansweredError(`${fault}, asked ${attempt} times`, { cause });
    }
    await effects.sleep(Math.max(pause, wait));
  }
}

/** An answer, or a failure that may pass. */
type Outcome =
  | { readonly answer: Answer }
  | { readonly fault: string; readonly retryAfter: string | null; readonly cause?: unknown };

async function outcomeOf(
  ask: () => Promise<Answer>,
  { stop }: Pick<Effects, "stop">,
): Promise<Outcome> {
  try {
    const answer = await ask();
    if (!isPassing(answer.status)) return { answer };
    return { fault: `HTTP ${answer.status}`, retryAfter: answer.headers.get("retry-after") };
  } catch (cause) {
    const fault = faultOf(cause);
    if (fault === undefined || stop.aborted) throw cause;
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
