import { deflateSync, inflateSync } from "node:zlib";
import { customType } from "drizzle-orm/sqlite-core";

/**
 * A text column that is stored deflated (zlib, RFC 1950). The cells of a report take 30 KB as JSON
 * and 1.5 KB packed; a query through the schema sees the text, plain SQL sees a blob.
 */
export const packedText = customType<{ data: string; driverData: Buffer }>({
  dataType: () => "blob",
  toDriver: (text) => deflateSync(text),
  fromDriver: (blob) => inflateSync(blob).toString(),
});
