import { getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openWritable } from "./client.ts";
import { migrate } from "./migrate.ts";
import * as schema from "./schema.ts";

const db = openWritable(":memory:");
migrate(db);

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable));

const tableList = z.array(
  z.object({ name: z.string(), type: z.string(), wr: z.number(), strict: z.number() }),
);
const columnList = z.array(
  z.object({ name: z.string(), type: z.string(), notnull: z.number(), pk: z.number() }),
);

const listed = tableList
  .parse(db.$client.pragma("table_list"))
  .filter(
    ({ name, type }) => type === "table" && !/^(sqlite_|__drizzle|section_search)/.test(name),
  );

function columnsOf(table: string) {
  return columnList.parse(db.$client.pragma(`table_info(${table})`));
}

describe("the migrations", () => {
  it("make exactly the tables of the schema", () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(tables.map(getTableName).sort());
  });

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    "give %s the columns of the schema",
    (name, table) => {
      const { columns, primaryKeys } = getTableConfig(table);
      const key = primaryKeys.flatMap((primary) => primary.columns.map((column) => column.name));
      const wanted = columns.map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        notnull: Number(column.notNull || column.primary),
        pk: column.primary ? 1 : key.indexOf(column.name) + 1,
      }));
      const made = columnsOf(name).map(({ name, type, notnull, pk }) => ({
        name,
        type,
        notnull: Number(notnull === 1 || pk > 0),
        pk,
      }));
      expect(made).toEqual(
        wanted.map((column) => ({
          ...column,
          notnull: Number(column.notnull === 1 || column.pk > 0),
        })),
      );
    },
  );

  it("make every table STRICT", () => {
    expect(listed.filter(({ strict }) => strict === 0)).toEqual([]);
    expect(() => db.$client.exec("INSERT INTO states VALUES ('x', 'y')")).toThrow(/datatype/);
  });

  it("store rows with natural keys without a rowid", () => {
    expect(
      listed
        .filter(({ wr }) => wr === 1)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      "agency_names",
      "department_types",
      "hosts",
      "list_names",
      "observations",
      "origins",
      "refusals",
      "regions",
      "snapshots",
    ]);
  });

  it("make the indexes of the schema", () => {
    for (const table of tables) {
      const wanted = getTableConfig(table).indexes.map((index) => index.config.name);
      const made = db.$client
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?")
        .pluck()
        .all(getTableName(table));
      expect(made).toEqual(expect.arrayContaining(wanted));
    }
  });

  it("do nothing the second time", () => {
    const before = db.$client.prepare("SELECT * FROM sqlite_schema").all();
    migrate(db);
    expect(db.$client.prepare("SELECT * FROM sqlite_schema").all()).toEqual(before);
  });
});

describe("the checks of observations", () => {
  const insert = db.$client.prepare("INSERT INTO observations VALUES (?, ?, 2024, 1, 0, ?, ?, ?)");

  it.each([
    ["a blank with a value", [101, 0, 2, 0, 2021]],
    ["a number without a value", [101, 0, 0, null, 2021]],
    ["a number that is zero", [101, 0, 0, 0, 2021]],
    ["a printed zero that is not zero", [101, 0, 1, 4, 2021]],
    ["an unknown state", [101, 0, 6, null, 2021]],
    ["an unknown applicant", [101, 8, 2, null, 2021]],
    ["an unknown form", [101, 0, 2, null, 2020]],
  ])("refuse %s", (_, row) => {
    expect(() => insert.run(...row)).toThrow(/CHECK/);
  });

  it.each([
    ["a number", [102, 0, 0, 75.926, 2021]],
    ["a printed zero", [103, 0, 1, 0, 2021]],
    ["a blank", [104, 0, 2, null, 2021]],
  ])("take %s", (_, row) => {
    expect(insert.run(...row).changes).toBe(1);
  });
});

describe("openWritable(path)", () => {
  it("enforces foreign keys", () => {
    expect(() => db.$client.exec("INSERT INTO reports VALUES (1, 999, 2024, 0)")).toThrow(
      /FOREIGN/,
    );
  });
});
