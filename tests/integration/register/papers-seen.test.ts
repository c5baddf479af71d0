import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as SEEN } from "../../../app/api/desk/files/[id]/paper-seen/route.ts";
import { findDeskFile, findCitizenFile, secretCodeOf } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aFileInReview, aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
let hamid: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  hamid = await signedIn(db, "hamid");
});
afterAll(() => db.close());

const note = (id: string, kind: string, by = nadia) => call(SEEN, jsonRequest({ kind }, { cookie: by.cookie }), { id });
const shownTo = async (officer: SignedIn, id: string) => await findDeskFile(officer.session, id, now());
const missing = (checks: readonly { code: string; params?: Record<string, unknown> }[] | undefined) =>
  checks?.find(({ code }) => code === "check.documentsMissing")?.params?.["count"];

describe("a paper that the family brings to the desk (law 55-19:10)", () => {
  it("is noted as seen with who saw it and when, counts for the checks, and is told in the family's receipt", async () => {
    const { id } = await aFileInReview(db, nadia);
    const before = await shownTo(nadia, id);
    const awaited = before?.papers.find(({ kind }) => kind === "birthCertificate");
    expect(awaited).toEqual({ kind: "birthCertificate", seen: null });
    const count = missing(before?.checks);

    expect((await note(id, "birthCertificate", hamid)).outcome).toBe("done");
    expect((await note(id, "birthCertificate")).outcome).toBe("done");
    const after = await shownTo(nadia, id);
    expect(after?.papers.find(({ kind }) => kind === "birthCertificate")?.seen).toMatchObject(hamid.session.name);
    expect(missing(after?.checks) ?? 0).toBe(Number(count) - 1);
    const family = await findCitizenFile(id, secretCodeOf(id), now());
    expect(family?.deposit?.papers).toContainEqual({ kind: "birthCertificate", state: "seen" });
    const { rows } = await db.owner.query(
      "select 1 from audit_event where type = 'declaration.paperSeen' and body like '%' || $1 || '%'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it("is no paper that the event does not know, and none of a file that is registered", async () => {
    const { id } = await aFileInReview(db, nadia);
    expect((await note(id, "drivingLicence")).code).toBe("declarations.unknownDocument");
    const registered = await aRegisteredAct(db, nadia);
    expect((await note(registered.file.id, "birthCertificate")).code).toBe("declarations.notPossibleNow");
  });
});
