import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDraft, markRead, signAct, takeAgreement } from "#lib/acts/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { findDeskFile, prepareAct } from "#lib/declarations/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { aFileInReview, aReadyFile, COMPLETION } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { aReadyFoundling } from "#tests/support/a-foundling-file.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { FOUNDLING_NAMES } from "#tests/support/foundling-answers.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const NAMED = {
  ...COMPLETION,
  tifinagh: {},
  identityProof: null,
  familyName: { ar: "الأمين", latin: "El Amine" },
  chosenNames: FOUNDLING_NAMES,
};

type Input = Parameters<typeof prepareAct>[1]["input"];
const prepare = (id: string, input: Input) =>
  asOfficer(nadia.session, now(), undefined, (context) => prepareAct(context, { id, input }));

async function draftOf(draftId: string) {
  const draft = await inTransaction("desk", { "app.session": nadia.session.token }, async (tx) =>
    ok(await findDraft(tx, draftId)),
  );
  if (!draft.ok || draft.value?.act.kind !== "birth") throw new Error("no draft of a birth");
  return { act: draft.value.act, digest: Buffer.from(draft.value.digest).toString("hex") };
}

describe("a child of unknown parents at the desk", () => {
  it("gets its names from the officer, and its act is signed by the officer alone (L36:25)", async () => {
    const { id } = await aReadyFoundling(db, nadia);
    const { draftId } = await prepare(id, NAMED);
    const { act, digest } = await draftOf(draftId);
    expect(act).toMatchObject({ identityProof: null, time: null, names: { subject: { given: { ar: "نور" } } } });
    expect(act.names.mother?.given.tifinagh).toBeTruthy();
    expect(plainActText(act.text)).toContain("وقد اختيرت لها أسماء الأبوين والجدين");

    await asOfficer(nadia.session, now(), 1, (context) => markRead(context, { draftId }));
    const { version } = await asOfficer(nadia.session, now(), 2, (context) =>
      takeAgreement(context, { draftId, digest, agreement: { kind: "officerAlone" } }),
    );
    const code = await nadia.freshCode();
    const { actId } = await asOfficer(nadia.session, now(), version, (context) => signAct(context, { draftId, code }));
    const { rows } = await db.owner.query(
      "select role, is_legal_fiction, born_from is null as unknown from act_person where act_id = $1 order by role",
      [actId],
    );
    expect(rows).toEqual([
      { role: "father", is_legal_fiction: true, unknown: true },
      { role: "mother", is_legal_fiction: true, unknown: true },
      { role: "subject", is_legal_fiction: false, unknown: false },
    ]);
  });

  it("has no act before every name is chosen", async () => {
    const { id } = await aReadyFoundling(db, nadia, {
      foundling: {
        circumstance: "parentsUnknown",
        minutesNumber: "119",
        minutesOn: { day: "22", month: "11", year: "2026" },
        certificateNumber: "53",
        examinedOn: { day: "22", month: "11", year: "2026" },
        age: { count: "2", unit: "month" },
      },
    });
    await expect(prepare(id, { ...NAMED, chosenNames: {} })).rejects.toThrow("acts.namesNotChosen");
  });

  it("shows the officer who declares, and that the names are his to choose", async () => {
    const { id } = await aReadyFoundling(db, nadia);
    const file = await findDeskFile(nadia.session, id, now());
    expect(file?.declared?.act).toMatchObject({ isInWriting: true, declarant: { link: "prosecutor" } });
    expect(file?.checks.map(({ code }) => code)).toContain("check.namesByOfficer");
  });
});

describe("a declarant who stands at the counter", () => {
  it("shows a paper: no act is drawn up without it (D22:27)", async () => {
    const { id } = await aReadyFile(db, nadia);
    await expect(prepare(id, { ...COMPLETION, tifinagh: {}, identityProof: null })).rejects.toThrow(
      "acts.identityNumberMissing",
    );
  });
});

describe("a birth abroad at the desk (D22:23)", () => {
  it("is placed in its city and country, and keeps the reference of the foreign act", async () => {
    const married = birthAnswers({}, { seed: 4_000, office: AGDAL.office, commune: AGDAL.commune });
    const { id } = await aReadyFile(db, nadia, {
      answers: {
        ...married,
        place: {
          ...(married["place"] as object),
          placeClass: "abroad",
          country: "FR",
          city: { ar: "ليون", latin: "Lyon" },
          establishment: { ar: "مستشفى الأم والطفل", latin: "Hôpital Femme Mère Enfant" },
        },
        foreignAct: {
          authority: { ar: "بلدية ليون", latin: "la mairie de Lyon" },
          number: "1204",
          on: { day: "16", month: "11", year: "2026" },
        },
        documents: {
          foreignBirthAct: "bring",
          foreignActLegalisation: "bring",
          foreignActTranslation: "bring",
          marriageAct: "bring",
        },
      },
    });
    const { draftId } = await prepare(id, { ...COMPLETION, tifinagh: {} });
    const { act } = await draftOf(draftId);
    expect(act.place).toEqual({ ar: "مستشفى الأم والطفل، ليون، فرنسا", fr: "Hôpital Femme Mère Enfant, Lyon, France" });
    expect(act.transcribed).toMatchObject({ country: "FR", number: "1204" });
    expect(plainActText(act.text)).toContain("لدى بلدية ليون بفرنسا");
  });
});

describe("twins at the desk (L36:27)", () => {
  it("born before and after midnight are no doubles; a name given twice stops the second act", async () => {
    const born = birthAnswers({}, { seed: 4_002, office: AGDAL.office, commune: AGDAL.commune, bornOn: "2026-11-14" });
    const child = { ...(born["child"] as Answers), isMultiple: "yes", count: "2" };
    const brought = { birthCertificate: "bring", marriageAct: "bring" };
    const one = await aFileInReview(db, nadia, {
      answers: { ...born, child: { ...child, order: "1" }, documents: brought },
    });
    const other = { ...child, order: "2", givenName: { ar: "إلياس", latin: "Ilyas" } };
    const place = { ...(born["place"] as Answers), bornOn: { day: "15", month: "11", year: "2026" } };
    const two = await aFileInReview(db, nadia, { answers: { ...born, place, child: other, documents: brought } });
    const namesake = { ...child, order: "2" };
    const three = await aFileInReview(db, nadia, { answers: { ...born, child: namesake, documents: brought } });
    await db.owner.query("update declaration set group_id = $1 where id = any ($2)", [one.id, [two.id, three.id]]);
    const levels = async (id: string) =>
      Object.fromEntries((await findDeskFile(nadia.session, id, now()))?.checks.map((c) => [c.code, c.level]) ?? []);
    expect(await levels(two.id)).toMatchObject({ "check.twinOwnName": "green" });
    expect(Object.keys(await levels(two.id))).not.toContain("check.possibleDuplicate");
    expect(await levels(three.id)).toMatchObject({ "check.twinSameName": "red" });
  });
});
