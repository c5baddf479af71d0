import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  concernsToInspect,
  declareEvent,
  findAnnounced,
  findDeskFile,
  findInstitutionSide,
  forgetEntries,
  institutionHome,
  prosecutorsDesk,
  raiseConcerns,
  referConcern,
  reportAlive,
  takeFile,
  writeFamilyPart,
  correctEvent,
} from "#lib/declarations/index.ts";
import { type Answers, formOf } from "#lib/declarations/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry, AGDAL } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { marriageAnswers } from "#tests/support/marriage-answers.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { aDeath, declared, posted, two } from "./a-death-of-an-institution.ts";
import { aBirth, asInstitution, daysAgo } from "./given.ts";

describe("what each institution declares", () => {
  let db: TestDatabase;
  let ward: SignedIn;
  let annex: SignedIn;
  let prosecutor: SignedIn;
  let court: SignedIn;
  let nadia: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    ward = await signedIn(db, "maternite");
    annex = await signedIn(db, "annexe");
    prosecutor = await signedIn(db, "procureur");
    court = await signedIn(db, "tribunal");
    nadia = await signedIn(db, "nadia");
  });
  afterAll(() => db.close());
  const atDesk = <T>(work: Parameters<typeof asOfficer<T>>[3]) => asOfficer(nadia.session, now(), undefined, work);
  const rowOf = async (id: string) =>
    (
      await db.owner.query<{ kind: string; content: Answers; reference: string }>(
        "select kind, content, reference from declaration where id = $1",
        [id],
      )
    ).rows[0];

  it("is only what the law asks of it: a maternity declares no marriage, a court no birth (L36:20, L36:36)", async () => {
    const wrong = await asInstitution(ward, (context) => declareEvent(context, { kind: "marriage", answers: {} }));
    expect(wrong).toMatchObject({ error: { code: "institution.notYours" } });
    const alsoWrong = await asInstitution(court, (context) =>
      declareEvent(context, { kind: "birth", answers: aBirth("x") }),
    );
    expect(alsoWrong).toMatchObject({ error: { code: "institution.notYours" } });
  });

  it("is, of a newborn who died, a birth and a death that names it, both or none (case 8: L36:29)", async () => {
    const page: Answers = {
      ...aBirth("N-1", "AB700901"),
      death: {
        certificateNumber: "ND-1",
        diedOn: posted(daysAgo(1)),
        time: { hour: "7", minute: "15" },
        manner: "natural",
      },
    };
    const id = await declared(ward, "newborn", page);
    const death = await rowOf(id);
    const home = await institutionHome(ward.session, "waiting", 1);
    const birth = home?.rows.find(({ certificateNumber }) => certificateNumber === "N-1");
    expect(death).toMatchObject({
      kind: "death",
      content: { newborn: { birthReference: birth?.reference }, deceasedKind: { kind: "bornAlive" } },
    });
    const again = await asInstitution(ward, (context) =>
      declareEvent(context, {
        kind: "newborn",
        answers: { ...page, place: { ...(page["place"] as Answers), certificateNumber: "N-2" } },
      }),
    );
    expect(again.ok && again.value.problems).toMatchObject([
      { field: "death.certificateNumber", code: "institution.certificateUsed" },
    ]);
    expect(
      (await institutionHome(ward.session, "waiting", 1))?.rows.some(
        ({ certificateNumber }) => certificateNumber === "N-2",
      ),
    ).toBe(false);
  });

  it("is, of the prosecutor, a child of unknown parents that the desk can complete in writing (L36:25)", async () => {
    const id = await declared(prosecutor, "foundling", {
      foundling: {
        circumstance: "parentsUnknown",
        minutesNumber: "PV-9",
        minutesOn: posted(daysAgo(1)),
        certificateNumber: "AGE-9",
        examinedOn: posted(daysAgo(1)),
        age: { count: "5", unit: "day" },
      },
      place: {
        foundOn: posted(daysAgo(2)),
        establishment: two("باب المسجد", "porte de la mosquée"),
        commune: AGDAL.commune,
      },
      child: { sex: "female" },
      prosecutor: { court: two("المحكمة الابتدائية بالرباط", "TPI de Rabat"), gender: "female" },
    });
    const file = await findDeskFile(nadia.session, id, now());
    expect(file?.declared?.act).toMatchObject({ isInWriting: true, declarant: { link: "prosecutor" } });
    await expect(atDesk((context) => writeFamilyPart(context, { id, section: "child", posted: {} }))).rejects.toThrow(
      "institution.notForFamily",
    );
  });

  it("is, of the family court, a summary that becomes a file for both birth acts, without an applicant (L36:36, D22:15)", async () => {
    const { declarant: _declarant, office: _office, ...summary } = marriageAnswers();
    const spouse = (who: string): Answers => {
      const { profession: _profession, bornAbroad: _abroad, ...told } = summary[who] as Answers;
      return told;
    };
    const place = { marriedOn: posted(daysAgo(9)), commune: AGDAL.commune };
    const id = await declared(court, "marriage", {
      ...summary,
      place,
      husband: spouse("husband"),
      wife: spouse("wife"),
    });
    const file = await findDeskFile(nadia.session, id, now());
    expect(file?.declared?.mention?.applicant).toMatchObject({ link: "court" });
    expect(file?.checks.map(({ code }) => code)).toContain("check.sentByCourt");
    expect(file?.checks.map(({ code }) => code)).not.toContain("check.documentsMissing");
    expect(formOf("marriage").posted("declarant", { link: "court" })).toEqual({ ok: true, value: {} });
  });

  it("is corrected without touching what an officer wrote for the family, until an act follows (case 66: L36:49)", async () => {
    const answers = { ...aBirth("C-1", "AB700911"), office: { code: AGDAL.office } };
    const id = await declared(ward, "birth", answers);
    await atDesk((context) => takeFile(context, { id }));
    await atDesk((context) => writeFamilyPart(context, { id, section: "filiation", posted: { kind: "motherAlone" } }));
    const { office: _office, ...own } = answers;
    const boy = { ...own, child: { sex: "male" } };
    expect(await asInstitution(ward, (context) => correctEvent(context, { id, answers: boy }))).toMatchObject({
      ok: true,
    });
    expect((await rowOf(id))?.content).toMatchObject({ filiation: { kind: "motherAlone" }, child: { sex: "male" } });
    expect(JSON.stringify((await findAnnounced(ward.session, id, now()))?.declaration.answers)).not.toContain(
      "motherAlone",
    );
    await db.owner.query("update declaration set status = 'completed' where id = $1", [id]);
    const closed = await asInstitution(ward, (context) => correctEvent(context, { id, answers: own }));
    expect(closed).toMatchObject({ error: { code: "institution.alreadyRegistered" } });
  });

  it("says otherwise than the family only on its own line: its value stays", async () => {
    const id = await declared(ward, "birth", { ...aBirth("C-2", "AB700912"), office: { code: AGDAL.office } });
    const posted = { sex: "male", givenName: two("ريم", "Rim") };
    await atDesk((context) => writeFamilyPart(context, { id, section: "child", posted }));
    expect((await rowOf(id))?.content).toMatchObject({ child: { sex: "female", givenName: { latin: "Rim" } } });
  });

  it("shows the desk a mother without papers, whose identity is the one she declared (case 18: L36:1)", async () => {
    const birth = aBirth("C-3", "");
    const mother = { ...(birth["mother"] as Answers), isWithoutPapers: "yes", isUnmarried: "yes" };
    const id = await declared(ward, "birth", { ...birth, mother, office: { code: AGDAL.office } });
    const side = await findInstitutionSide(nadia.session, id);
    expect(side.announcer?.answers).toMatchObject({ mother: { isWithoutPapers: "yes", isUnmarried: "yes" } });
  });

  it("is forgotten when nobody comes back to it, and only how many stays (institution_entry)", async () => {
    await asInstitution(ward, (context) => declareEvent(context, { kind: "birth", answers: {} }));
    expect(await forgetEntries(now())).toBe(0);
    await db.owner.query("update institution_entry set received_at = now() - interval '4 days'");
    expect(await forgetEntries(now())).toBeGreaterThanOrEqual(1);
    const { rows } = await db.owner.query("select body from audit_event where type = 'institution.entriesForgotten'");
    expect(rows.length).toBe(1);
  });

  it("may give a silent alert, which blocks nothing and which inspector, officer and prosecutor alone see (case 67: CP:470)", async () => {
    for (const n of ["1", "2", "3"]) {
      const birth = aBirth(`K-1`, `AB70095${n}`);
      const place = { ...(birth["place"] as Answers), placeKind: "home", certificateNumber: "K-1" };
      const id = await declared(n === "1" ? annex : ward, "birth", {
        ...birth,
        place,
        office: { code: AGDAL.office },
      }).catch(() => "");
      if (n === "3") expect(id).toBe("");
    }
    expect(await raiseConcerns(now())).toBeGreaterThanOrEqual(1);
    expect(await raiseConcerns(now())).toBe(0);
    const { rows } = await db.owner.query<{ id: string; declaration_id: string }>(
      "select id, declaration_id from case_concern",
    );
    const [concern] = rows;
    if (!concern) throw new Error("no concern");
    const side = await findInstitutionSide(nadia.session, concern.declaration_id);
    expect(side.concerns).toMatchObject([{ kind: "substitution", isReferred: false }]);
    const inspector = await signedIn(db, "inspecteur");
    expect((await concernsToInspect(inspector.session)).map(({ id }) => id)).toContain(concern.id);
    const central = await signedIn(db, "audit");
    expect(await concernsToInspect(central.session)).toEqual([]);
    await atDesk((context) =>
      referConcern(context, { id: concern.declaration_id, concern: concern.id, note: "Même certificat." }),
    );
    const desk = await prosecutorsDesk(prosecutor.session, now());
    expect(desk?.concerns).toMatchObject([{ kind: "substitution", note: "Même certificat." }]);
    await expect(db.owner.query("delete from case_concern")).rejects.toThrow("stays");
  });

  it("may turn out to be of somebody who lives: an alert at once, and no act undone (case 47: L36:52)", async () => {
    const id = await declared(annex, "death", aDeath("300900", 4));
    await expect(atDesk((context) => reportAlive(context, { id }))).rejects.toThrow("institution.noDeathRegistered");
    await db.owner.query(
      "update declaration set status = 'completed', act_office_code = office_code, act_year = 2026, act_no = 3, act_registered_at = now() where id = $1",
      [id],
    );
    await atDesk((context) => reportAlive(context, { id }));
    await expect(atDesk((context) => reportAlive(context, { id }))).rejects.toThrow("institution.concernKnown");
  });
});
