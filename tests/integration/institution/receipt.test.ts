import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declareEvent } from "#lib/declarations/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { GET as receipt } from "../../../app/api/institution/declarations/[id]/receipt.pdf/route.ts";
import { aBirth, asInstitution } from "./given.ts";

let db: TestDatabase;
let ward: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  ward = await signedIn(db, "maternite");
});
afterAll(() => db.close());

describe("what an institution declared (L36:20, law 55-19:10)", () => {
  it("has a receipt that says it is deposited, by its reference and its office, and that no answer is due", async () => {
    const done = await asInstitution(ward, (context) =>
      declareEvent(context, { kind: "birth", answers: aBirth("RE-1") }),
    );
    if (!done.ok) throw new Error(done.error.code);
    const id = done.value.value.id ?? "";
    const { rows } = await db.owner.query<{ reference: string; office: string }>(
      "select d.reference, o.name_fr as office from declaration d join office o on o.code = d.office_code where d.id = $1",
      [id],
    );
    const request = new Request("http://localhost:3000/api/?locale=fr", { headers: { cookie: ward.cookie } });
    const answer = await receipt(request, { params: Promise.resolve({ id }) });
    const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    for (const words of ["Dossier déposé", formatReference(rows[0]?.reference ?? ""), rows[0]?.office ?? "—"])
      expect(text).toContain(plain(words));
    expect(text).not.toContain(plain("Dernier jour pour traiter le dossier"));
  });
});
