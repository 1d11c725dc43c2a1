import { CookieJar } from "tough-cookie";

/** The cookies of a run: some sites give a page only to who brings back what they gave. */
export interface Cookies {
  /** What is brought to an address; empty for none. */
  readonly bring: (url: URL) => Promise<string>;
  /** Keeps what an answer gives; what is no cookie, or is meant for another host, is left. */
  readonly keep: (url: URL, headers: Headers) => Promise<void>;
}

/** Makes an empty jar; it lasts as long as the run. */
export function makeCookies(): Cookies {
  const jar = new CookieJar();
  return {
    bring: (url) => jar.getCookieString(url.href),
    async keep(url, headers) {
      for (const cookie of headers.getSetCookie()) {
        await jar.setCookie(cookie, url.href, { ignoreError: true });
      }
    },
  };
}
