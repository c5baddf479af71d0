import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as ACKNOWLEDGE } from "../../../app/api/desk/notices/[id]/acknowledge/route.ts";
import { POST as ADDRESS } from "../../../app/api/desk/notices/[id]/address/route.ts";
import { POST as BIND } from "../../../app/api/desk/notices/[id]/bind/route.ts";
import { POST as ENTER } from "../../../app/api/desk/acts/[actId]/mentions/route.ts";
import { POST as PREVIEW } from "../../../app/api/desk/acts/[actId]/mentions/preview/route.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { maritalStatusOf } from "#lib/mentions/core/index.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { openNotice, sendNotices } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { courtMarriage, noticesOfSending, sentByCourt } from "#tests/support/a-court-notice.ts";
import { aTitlePicture, signedMention } from "#tests/support/a-holder-mention.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { freshCode, sessionCookie, type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { holderSamples } from "#tests/support/mention-samples.ts";
import { isHeld } from "#tests/tools/verify/finding.ts";
import { checkMentions } from "#tests/tools/verify/mentions.ts";
import { checkNotices } from "#tests/tools/verify/notices.ts";

type AtDesk = Officer & SignedIn;

let db: TestDatabase;
let [rabat, casablanca, fes]: AtDesk[] = [];
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  rabat = await atDesk(AGDAL.office);
  casablanca = await atDesk(await electronic("%Anfa%"));
  fes = await atDesk(await electronic("%Fès%"));
});
afterAll(() => db.close());

/** An office of paper registers that has gone over to the national register, with its registers of the year. */
async function electronic(name: string): Promise<string> {
  const { rows } = await db.owner.query<{ code: string }>(
    `select o.code from office o where o.name_fr like $1 and exists (select from office_regime r where r.office_code = o.code) order by o.code limit 1`,
    [name],
  );
  const code = rows[0]?.code;
  if (code === undefined) throw new Error(`no office like ${name}`);
  await db.owner.query("delete from office_regime where office_code = $1", [code]);
  await db.owner.query(
    "insert into office_regime (office_code, from_on, regime, decision) values ($1, '2026-01-01', 'R36', 'TEST-9')",
    [code],
  );
  await db.owner.query("delete from register_year where office_code = $1", [code]);
  for (const kind of ["birth", "death"])
    await db.owner.query("select open_register_year($1, $2, $3, $4, $5)", [
      uuidv7(),
      code,
      kind,
      now().getFullYear(),
      "R36",
    ]);
  return code;
}

async function atDesk(office: string): Promise<AtDesk> {
  const officer = await anOfficer(db.owner, office);
  const cookie = await sessionCookie(officer.token);
  return { ...officer, cookie, freshCode: () => freshCode(db, officer.accountId) };
}

const one = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("the ground is not laid");
  return value;
};

async function bound(who: AtDesk, notice: string, act: string): Promise<void> {
  const post = async (route: typeof BIND, body: Record<string, unknown>): Promise<string> =>
    (await call(route, jsonRequest(body, { cookie: who.cookie }), { id: notice })).outcome;
  expect(await post(ACKNOWLEDGE, {})).toBe("done");
  expect(await post(BIND, { act, reason: "المكتب والرقم والسنة متطابقة" })).toBe("done");
}

/** The mention that a court's notice says whole, read and signed. */
async function signedWhole(who: AtDesk, actId: string, notice: string): Promise<string> {
  const wish = { kind: "MAR", orderedBy: "familyCourt", typed: [], notice };
  const preview = await call(PREVIEW, jsonRequest(wish, { cookie: who.cookie }), { actId });
  const { digest, findings } = preview.value as { digest: string; findings: readonly unknown[] };
  const because = findings.length > 0 ? "الوثيقة الأصلية معروضة" : "";
  const signing = { titleUpload: await aTitlePicture(db, actId), because, applicant: null, originalsSeen: "yes" };
  const body = { ...wish, ...signing, digest, code: await who.freshCode() };
  return (await call(ENTER, jsonRequest(body, { cookie: who.cookie }), { actId })).outcome;
}

describe("a death in Casablanca of somebody born in Rabat and married in Fès", () => {
  it("makes three records right within minutes, and each office sees what the others did (D99:34, FC:68, L36:46)", async () => {
    const [atRabat, atCasablanca, atFes] = [one(rabat), one(casablanca), one(fes)];
    const { names } = aBirthAct();
    const his = await aRegisteredAct(db.owner, atRabat);
    const wife = { given: { ar: "سلمى", latin: "Salma" }, family: { ar: "الناصري", latin: "NACIRI" } };
    const hers = await aRegisteredAct(db.owner, atFes, { names: { ...names, subject: wife }, sex: "female" });

    const told = (office: string, { no, year }: typeof his) => ({ office, number: String(no), year: String(year) });
    const marriage = courtMarriage("FES-12/2026", {
      husband: told(atRabat.office, his),
      wife: told(atFes.office, hers),
    });
    expect((await sentByCourt(await signedIn(db, "tribunal"), marriage)).outcome).toBe("done");
    const [forHim, forHer] = await noticesOfSending(db, "FES-12/2026");
    await bound(atRabat, one(forHim).id, his.actId);
    expect(await signedWhole(atRabat, his.actId, one(forHim).id)).toBe("done");
    await bound(atFes, one(forHer).id, hers.actId);
    expect(await signedWhole(atFes, hers.actId, one(forHer).id)).toBe("done");

    const began = now();
    const { ids } = await aDeathWithNotices(db, atCasablanca, told(atRabat.office, his));
    const [ofDeceased, ofSpouse] = [one(ids[0]), one(ids[1])];
    const address = jsonRequest({ office: atFes.office }, { cookie: atCasablanca.cookie });
    expect((await call(ADDRESS, address, { id: ofSpouse })).outcome).toBe("done");
    await sendNotices(now());

    await bound(atRabat, ofDeceased, his.actId);
    const died = { actId: his.actId, kind: "DEC", facts: holderSamples("male").DEC, notice: ofDeceased } as const;
    expect((await signedMention(db, atRabat, died)).outcome).toBe("done");
    await bound(atFes, ofSpouse, hers.actId);
    const facts = holderSamples("female")["DEC-SP"];
    const widowed = { actId: hers.actId, kind: "DEC-SP", facts, notice: ofSpouse } as const;
    expect((await signedMention(db, atFes, widowed)).outcome).toBe("done");

    const lives = [await openLifeOfAct(atRabat.session, his.actId), await openLifeOfAct(atFes.session, hers.actId)];
    expect(lives.map((life) => life?.mentions.map(({ kind }) => kind))).toEqual([
      ["MAR", "DEC"],
      ["MAR", "DEC-SP"],
    ]);
    const ofHer = maritalStatusOf(one(lives[1]).mentions, civilDayAt(now()));
    expect(ofHer).toMatchObject({ status: "widowed" });
    for (const id of [ofDeceased, ofSpouse])
      expect((await openNotice(atCasablanca.session, id, now()))?.notice.status).toBe("executed");
    expect(now().getTime() - began.getTime()).toBeLessThan(300_000);
    const findings = [...(await checkNotices(db.owner)), ...(await checkMentions(db.owner))];
    expect(findings.filter((found) => !isHeld(found))).toEqual([]);
  });
});
