import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { POST as ISSUE } from "../../../app/api/desk/acts/[actId]/documents/route.ts";
import { addDays, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { kindsOffered, readArchivedDocument, readPrintJob, verdictOfSerial } from "#lib/documents/index.ts";
import { now } from "#lib/platform/clock.ts";
import { documentBytes, verifyDocument } from "#lib/seal/core/index.ts";
import { documentKeys, sealAct } from "#lib/seal/index.ts";
import { forgetOfficeMap } from "#lib/territory/index.ts";
import { A_CARD_WISH } from "#tests/support/a-card-wish.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { aPaperDraft, aVolume, entered } from "#tests/support/a-paper-act.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { type Answer, call, jsonRequest } from "#tests/support/a-request.ts";
import { freshCode, type SignedIn, sessionCookie } from "#tests/support/a-session.ts";
import { anIssuedDocument, tryToIssue } from "#tests/support/an-issued-document.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { readQrCode } from "#tests/support/pdf-picture.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

const TODAY = civilDayAt(now());
const SAMPLES = mentionSamples("male");

let db: TestDatabase;
let abdellah: Keeper;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  abdellah = await aKeeper("044210101-37");
});
afterAll(() => db.close());

type Keeper = SignedIn & { officer: Officer; acts: number };

/** An officer who keeps a paper register of births. */
async function aKeeper(code: string): Promise<Keeper> {
  const officer = await anOfficer(db.owner, await anOffice(db.owner, { code, regime: "R37" }));
  const { session, token, accountId } = officer;
  expect(await aVolume(db.owner, officer)).toMatchObject({ ok: true });
  return { officer, acts: 0, session, cookie: await sessionCookie(token), freshCode: () => freshCode(db, accountId) };
}

/** A birth act of a paper register, sealed. */
async function aPaperBirth(keeper = abdellah): Promise<string> {
  keeper.acts += 1;
  const draft = await aPaperDraft(db.owner, keeper.officer);
  const kept = await entered(db.owner, keeper.officer, draft, { no: keeper.acts });
  expect(kept).toMatchObject({ ok: true, value: { held: null } });
  const { rows } = await db.owner.query<{ id: string }>("select id from act where draft_id = $1", [draft.draftId]);
  const id = rows[0]?.id ?? "";
  await sealAct(id);
  return id;
}

const typedDay = (on: IsoDay) => {
  const { day, month, year } = partsOf(on);
  return { day: String(day), month: String(month), year: String(year) };
};
const COLLECTOR = { quality: "holder", name: "Youssef EL BAKKALI", paperKind: "cnie", paperNumber: "AB123456" };

type Typed = {
  by?: SignedIn;
  shown?: Record<string, unknown>;
  collector?: Record<string, unknown>;
  purpose?: string;
};

/** The card as the desk asks for it: a booklet is shown unless said otherwise. */
async function asked(
  actId: string,
  { by = abdellah, shown, collector, purpose = "holder" }: Typed = {},
): Promise<Answer> {
  const body = {
    kind: "individualCard",
    purpose,
    card: {
      address: A_CARD_WISH.address,
      shown: { kind: "booklet", number: "2010/4172", on: typedDay(addDays(TODAY, -4000)), ...shown },
    },
    handOver: { copies: 1, collector: { ...COLLECTOR, ...collector } },
  };
  return call(ISSUE, jsonRequest(body, { cookie: by.cookie }), { actId });
}

const codeOf = async (actId: string, typed: Typed) => (await asked(actId, typed)).code;
const verdictOf = async (serial: string) => {
  const read = readSerial(serial);
  return read && (await verdictOfSerial(read, new Date()));
};
async function pdfOf(serial: string, by: SignedIn): Promise<Uint8Array> {
  const read = readSerial(serial);
  const pdf = read && (await readArchivedDocument(by.session, read));
  if (!pdf) throw new Error("nothing is archived");
  return pdf;
}
const wordsOf = async (serial: string, by: SignedIn = abdellah) => plain((await readPdf(await pdfOf(serial, by))).text);

