import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as NAME } from "../../../app/api/oversight/recipients/route.ts";
import { POST as END } from "../../../app/api/oversight/recipients/end/route.ts";
import { recipientsOf } from "#lib/notices/index.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let central: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  central = await signedIn(db, "centrale");
});
afterAll(() => db.close());

const PLACE = { kind: "deceased", territory: "04.421" };
const PACHA = { ...PLACE, name: { ar: "باشا الرباط", fr: "Pacha de Rabat" } };
const GOVERNOR = { ...PLACE, name: { ar: "والي الرباط", fr: "Wali de Rabat" } };
const sent = (body: Readonly<Record<string, unknown>>): Request => jsonRequest(body, { cookie: central.cookie });

describe("the recipients of lists and sheets", () => {
  it("are named for a territory, one in the place of the other, and taken off (D99:35, D99:38)", async () => {
    expect((await call(NAME, sent(PACHA))).status).toBe(200);
    expect((await call(NAME, sent(GOVERNOR))).status).toBe(200);
    expect(await recipientsOf(central.session)).toEqual([GOVERNOR]);
    expect((await call(END, sent(PLACE))).status).toBe(200);
    expect(await recipientsOf(central.session)).toEqual([]);
    const { rows } = await db.owner.query<{ type: string }>(
      "select type from audit_event where type like 'recipient.%' order by seq",
    );
    expect(rows.map(({ type }) => type)).toEqual(["recipient.named", "recipient.named", "recipient.ended"]);
  });

  it("are refused for a territory that does not exist, and taken off only once", async () => {
    expect((await call(NAME, sent({ ...PACHA, territory: "99.999" }))).code).toBe("notices.territoryUnknown");
    expect((await call(END, sent(PLACE))).code).toBe("notices.recipientNotFound");
  });
});
