import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as OPEN } from "../../../app/api/desk/acts/open/route.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { openNotice } from "#lib/notices/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { forgetOfficeMap } from "#lib/territory/index.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { anOfficer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

const YEAR = new Date().getUTCFullYear();

describe("an office that was closed into another (D99:11)", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let driss: SignedIn;
  let act: { actId: string };
  let no: number;
  let paper: string;
  beforeAll(async () => {
    db = await freshDatabase();
    paper = (await givenCountry(db)).paper.office;
    [nadia, driss] = [await signedIn(db, "nadia"), await signedIn(db, "driss")];
    act = await aRegisteredAct(db, nadia);
    await sealAct(act.actId);
    const { rows } = await db.owner.query<{ no: number }>("select no from act where id = $1", [act.actId]);
    no = rows[0]?.no ?? 0;
  });
  afterAll(() => db.close());

  const close = async (into: string | null): Promise<void> => {
    await db.owner.query(
      "update office set successor = $2, valid_to = case when $2::text is null then null else current_date - 1 end where code = $1",
      [AGDAL.office, into],
    );
    forgetOfficeMap();
  };
  const open = async (who: SignedIn): Promise<string> => {
    const body = { office: AGDAL.office, kind: "birth", year: String(YEAR), no: String(no) };
    const answer = await call(OPEN, jsonRequest(body, { cookie: who.cookie }), {});
    return answer.code === "" ? answer.outcome : answer.code;
  };
  const accesses = async (): Promise<number> =>
    Number((await db.owner.query<{ n: string }>("select count(*) as n from case_access")).rows[0]?.n);

  it("leaves its acts to the successor, who reads them as its own; another paper office still may not", async () => {
    const abdellah = await signedIn(db, "abdellah");
    expect(abdellah.session.office?.code).toBe(paper);
    await close(paper);
    expect(await open(abdellah)).toBe("done");
    expect(await accesses()).toBe(0);
    expect((await openLifeOfAct(abdellah.session, act.actId))?.act.office.code).toBe(AGDAL.office);
    await close(null);
    expect(await open(abdellah)).toBe("mentions.actOfOtherOffice");
    expect(await openLifeOfAct(abdellah.session, act.actId)).toBeUndefined();
  });

  it("stays on the act with its name, while the copy is certified by the successor's officer", async () => {
    await close(HASSAN.office);
    expect(await open(driss)).toBe("done");
    const serial = await anIssuedDocument(driss, act.actId, "birthFullCopy");
    const { rows } = await db.owner.query<{ issuer: string; drawn: string }>(
      "select d.office_code as issuer, a.office_code as drawn from issued_document d join act a on a.id = d.act_id where d.serial = $1",
      [serial],
    );
    expect(rows).toEqual([{ issuer: HASSAN.office, drawn: AGDAL.office }]);
    await close(null);
  });

  it("receives no notice any more: the successor does, and finds the act in the register that the notice names", async () => {
    await close(paper);
    const [sender, abdellah] = [await anOfficer(db.owner, HASSAN.office), await signedIn(db, "abdellah")];
    const { ids } = await aDeathWithNotices(db, sender, {
      office: AGDAL.office,
      number: String(no),
      year: String(YEAR),
    });
    const [id = ""] = ids;
    const opened = await openNotice(abdellah.session, id, new Date());
    expect(opened?.sides).toEqual(["receiver"]);
    expect(opened?.notice).toMatchObject({ receiverOffice: paper, status: "delivered" });
    expect(opened?.notice.content.subject.act.office).toBe(AGDAL.office);
    await close(null);
  });
});
