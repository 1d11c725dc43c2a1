/** What the replica answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Milliseconds before the answer begins, besides those of every answer. */
  readonly delay?: number;
  /** Whether the connection breaks off in the middle of the body. */
  readonly isCut?: boolean;
}

/** A page in UTF-8. */
export function html(text: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
    body: new TextEncoder().encode(text),
  };
}

/** An answer in JSON. */
export function json(value: unknown): Reply {
  return html(JSON.stringify(value), { "content-type": "application/json;charset=UTF-8" });
}

/** An answer without a page. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: new Uint8Array() };
}
