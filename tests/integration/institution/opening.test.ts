import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declareEvent } from "#lib/declarations/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { call, formRequest, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { POST as OPEN } from "../../../app/api/institution/open/route.ts";
import { aBirth, asInstitution } from "./given.ts";

let db: TestDatabase;
let ward: SignedIn;
let id: string;
let reference: string;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  ward = await signedIn(db, "maternite");
  const done = await asInstitution(ward, (context) =>
    declareEvent(context, { kind: "birth", answers: aBirth("OP 2026/17") }),
  );
  if (!done.ok) throw new Error(done.error.code);
  id = done.value.value.id ?? "";
  const { rows } = await db.owner.query<{ reference: string }>("select reference from declaration where id = $1", [id]);
  reference = rows[0]?.reference ?? "";
});
afterAll(() => db.close());

const open = (q: string) => call(OPEN, jsonRequest({ q }, { cookie: ward.cookie }), {});

describe("a declaration that its institution looks for", () => {
  it.each([
    ["the number of its certificate", () => "OP 2026/17"],
    ["the same number written otherwise", () => " op2026/17 "],
    ["its reference", () => formatReference(reference)],
  ])("is found by %s", async (_by, typed) => {
    expect(await open(typed())).toMatchObject({ status: 200, outcome: "done", value: { id } });
  });

  it("is opened by a form of a page without JavaScript, whose address holds nothing that was typed", async () => {
    const { status, headers } = await call(
      OPEN,
      formRequest({ q: "OP 2026/17", _locale: "fr" }, { cookie: ward.cookie }),
      {},
    );
    expect([status, headers.get("location")]).toEqual([303, `/fr/institution/declarations/${id}`]);
    const lost = await call(OPEN, formRequest({ q: "AB700100", _locale: "fr" }, { cookie: ward.cookie }), {});
    expect([lost.status, lost.headers.get("location")]).toEqual([
      303,
      "/fr/institution?refused=institution.notDeclaredHere",
    ]);
  });

  it("is nobody's where a family declared it, and nothing is told of an empty field", async () => {
    const family = await aSentFile();
    expect((await open(family.reference)).code).toBe("institution.notDeclaredHere");
    expect((await open(" ")).code).toBe("institution.nothingTyped");
  });
});
