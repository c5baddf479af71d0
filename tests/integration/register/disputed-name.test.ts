import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markRead } from "#lib/acts/index.ts";
import {
  carryOutNameRuling,
  giveUpName,
  markOverdue,
  prepareAct,
  reviewFields,
  takeFile,
} from "#lib/declarations/index.ts";
import { issueDocument, drawPaperWording } from "#lib/documents/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { COMPLETION } from "#tests/support/a-birth-file.ts";
import { givenCountry, type Place } from "#tests/support/a-country.ts";
import { aFileNamed, aReferredFile, decided, REFUSED, ZAGORA } from "#tests/support/a-disputed-name.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let paper: Place;
let nadia: SignedIn;
let lajna: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  paper = (await givenCountry(db)).paper;
  nadia = await signedIn(db, "nadia");
  lajna = await signedIn(db, "lajna");
});
afterAll(() => db.close());

const INPUT = { ...COMPLETION, tifinagh: {} };

type Stand = {
  status: string;
  draft: string | null;
  ruling: string | null;
  met: boolean;
  what: string;
  messages: string[];
};

/** Where a file, its act and its referral stand, the last line of its story, and what the family was written. */
async function standOf(id: string): Promise<Stand | undefined> {
  const { rows } = await db.owner.query<Stand>(
    `select d.status, (select a.status from act_draft a where a.declaration_id = d.id order by a.created_at desc limit 1) as draft,
            (select r.status from ruling r where r.declaration_id = d.id order by r.asked_at desc limit 1) as ruling,
            d.deadline_met_on is not null as met,
            (select e.what from declaration_event e where e.declaration_id = d.id order by e.seq desc limit 1) as what,
            array(select m.template from message m where m.declaration_id = d.id and m.template like 'name%' and m.channel = 'email' order by m.created_at) as messages
       from declaration d where d.id = $1`,
    [id],
  );
  return rows[0];
}

const codeOf = async <T>(officer: SignedIn, work: (context: DeskContext) => Promise<Ran<T>>, version?: number) => {
  const { session } = officer;
  const ran = await inTransaction("desk", { "app.session": session.token }, (tx) =>
    work({ tx, at: now(), locale: "fr", version, officer: session, office: session.office?.code ?? "" }),
  );
  return ran.ok ? "done" : ran.error.code;
};