describe("the individual card of an act on paper (L37:33, D99:37)", () => {
  it("is issued on a booklet, handed out at once, archived, and verified by its code and its serial", async () => {
    const actId = await aPaperBirth();
    expect(await kindsOffered(abdellah.session, { id: actId, kind: "birth" })).toContain("individualCard");
    const answer = await asked(actId);
    expect(answer.outcome).toBe("done");
    const { serial, job } = answer.value as { serial: string; job: string };
    const words = await wordsOf(serial);
    for (const said of [A_CARD_WISH.address.ar, A_CARD_WISH.address.fr, "2010/4172", COLLECTOR.name, "لا شيء"])
      expect(words).toContain(said);
    expect((await readPrintJob(abdellah.session, job, new Date()))?.length).toBeGreaterThan(1000);
    const url = await readQrCode(await pdfOf(serial, abdellah), 0);
    const bytes = documentBytes(new URL(url ?? "").hash);
    expect(bytes && verifyDocument(bytes, await documentKeys())).toMatchObject({
      value: { kind: "individual_card", serial, registerYear: Number(TODAY.slice(0, 4)) },
    });
    expect(await verdictOf(serial)).toMatchObject({ verdict: "authentic", kind: "individualCard" });
    const { rows } = await db.owner.query<{ months: number }>(
      "select extract(month from age(expires_on, issued_on))::int as months from issued_document where serial = $1",
      [serial],
    );
    expect(rows).toEqual([{ months: 3 }]);
  });

  it("is refused on an extract of more than three months, on a paper of a day to come, and on none", async () => {
    const actId = await aPaperBirth();
    const old = { kind: "extract", number: "418", on: typedDay(addDays(TODAY, -100)) };
    expect(await codeOf(actId, { shown: old })).toBe("documents.shownExpired");
    expect(await codeOf(actId, { shown: { on: typedDay(addDays(TODAY, 1)) } })).toBe("documents.shownInFuture");
    const missing = await asked(actId, { shown: { number: "", on: { day: "", month: "", year: "" } } });
    expect(missing.outcome).toBe("invalid");
    const { problems } = JSON.parse(missing.text) as { problems: { field: string; code: string }[] };
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "card.shown.number documents.shownNumberMissing",
      "card.shown.on.day calendar.dateMissing",
    ]);
    const recent = { ...old, on: typedDay(addDays(TODAY, -30)) };
    expect((await asked(actId, { shown: recent })).outcome).toBe("done");
  });

  it("rests on an extract of the register only if that is what it says, still stands, and is of this act", async () => {
    const [actId, other] = [await aPaperBirth(), await aPaperBirth()];
    const serial = await anIssuedDocument(abdellah, actId, "birthExtract");
    const shown = { kind: "extract", number: serial, on: typedDay(TODAY) };
    expect((await asked(actId, { shown })).outcome).toBe("done");
    expect(await codeOf(other, { shown })).toBe("documents.shownOfAnother");
    expect(await codeOf(actId, { shown: { ...shown, on: typedDay(addDays(TODAY, -1)) } })).toBe(
      "documents.shownUnknown",
    );
  });

  it("is given to nobody but the holder and whoever acts for them, and never without anybody at the counter", async () => {
    const actId = await aPaperBirth();
    const proxy = { purpose: "representative", collector: { quality: "proxy" } };
    expect((await asked(actId, proxy)).outcome).toBe("done");
    for (const quality of ["spouse", "authority", "kafil"])
      expect(await codeOf(actId, { collector: { quality } })).toBe("documents.cardForHolder");
    expect(await codeOf(actId, { purpose: "family" })).toBe("documents.cardForHolder");
    expect(await tryToIssue(abdellah, actId, "individualCard")).toMatchObject({
      error: { code: "documents.cardAtCounter" },
    });
  });
});

