import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

const TYPES: Readonly<Record<string, string>> = {
  text: "String",
  uuid: "String",
  int4: "Int",
  int8: "BigInt",
  bool: "Boolean",
  bytea: "Bytes",
  jsonb: "Json",
  timestamptz: "DateTime",
  date: "DateTime",
  _text: "String[]",
};

/** `table.column type` of every field that schema.prisma describes; `?` where it may be null. */
function described(): string[] {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  return [...schema.matchAll(/^model \w+ \{\n(.*?)^\}/gms)].flatMap(([, body = ""]) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? "";
    return [...body.matchAll(/^ {2}(\w+)\s+(\w+(?:\[\])?\??)(.*)$/gm)].map(([, field = "", type = "", rest = ""]) => {
      const column = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field;
      return `${table}.${column} ${type}`;
    });
  });
}

describe("schema.prisma", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  it("describes exactly the tables that the migrations make", async () => {
    const { rows } = await database.owner.query<{
      table_name: string;
      column_name: string;
      udt_name: string;
      is_nullable: string;
    }>(
      `select table_name, column_name, udt_name, is_nullable from information_schema.columns
        where table_schema = 'public' and table_name not like '\\_%'`,
    );
    const made = rows.map(({ table_name, column_name, udt_name, is_nullable }) => {
      const type = TYPES[udt_name] ?? udt_name;
      return `${table_name}.${column_name} ${type}${is_nullable === "YES" && !type.endsWith("[]") ? "?" : ""}`;
    });
    expect(described().sort()).toEqual(made.sort());
  });

  it("holds every column that names a legal state to its closed list", async () => {
    const { rows } = await database.owner.query<{ table: string }>(
      `select conrelid::regclass::text as table from pg_constraint where contype = 'c' and pg_get_constraintdef(oid) like '%status%ANY%'`,
    );
    expect(rows.map((row) => row.table)).toEqual(
      expect.arrayContaining(["declaration", "act_draft", "upload", "account"]),
    );
  });
});