describe("a given name that the officer disputes and the declarant holds to (D22:33)", () => {
  it.each([
    ["a title", { ar: "مولاي إدريس", latin: "Moulay Driss" }],
    ["a town", ZAGORA],
    ["three names", { ar: "محمد أمين يوسف", latin: "Mohamed Amine Youssef" }],
    ["an Amazigh name", { ar: "ماسيليا", latin: "Massilia" }],
  ])("is never refused by the rules themselves: with %s the act can be drawn up", async (_what, givenName) => {
    const file = await aFileNamed(db, nadia, { givenName });
    expect(await codeOf(nadia, (context) => prepareAct(context, { id: file.id, input: INPUT }))).toBe("done");
  });

  it("is received provisionally: the name is before the Commission, the term is met, the family is told", async () => {
    const { file } = await aReferredFile(db, nadia);
    expect(await standOf(file.id)).toEqual({
      status: "referred",
      draft: "provisional",
      ruling: "requested",
      met: true,
      what: "nameReferred",
      messages: ["nameReferred"],
    });
    const { rows } = await db.owner.query<{
      request: { given: object; findings: { code: string }[]; officeReason: string };
    }>("select request from ruling where declaration_id = $1", [file.id]);
    expect(rows[0]?.request).toMatchObject({
      given: { ...ZAGORA, tifinagh: expect.any(String) as string },
      ground: "place",
    });
    expect(rows[0]?.request.findings.map(({ code }) => code)).toContain("names.givenIsPlace");
    // the Commission judges a name, not a family
    expect(JSON.stringify(rows[0]?.request)).not.toMatch(/البقالي|Bakkali|mother|father|cnie/i);
  });

  it("does not go past its term while it waits, nor after", async () => {
    const { file, rulingId } = await aReferredFile(db, nadia);
    await db.owner.query("update declaration set deadline_on = deadline_on - 60 where id = $1", [file.id]);
    const inNinetyDays = new Date(now().getTime() + 90 * 86_400_000);
    await markOverdue(inNinetyDays);
    expect((await standOf(file.id))?.status).toBe("referred");
    await decided(lajna, rulingId, REFUSED);
    await carryOutNameRuling(rulingId, now());
    await markOverdue(inNinetyDays);
    expect((await standOf(file.id))?.status).toBe("to_complete");
  });

  it("runs on in its term where the country's setting says that the reception does not meet it", async () => {
    const value = JSON.stringify({ meetsDeadline: false, daysToChoose: 30 });
    await db.owner.query("insert into setting (key, value) values ('names.disputed', $1)", [value]);
    const { file } = await aReferredFile(db, nadia);
    await db.owner.query("delete from setting where key = 'names.disputed' and value = $1::jsonb", [value]);
    expect((await standOf(file.id))?.met).toBe(false);
  });

  it("is neither read, nor drawn up again, nor copied while it waits", async () => {
    const { file, draftId } = await aReferredFile(db, nadia);
    expect(await codeOf(nadia, (context) => markRead(context, { draftId }), 2)).toBe("acts.notPossibleNow");
    expect(await codeOf(nadia, (context) => prepareAct(context, { id: file.id, input: INPUT }))).toBe(
      "declarations.notPossibleNow",
    );
    const copy = { actId: draftId, kind: "birthFullCopy" as const, purpose: "holder" as const };
    expect(await codeOf(nadia, (context) => issueDocument(context, copy))).toBe("acts.notFound");
  });

  it("is copied into no paper register either, at an office under law 37-99 (D99:23)", async () => {
    const abdellah = await signedIn(db, "abdellah");
    const { file } = await aReferredFile(db, abdellah, { place: paper });
    expect((await standOf(file.id))?.draft).toBe("provisional");
    expect(await drawPaperWording(abdellah.session, file.id, now())).toBeUndefined();
  });
});