describe("the individual card once its office has left the paper (L36:59)", () => {
  let hicham: Keeper;
  const acts: string[] = [];
  const died = async (actId: string) =>
    expect(await signedMention(db, hicham, { actId, kind: "DEC", facts: SAMPLES.DEC })).toMatchObject({
      outcome: "done",
    });
  beforeAll(async () => {
    hicham = await aKeeper("044210101-38");
    forgetOfficeMap();
    for (let act = 0; act < 3; act += 1) acts.push(await aPaperBirth(hicham));
    await db.owner.query(
      "insert into office_regime (office_code, from_on, regime, decision) values ($1, current_date, 'R36', 'TEST-2')",
      [hicham.officer.office],
    );
    forgetOfficeMap();
  });

  it("rests on no extract that the act has outrun", async () => {
    const actId = acts[0] ?? "";
    const shown = {
      kind: "extract",
      number: await anIssuedDocument(hicham, actId, "birthExtract"),
      on: typedDay(TODAY),
    };
    await died(actId);
    expect(await codeOf(actId, { by: hicham, shown })).toBe("documents.shownTakenBack");
  });

  it("is replaced by a death, which the next one says, and so does the extract (D99:36)", async () => {
    const actId = acts[1] ?? "";
    const { serial } = (await asked(actId, { by: hicham })).value as { serial: string };
    expect(await wordsOf(serial, hicham)).not.toMatch(/توفي/);
    await died(actId);
    expect(await verdictOf(serial)).toMatchObject({ verdict: "replaced" });
    const next = (await asked(actId, { by: hicham })).value as { serial: string };
    const extract = await wordsOf(await anIssuedDocument(hicham, actId, "birthExtract"), hicham);
    for (const words of [await wordsOf(next.serial, hicham), extract]) expect(words).toMatch(/توفي/);
    expect(extract).not.toContain("لا شيء");
  });

  it("is revoked and refused once the act is frozen (L36:23)", async () => {
    const actId = acts[2] ?? "";
    const { serial } = (await asked(actId, { by: hicham })).value as { serial: string };
    expect(await signedMention(db, hicham, { actId, kind: "GEL", facts: SAMPLES.GEL })).toMatchObject({
      outcome: "done",
    });
    expect(await verdictOf(serial)).toMatchObject({ verdict: "revoked" });
    expect(await codeOf(actId, { by: hicham })).toBe("mentions.copyFrozen");
  });
});

describe("where there is no individual card", () => {
  it("is any act of law 36-21, and every act of death", async () => {
    const nadia = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-36" }));
    const birth = await aRegisteredAct(db.owner, nadia);
    await sealAct(birth.actId);
    expect(await kindsOffered(nadia.session, { id: birth.actId, kind: "birth" })).not.toContain("individualCard");
    expect(await tryToIssue(nadia, birth.actId, "individualCard", "holder", A_CARD_WISH)).toMatchObject({
      error: { code: "documents.notOffered" },
    });
    const death = await aRegisteredAct(db.owner, nadia, { drawUp: (drawn) => aDeathAct(drawn) });
    expect(await kindsOffered(nadia.session, { id: death.actId, kind: "death" })).not.toContain("individualCard");
  });

  it("is every office once the central authority has ended it", async () => {
    const actId = await aPaperBirth();
    await db.owner.query(
      "insert into offered_copy (id, regime, form, is_offered, from_on, number) values (gen_random_uuid(), 'R37', 'card', false, current_date - 1, 'T-1')",
    );
    expect(await kindsOffered(abdellah.session, { id: actId, kind: "birth" })).toEqual([
      "birthFullCopy",
      "birthExtract",
    ]);
    expect(await codeOf(actId, {})).toBe("documents.notOffered");
    await expect(
      db.owner.query(
        "insert into offered_copy (id, regime, form, is_offered, from_on, number) values (gen_random_uuid(), 'R36', 'card', true, current_date, 'T-2')",
      ),
    ).rejects.toThrow(/offered_copy_card_check/);
  });
});
