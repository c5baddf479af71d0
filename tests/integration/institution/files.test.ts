import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declareEvent, findImport, receiveFile, takeInstitutionFile } from "#lib/declarations/index.ts";
import { findOwnInstitution } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { aBirth, asInstitution, birthsFile, fileOf } from "./given.ts";

describe("a file of births that a maternity sends", () => {
  let db: TestDatabase;
  let ward: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    ward = await signedIn(db, "maternite");
  });
  afterAll(() => db.close());

  const receive = async (text: string): Promise<string> => {
    const received = await asInstitution(ward, (context) =>
      receiveFile(context, { kind: "birth", file: fileOf(text) }),
    );
    if (!received.ok) throw new Error(received.error.code);
    return received.value.value.id;
  };
  const look = async (id: string) => {
    const found = await inTransaction("institution", { "app.session": ward.session.token }, async (tx) => {
      const institution = await findOwnInstitution(tx);
      return ok(institution && (await findImport(tx, institution, id, now())));
    });
    return found.ok ? found.value : undefined;
  };
  const take = async (id: string, corrects = false) => {
    const taken = await asInstitution(ward, (context) => takeInstitutionFile(context, { id, corrects }));
    if (!taken.ok) throw new Error(taken.error.code);
    return taken.value.value;
  };

  it("is looked at first, and then nine of ten births are declared and the wrong row comes back with its line", async () => {
    const id = await receive(birthsFile(10, { wrong: 4 }));
    const seen = await look(id);
    expect(seen?.plans?.filter(({ verdict }) => verdict === "new")).toHaveLength(9);
    expect(seen?.plans?.filter(({ verdict }) => verdict === "wrong").map(({ line }) => line)).toEqual([5]);
    const before = await db.owner.query("select from declaration");
    expect(before.rowCount).toBe(0);

    const outcome = await take(id);
    expect(outcome).toMatchObject({ declared: 9, corrected: 0, same: 0 });
    expect(outcome.refused).toMatchObject([
      { line: 5, problems: [{ field: "place.bornOn.day", code: expect.stringMatching(/^calendar\./) }] },
    ]);
    const { rows } = await db.owner.query(
      `select d.status, d.origin, d.office_code, d.deadline_on is not null as has_term, v.version, e.what
         from declaration d join declaration_version v on v.declaration_id = d.id join declaration_event e on e.declaration_id = d.id`,
    );
    expect(rows).toHaveLength(9);
    for (const row of rows)
      expect(row).toEqual({
        status: "submitted",
        origin: "institution",
        office_code: expect.any(String),
        has_term: true,
        version: 1,
        what: "submitted",
      });
  });

  it("declares nothing twice: the same rows again are already declared, another content is refused unless it corrects", async () => {
    const again = await take(await receive(birthsFile(10)));
    expect(again).toMatchObject({ declared: 1, same: 9, corrected: 0, refused: [] });
    const changed = birthsFile(10).replace("08:10;F", "08:10;M");
    expect(await take(await receive(changed))).toMatchObject({
      declared: 0,
      same: 9,
      refused: [{ line: 2, problems: [{ code: "institution.contentDiffers" }] }],
    });
    expect(await take(await receive(changed), true)).toMatchObject({ declared: 0, same: 9, corrected: 1, refused: [] });
    const { rows } = await db.owner.query(
      `select v.version, v.content #>> '{child,sex}' as sex from declaration d join declaration_version v on v.declaration_id = d.id
        where d.certificate_number = 'lot-1' order by v.version`,
    );
    expect(rows).toEqual([
      { version: 1, sex: "female" },
      { version: 2, sex: "male" },
    ]);
  });

  it("is taken once", async () => {
    const id = await receive(birthsFile(1, { name: "une" }));
    await take(id);
    await expect(take(id)).rejects.toThrow("institution.fileTaken");
  });

  it("with five hundred rows is taken within one command", { timeout: 40_000 }, async () => {
    expect(await take(await receive(manyRows(500)))).toMatchObject({ declared: 500, refused: [] });
  });

  it.each([
    ["institution.fileNotUtf8", new Uint8Array([0x63, 0xe9, 0x72])],
    ["institution.columnMissing", Buffer.from("certificat;heure\r\n1;08:00\r\n")],
    ["institution.columnUnknown", Buffer.from(birthsFile(1).replace("certificat;", "numéro;"))],
    ["institution.fileEmpty", Buffer.from(birthsFile(0))],
    ["institution.fileTooManyRows", Buffer.from(manyRows(501))],
  ])("is refused whole with %s", async (code, bytes) => {
    const file = { name: "a.csv", content: new Uint8Array(bytes) };
    const received = await asInstitution(ward, (context) => receiveFile(context, { kind: "birth", file }));
    expect(received).toMatchObject({ ok: false, error: { code } });
  });

  it("finds a birth that was typed on the page before", async () => {
    await asInstitution(ward, (context) => declareEvent(context, { kind: "birth", answers: aBirth("page-1") }));
    const text = birthsFile(1, { name: "page" });
    expect(await take(await receive(text))).toMatchObject({ declared: 0, refused: [{ line: 2 }] });
  });
});

function manyRows(count: number): string {
  const [header = "", row = ""] = birthsFile(1).split("\r\n");
  const rows = Array.from({ length: count }, (_, at) =>
    row.replace("lot-1", `mille-${at}`).replace("AB701000", `CD${200000 + at}`),
  );
  return [header, ...rows].join("\r\n");
}