describe("the decision of the High Commission (L36:35)", () => {
  it("accepts: the act may be read and signed with that name, once however often it is carried out", async () => {
    const { file, draftId, rulingId } = await aReferredFile(db, nadia);
    expect((await decided(lajna, rulingId)).ok).toBe(true);
    await carryOutNameRuling(rulingId, now());
    await carryOutNameRuling(rulingId, now());
    expect(await standOf(file.id)).toEqual({
      status: "ready",
      draft: "prepared",
      ruling: "granted",
      met: true,
      what: "nameAccepted",
      messages: ["nameReferred", "nameAccepted"],
    });
    expect(await codeOf(nadia, (context) => markRead(context, { draftId }), 3)).toBe("done");
  });

  it("accepts on another day: the act of the day of reception is given up and drawn up again", async () => {
    const { file, rulingId } = await aReferredFile(db, nadia);
    await decided(lajna, rulingId);
    await carryOutNameRuling(rulingId, new Date(now().getTime() + 5 * 86_400_000));
    expect(await standOf(file.id)).toMatchObject({ status: "ready", draft: "abandoned" });
    expect(await codeOf(nadia, (context) => prepareAct(context, { id: file.id, input: INPUT }))).toBe("done");
  });

  it("refuses: the family is asked for another name, what it declared stays, and that name makes no act here", async () => {
    const { file, rulingId } = await aReferredFile(db, nadia);
    expect((await decided(lajna, rulingId, REFUSED)).ok).toBe(true);
    await carryOutNameRuling(rulingId, now());
    expect(await standOf(file.id)).toEqual({
      status: "to_complete",
      draft: "abandoned",
      ruling: "refused",
      met: true,
      what: "nameRefused",
      messages: ["nameReferred", "nameRefused"],
    });
    const { rows } = await db.owner.query<{ items: object; given: object; choose: string }>(
      `select q.items, d.content #> '{child,givenName}' as given, r.decision ->> 'chooseBy' as choose
         from declaration d join information_request q on q.declaration_id = d.id join ruling r on r.declaration_id = d.id where d.id = $1`,
      [file.id],
    );
    expect(rows).toEqual([
      {
        items: [{ kind: "field", target: "child.givenName", reason: "nameRefused" }],
        given: ZAGORA,
        choose: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      },
    ]);
    await db.owner.query("update declaration set status = 'ready' where id = $1", [file.id]);
    expect(await codeOf(nadia, (context) => prepareAct(context, { id: file.id, input: INPUT }))).toBe(
      "rulings.nameRefused",
    );
  });

  it("is followed by an ordinary completion with the name that the officer writes down, the declared one beside it", async () => {
    const { file, rulingId } = await aReferredFile(db, nadia);
    await decided(lajna, rulingId, REFUSED);
    await carryOutNameRuling(rulingId, now());
    await db.owner.query("update declaration set status = 'retrieved' where id = $1", [file.id]);
    await asOfficer(nadia.session, now(), undefined, (context) => takeFile(context, { id: file.id }));
    const chosen = { ar: "زينب", latin: "Zineb" };
    const review = { verdict: "corrected", verified: chosen, reason: "اسم آخر بعد قرار اللجنة" } as const;
    const verdicts = [{ path: "child.givenName", review }];
    await asOfficer(nadia.session, now(), undefined, (context) => reviewFields(context, { id: file.id, verdicts }));
    await db.owner.query("update declaration set status = 'ready' where id = $1", [file.id]);
    expect(await codeOf(nadia, (context) => prepareAct(context, { id: file.id, input: INPUT }))).toBe("done");
    const { rows } = await db.owner.query<{ declared: object; verified: object }>(
      "select declared, verified from review_item where declaration_id = $1 and field = 'child.givenName'",
      [file.id],
    );
    expect(rows).toEqual([{ declared: ZAGORA, verified: chosen }]);
  });

  it("is given once and never changes, whoever asks", async () => {
    const { rulingId } = await aReferredFile(db, nadia);
    await decided(lajna, rulingId);
    expect(await decided(lajna, rulingId, REFUSED)).toMatchObject({ error: { code: "rulings.nameDecided" } });
    await expect(db.owner.query("update ruling set reason = 'place' where id = $1", [rulingId])).rejects.toThrow();
  });

  it("is the Commission's alone: no officer and no other authority can write one", async () => {
    const { rulingId } = await aReferredFile(db, nadia);
    const central = await signedIn(db, "centrale");
    const update = (surface: "desk" | "oversight", { session }: SignedIn) =>
      inTransaction(surface, { "app.session": session.token }, async (tx) => ({
        ok: true as const,
        value:
          await tx.$executeRaw`update ruling set status = 'granted', decided_at = now(), decided_by = ${session.accountId}::uuid,
          decided_on = current_date, number = '1', reason = 'usage' where id = ${rulingId}::uuid`,
      })).catch(() => "refused");
    expect(await update("desk", nadia)).toBe("refused");
    expect(await update("oversight", central)).toEqual({ ok: true, value: 0 });
  });
});

describe("a declarant who holds to the name no longer", () => {
  it("ends the referral: the file is checked again, and the Commission has nothing to decide", async () => {
    const { file, rulingId } = await aReferredFile(db, nadia);
    expect(await codeOf(nadia, (context) => giveUpName(context, { id: file.id }))).toBe("done");
    expect(await standOf(file.id)).toMatchObject({ status: "retrieved", ruling: "withdrawn", what: "nameGivenUp" });
    expect(await decided(lajna, rulingId)).toMatchObject({ error: { code: "rulings.nameDecided" } });
    await carryOutNameRuling(rulingId, now());
    expect((await standOf(file.id))?.status).toBe("retrieved");
  });
});
