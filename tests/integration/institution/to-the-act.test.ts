import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  alertUndeclared,
  beginExOfficio,
  enterPermission,
  familySections,
  findAnnounced,
  findDeskFile,
  givePermission,
  institutionDeaths,
  institutionHome,
  prosecutorsDesk,
  takeFile,
  writeFamilyPart,
} from "#lib/declarations/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { deathAnswers } from "#tests/support/death-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { aDeath, declared, foundReady, posted, signed, two } from "./a-death-of-an-institution.ts";
import { asInstitution, daysAgo } from "./given.ts";

describe("a death that an institution declared", () => {
  let db: TestDatabase;
  let authority: SignedIn;
  let prosecutor: SignedIn;
  let nadia: SignedIn;
  let hamid: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    authority = await signedIn(db, "annexe");
    prosecutor = await signedIn(db, "procureur");
    nadia = await signedIn(db, "nadia");
    hamid = await signedIn(db, "hamid");
  });
  afterAll(() => db.close());

  const at = () => now();
  const atDesk = <T>(work: Parameters<typeof asOfficer<T>>[3]) => asOfficer(nadia.session, at(), undefined, work);
  const statusOf = async (id: string) =>
    (await db.owner.query<{ status: string }>("select status from declaration where id = $1", [id])).rows[0]?.status;

  it("is completed at the counter by a son who brought nothing, and becomes an act that he signs (L36:20, L36:37)", async () => {
    const id = await declared(authority, "death", aDeath("300001", 3));
    await atDesk((context) => takeFile(context, { id }));
    const before = await findDeskFile(nadia.session, id, at());
    expect(before?.declared).toBeNull();
    const told: Answers = deathAnswers();
    const family = { ...(told["deceased"] as Answers) };
    const wrong = await asOfficer(nadia.session, at(), undefined, (context) =>
      writeFamilyPart(context, { id, section: "deceased", posted: family }),
    );
    expect(wrong.goesTo).not.toBeNull();
    const kept = await findDeskFile(nadia.session, id, at());
    expect(kept?.fields.find(({ path }) => path === "deceased.givenName")?.value).toMatchObject({
      latin: "Abdelkader",
    });
    for (const section of ["family", "birthAct", "father", "mother"])
      await atDesk((context) => writeFamilyPart(context, { id, section, posted: told[section] as Answers }));
    const son = { ...(told["declarant"] as Answers), link: "son" };
    const last = await atDesk((context) => writeFamilyPart(context, { id, section: "declarant", posted: son }));
    expect(last.goesTo).toBeNull();
    const whole = await findDeskFile(nadia.session, id, at());
    expect(whole && familySections(whole.declaration, at()).every(({ problems }) => problems.length === 0)).toBe(true);
    await foundReady(nadia, id);
    const { text } = await signed(nadia, id, false);
    expect(text).toContain("حسبما صرح");
    expect(await statusOf(id)).toBe("completed");
    const home = await institutionHome(authority.session, "completed", 1);
    expect(home?.rows.map((row) => row.id)).toContain(id);
    const seen = await findAnnounced(authority.session, id, at());
    expect(JSON.stringify(seen?.declaration.answers)).not.toContain("Khadija");
  });

  it("that no relative completed is registered ex officio from the institution's data, without a declarant (L36:39, D22:40)", async () => {
    const id = await declared(authority, "death", aDeath("300002", 40));
    const { undeclared } = await institutionDeaths(nadia.session, at());
    const row = undeclared.find((one) => one.id === id);
    expect(row?.daysLeft).toBeGreaterThanOrEqual(20);
    expect(row?.daysLeft).toBeLessThanOrEqual(24);
    await atDesk((context) => beginExOfficio(context, { id }));
    await foundReady(nadia, id);
    const { text } = await signed(nadia, id, true);
    expect(text).toContain("بناء على المعلومات والبيانات المتوفرة لدى");
    expect(text).toContain("وأمضيناه وحدنا");
    expect(text).not.toContain("حسبما صرح");
    expect(await statusOf(id)).toBe("ex_officio");
    expect((await findAnnounced(authority.session, id, at()))?.act).not.toBeNull();
  });

  it("is not registered ex officio while the relatives still have their time, nor after the sixty days (D22:40)", async () => {
    const early = await declared(authority, "death", aDeath("300003", 12));
    await expect(atDesk((context) => beginExOfficio(context, { id: early }))).rejects.toThrow("exOfficioTooEarly");
    const past = await declared(authority, "death", aDeath("300004", 75));
    await expect(atDesk((context) => beginExOfficio(context, { id: past }))).rejects.toThrow("exOfficioPast");
    expect((await institutionDeaths(nadia.session, at())).undeclared.find(({ id }) => id === past)?.isLate).toBe(true);
  });

  it("goes back to the family when a relative comes after all", async () => {
    const id = await declared(authority, "death", aDeath("300005", 41));
    await atDesk((context) => beginExOfficio(context, { id }));
    const told = deathAnswers();
    await atDesk((context) => writeFamilyPart(context, { id, section: "family", posted: told["family"] as Answers }));
    const file = await findDeskFile(nadia.session, id, at());
    expect(file?.declaration.answers["exOfficio"]).toBeUndefined();
  });

  it("of violence waits for the prosecutor: no act, and no day counts (case 43: D22:25)", async () => {
    const id = await declared(authority, "death", aDeath("300006", 45, { manner: "violent" }));
    await expect(atDesk((context) => beginExOfficio(context, { id }))).rejects.toThrow("permissionAwaited");
    const waiting = (await institutionDeaths(nadia.session, at())).undeclared.find((one) => one.id === id);
    expect(waiting).toMatchObject({ daysLeft: null, isLate: false });

    const desk = await prosecutorsDesk(prosecutor.session, at());
    expect(desk?.deaths.map((one) => one.id)).toContain(id);
    const given = { number: "118/2026", decidedOn: daysAgo(30) as IsoDay };
    const refused = await asInstitution(authority, (context) => givePermission(context, { id, given }));
    expect(refused).toMatchObject({ ok: false, error: { code: "declarations.notFound" } });
    expect(await asInstitution(prosecutor, (context) => givePermission(context, { id, given }))).toMatchObject({
      ok: true,
    });
    expect((await prosecutorsDesk(prosecutor.session, at()))?.deaths.map((one) => one.id)).not.toContain(id);
    const again = await asInstitution(prosecutor, (context) => givePermission(context, { id, given }));
    expect(again).toMatchObject({ ok: false, error: { code: "institution.permissionNotAwaited" } });

    await atDesk((context) => beginExOfficio(context, { id }));
    await foundReady(nadia, id);
    await signed(nadia, id, true);
    expect(await statusOf(id)).toBe("ex_officio");
  });

  it("is free to go on when a clerk enters the permission from its paper (D22:25)", async () => {
    const id = await declared(authority, "death", aDeath("300007", 45, { manner: "accident" }));
    const given = { number: "7", decidedOn: daysAgo(40) as IsoDay, court: { ar: "المحكمة", latin: "Tribunal" } };
    await asOfficer(hamid.session, at(), undefined, (context) => enterPermission(context, { id, given }));
    await expect(
      asOfficer(hamid.session, at(), undefined, (context) => enterPermission(context, { id, given })),
    ).rejects.toThrow("permissionKnown");
    await expect(db.owner.query("update death_permission set number = '8'")).rejects.toThrow("stays");
    await atDesk((context) => beginExOfficio(context, { id }));
  });

  it("is alerted when its sixty days run out", async () => {
    await declared(authority, "death", aDeath("300008", 55));
    expect(await alertUndeclared(at())).toBeGreaterThanOrEqual(1);
  });

  it("of a child born dead names its mother and its place among triplets (case 11: L36:27, L36:29)", async () => {
    const ward = await signedIn(db, "maternite");
    const id = await declared(ward, "stillborn", {
      place: { certificateNumber: "S-1", diedOn: posted(daysAgo(35)), time: { hour: "5", minute: "0" } },
      stillborn: { sex: "female", order: "2", count: "3" },
      mother: { givenName: two("سعاد", "Souad"), familyName: two("العمراني", "El Amrani"), cnie: "AB777001" },
    });
    const { rows } = await db.owner.query<{ office_code: string }>(
      "select office_code from declaration where id = $1",
      [id],
    );
    if (rows[0]?.office_code !== "044210101-01")
      await db.owner.query("update declaration set office_code = '044210101-01' where id = $1", [id]);
    await atDesk((context) => beginExOfficio(context, { id }));
    await foundReady(nadia, id);
    const { text } = await signed(nadia, id, true);
    expect(text).toContain("مولودا ميتا");
    expect(await statusOf(id)).toBe("ex_officio");
    const { rowCount } = await db.owner.query(
      "select from act_person p join act a on a.id = p.act_id where a.declaration_id = $1 and role = 'subject'",
      [id],
    );
    expect(rowCount).toBe(0);
  });

  it("of a body that nobody knows becomes an act on endorsed minutes, the prosecutor declaring in writing (case 39: L36:38)", async () => {
    const id = await declared(prosecutor, "unidentified", {
      place: {
        certificateNumber: "PV-77",
        diedOn: posted(daysAgo(4)),
        timeUnknown: "yes",
        placeKind: "publicPlace",
        establishment: two("شاطئ الرباط", "plage de Rabat"),
        commune: "04.421.01.01",
      },
      body: { sex: "male", apparentAge: "بين أربعين وخمسين سنة", marks: "ندبة في اليد اليمنى" },
      minutes: { on: posted(daysAgo(3)), court: two("المحكمة الابتدائية بالرباط", "TPI de Rabat"), gender: "male" },
    });
    await foundReady(nadia, id);
    const { text } = await signed(nadia, id, true);
    expect(text).toContain("بناء على المحضر عدد PV-77");
    expect(await statusOf(id)).toBe("completed");
  });
});
