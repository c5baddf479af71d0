import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDraft } from "#lib/acts/index.ts";
import { sectionOf } from "#lib/declarations/core/index.ts";
import { findDeskFile, markReady, prepareAct, reviewFields } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { ok } from "#lib/kernel/result.ts";
import { deathActTextFr, plainActText } from "#lib/wording/core/index.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { aPreparedAct, aReadyFile, aRegisteredAct, aReviewedFile, COMPLETION } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { deathAnswers } from "#tests/support/death-answers.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

describe("a death declared by the family", () => {
  it("becomes an act in the register of deaths, whose numbers are its own (D22:19)", async () => {
    const birth = await aRegisteredAct(db, nadia);
    const death = await aRegisteredAct(db, nadia, { kind: "death" });
    expect([birth.no, death.no]).toEqual([1, 1]);
    const { rows } = await db.owner.query<{ kind: string; last_no: number }>(
      "select kind, last_no from register_year where office_code = '044210101-01' and last_no > 0 order by kind",
    );
    expect(rows).toEqual([
      { kind: "birth", last_no: 1 },
      { kind: "death", last_no: 1 },
    ]);
    const { rows: files } = await db.owner.query("select status, act_no from declaration where id = $1", [
      death.file.id,
    ]);
    expect(files).toEqual([{ status: "completed", act_no: 1 }]);
  });

  it("is worded with the deceased, the parents, the spouse and who declared (D99:33)", async () => {
    const { draftId } = await aPreparedAct(db, nadia, { kind: "death" });
    const draft = await inTransaction("desk", { "app.session": nadia.session.token }, async (tx) =>
      ok(await findDraft(tx, draftId)),
    );
    const act = draft.ok ? draft.value?.act : undefined;
    expect(act?.kind).toBe("death");
    const words = JSON.stringify(act?.text);
    for (const said of ["أحمد", "البقالي", "العربي", "زهرة", "خديجة"]) expect(words).toContain(said);
  });

  it.each([
    ["a time to «unknown»", {}, "unknown", null, "على ساعة ودقيقة غير معروفتين", "à une heure et une minute inconnues"],
    [
      "«unknown» to a time",
      { time: { hour: "", minute: "" }, timeUnknown: "yes" },
      "05:10",
      { hour: 5, minute: 10 },
      "على الساعة الخامسة والدقيقة العاشرة صباحا",
      "à cinq heures dix minutes",
    ],
  ])(
    "is corrected by the officer from %s, with the reason, and the act says it",
    async (_what, told, verified, time, ar, fr) => {
      const place = { ...sectionOf(deathAnswers(), "place"), commune: "04.421.01.01", ...told };
      const file = await aReviewedFile(db, nadia, { kind: "death", answers: { place } });
      const review = { verdict: "corrected", verified, reason: "حسب شهادة المعاينة" } as const;
      await asOfficer(nadia.session, now(), undefined, (context) =>
        reviewFields(context, { id: file.id, verdicts: [{ path: "place.time", review }] }),
      );
      const { rows } = await db.owner.query(
        "select declared, verified, reason from review_item where declaration_id = $1 and field = 'place.time'",
        [file.id],
      );
      expect(rows).toEqual([{ declared: time ? "unknown" : "04:20", verified, reason: "حسب شهادة المعاينة" }]);
      await asOfficer(nadia.session, now(), undefined, (context) => markReady(context, { id: file.id }));
      const { draftId } = await asOfficer(nadia.session, now(), undefined, (context) =>
        prepareAct(context, { id: file.id, input: { ...COMPLETION, tifinagh: {} } }),
      );
      const draft = await inTransaction("desk", { "app.session": nadia.session.token }, async (tx) =>
        ok(await findDraft(tx, draftId)),
      );
      const act = draft.ok ? draft.value?.act : undefined;
      if (act?.kind !== "death") throw new Error("no act of a death");
      expect(act.time).toEqual(time && expect.objectContaining(time));
      expect(plainActText(act.text)).toContain(ar);
      expect(plainActText(deathActTextFr(act.facts))).toContain(fr);
    },
  );

  it("is not corrected to a time of which a part is missing", async () => {
    const file = await aReviewedFile(db, nadia, { kind: "death" });
    for (const verified of ["", ":", "05:", "25:10"]) {
      const review = { verdict: "corrected", verified, reason: "خطأ" } as const;
      await expect(
        asOfficer(nadia.session, now(), undefined, (context) =>
          reviewFields(context, { id: file.id, verdicts: [{ path: "place.time", review }] }),
        ),
      ).rejects.toThrow("declarations.correctionInvalid");
    }
  });

  it("is not signed while it is violent and the prosecutor's permission is not there (D22:25)", async () => {
    const place = { ...sectionOf(deathAnswers(), "place"), manner: "violent", commune: "04.421.01.01" };
    const file = await aReadyFile(db, nadia, {
      kind: "death",
      answers: {
        place,
        documents: { prosecutorPermission: "bring", verificationCertificate: "bring", declarantCnie: "bring" },
      },
    });
    await expect(
      asOfficer(nadia.session, now(), undefined, (context) =>
        prepareAct(context, { id: file.id, input: { ...COMPLETION, tifinagh: {} } }),
      ),
    ).rejects.toThrow("acts.stoppedByCheck");
    const seen = await findDeskFile(nadia.session, file.id, now());
    expect(seen?.checks.some(({ level }) => level === "red")).toBe(true);
  });
});
