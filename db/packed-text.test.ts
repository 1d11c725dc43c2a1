import { sqliteTable } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import { openWritable } from "./client.ts";
import { packedText } from "./packed-text.ts";

it("gives back a packed text as it was, and stores it small", () => {
  const table = sqliteTable("texts", { text: packedText("text").notNull() });
  const db = openWritable(":memory:");
  db.$client.exec("CREATE TABLE texts (text BLOB NOT NULL) STRICT");
  const text = "聊城市水利局 – 0 ".repeat(500);
  db.insert(table).values({ text }).run();
  expect(db.select().from(table).get()).toEqual({ text });
  expect(db.$client.prepare("SELECT length(text) FROM texts").pluck().get()).toBeLessThan(200);
});
