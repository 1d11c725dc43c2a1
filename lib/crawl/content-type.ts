/** What a Content-Type header says; either part may be missing or wrong. */
export interface ContentType {
  readonly media: string | undefined;
  readonly charset: string | undefined;
}

/** Takes a header like `text/html; charset="GBK"` apart. */
export function parseContentType(header: string | null): ContentType {
  const [media = "", ...parameters] = (header ?? "").toLowerCase().split(";");
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w-]+)/.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { media: media.trim() || undefined, charset };
}
