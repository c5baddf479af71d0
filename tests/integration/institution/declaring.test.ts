import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctEvent, declareEvent, findAnnounced, institutionHome, takeFile } from "#lib/declarations/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { aBirth, asInstitution, daysAgo } from "./given.ts";

describe("what an institution declares", () => {
  let db: TestDatabase;
  let ward: SignedIn;
  let annex: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    ward = await signedIn(db, "maternite");
    annex = await signedIn(db, "annexe");
  });
  afterAll(() => db.close());

  const declare = async (by: SignedIn, answers: Answers, kind: "birth" | "death" = "birth") => {
    const done = await asInstitution(by, (context) => declareEvent(context, { kind, answers }));
    if (!done.ok) throw new Error(done.error.code);
    return { id: done.value.value.id ?? "", problems: done.value.problems, entry: done.value.value.entry };
  };

  it("goes to the office at once, and only its own institution sees it", async () => {
    const { id } = await declare(ward, aBirth("26/1001"));
    const file = await findAnnounced(ward.session, id, now());
    expect(file?.declaration).toMatchObject({ status: "submitted", origin: "institution", kind: "birth" });
    expect(file?.declaration.deadline?.lastDay).toBeDefined();
    expect(await findAnnounced(annex.session, id, now())).toBeUndefined();
    expect((await institutionHome(annex.session, "waiting", 1))?.rows).toEqual([]);
    expect((await institutionHome(ward.session, "waiting", 1))?.rows.map((row) => row.id)).toEqual([id]);
  });

  it.each(["declaration", "declaration_event", "declaration_version", "information_request", "institution_entry"])(
    "shows the other institution no row of %s",
    async (table) => {
      await declare(ward, { ...aBirth(""), child: {} });
      const { inTransaction } = await import("#lib/platform/db.ts");
      const { ok } = await import("#lib/kernel/result.ts");
      const count = await inTransaction("institution", { "app.session": annex.session.token }, async (tx) => {
        const rows = await tx.$queryRawUnsafe<{ n: number }[]>(`select count(*)::int as n from ${table}`);
        return ok(rows[0]?.n);
      });
      expect(count).toEqual({ ok: true, value: 0 });
    },
  );

  it("is kept with its mistakes until it is right", async () => {
    const { id, problems, entry } = await declare(ward, { ...aBirth(""), child: {} });
    expect(id).toBe("");
    expect(entry).not.toBeNull();
    expect(problems.map(({ field }) => field).sort()).toEqual(["child.sex", "place.certificateNumber"]);
  });

  it("is refused a second time under the same certificate, however it is written", async () => {
    await declare(ward, aBirth("26 / 2002"));
    const { problems } = await declare(ward, aBirth("26/2002", "AB700200"));
    expect(problems).toMatchObject([{ field: "place.certificateNumber", code: "institution.certificateUsed" }]);
    const other = aBirth("26/2002", "AB700201");
    expect((await declare(annex, other)).problems).toEqual([]);
  });

  it("is rectified by new versions, which all stay, while no act follows", async () => {
    const { id } = await declare(ward, aBirth("26/3003"));
    const boy = { ...aBirth("26/3003"), child: { sex: "male" } };
    const correct = (answers: Answers, version?: number) =>
      asInstitution(ward, (context) => correctEvent(context, { id, answers }), version);
    expect(await correct(boy, 1)).toMatchObject({ ok: true });
    expect(await correct(aBirth("26/3003"), 1)).toMatchObject({ error: { code: "declarations.changedMeanwhile" } });
    expect(await correct(boy)).toMatchObject({ error: { code: "institution.nothingChanged" } });
    const file = await findAnnounced(ward.session, id, now());
    expect(file?.versions.map(({ version, answers }) => [version, answers["child"]])).toEqual([
      [1, { sex: "female" }],
      [2, { sex: "male" }],
    ]);
    expect(file?.story.map(({ what }) => what)).toEqual(["submitted", "corrected"]);
    await expect(db.owner.query("delete from declaration_version")).rejects.toThrow("stays");

    await db.owner.query("update declaration set status = 'completed' where id = $1", [id]);
    expect(await correct(aBirth("26/3003"))).toMatchObject({ error: { code: "institution.alreadyRegistered" } });
  });

  it("may be a death, with its manner and its own certificate", async () => {
    const [year = "", month = "", day = ""] = daysAgo(1).split("-");
    const answers: Answers = {
      place: { certificateNumber: "D-1", diedOn: { day, month, year }, timeUnknown: "yes", manner: "natural" },
      deceased: {
        givenName: { ar: "أحمد", latin: "Ahmed" },
        familyName: { ar: "بنعلي", latin: "Benali" },
        sex: "male",
        cnie: "A123456",
      },
    };
    const { id } = await declare(ward, answers, "death");
    const { rows } = await db.owner.query("select kind, same_event_key from declaration where id = $1", [id]);
    expect(rows).toEqual([{ kind: "death", same_event_key: "cnie:A123456" }]);
  });

  it("is taken in hand by its office as any file", async () => {
    const { id } = await declare(annex, aBirth("A-77", "AB700300"));
    const nadia = await signedIn(db, "nadia");
    await asOfficer(nadia.session, now(), undefined, (context) => takeFile(context, { id }));
    expect((await findAnnounced(annex.session, id, now()))?.declaration.status).toBe("retrieved");
  });
});
