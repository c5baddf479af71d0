import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { addDays } from "#lib/calendar/core/index.ts";
import { listPastDeadline } from "#lib/declarations/store/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { turnRegisters } from "#lib/registers/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { A_VOLUME, aPaperDraft, anUnusedNumber, aVolume, entered, type Keeper } from "#tests/support/a-paper-act.ts";
import { today } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { withoutGuards } from "#tests/support/without-guards.ts";
import { isHeld } from "#tests/tools/verify/finding.ts";
import { checkPaper } from "#tests/tools/verify/paper.ts";
import { checkRegisters } from "#tests/tools/verify/registers.ts";
import { checkSeals } from "#tests/tools/verify/seals.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

const YEAR = Number(today().slice(0, 4));
const refused = (code: string) => ({ ok: false, error: { code } });
const done = (value: object) => ({ ok: true, value });

let db: TestDatabase;
let offices = 20;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
});
afterAll(() => db.close());

/** An office of paper registers and its officer, whose first volume is recorded unless said otherwise. */
async function aPaperOffice({ volume = A_VOLUME }: { volume?: Partial<typeof A_VOLUME> | null } = {}) {
  offices += 1;
  const office = await anOffice(db.owner, { code: `044210101-${offices}`, regime: "R37", year: YEAR });
  const nadia = await anOfficer(db.owner, office);
  if (volume !== null) expect(await aVolume(db.owner, nadia, volume)).toMatchObject({ ok: true });
  return nadia;
}

async function registerOf({ office }: Keeper) {
  const { rows } = await db.owner.query(
    "select first_no, last_no from register_year where office_code = $1 and kind = 'birth' and regime = 'R37'",
    [office],
  );
  return rows[0] as { first_no: number; last_no: number };
}

async function broken(): Promise<string[]> {
  const findings = [
    ...(await checkRegisters(db.owner)),
    ...(await checkPaper(db.owner)),
    ...(await checkSeals(db.owner)),
  ];
  return findings
    .filter((finding) => !isHeld(finding))
    .flatMap(({ bar, where }) => where.map((place) => `${bar} — ${place}`));
}

describe("an act of a paper register", () => {
  it("enters with the number, volume, page and scan of its signed page, and is sealed like every act", async () => {
    const nadia = await aPaperOffice();
    const draft = await aPaperDraft(db.owner, nadia);
    expect(await entered(db.owner, nadia, draft, { no: 1 })).toMatchObject(done({ no: 1, held: null }));
    const { rows } = await db.owner.query(
      `select a.id, a.no, a.year, p.volume, p.page, p.upload_id as scan, d.status, d.act_no
         from act a join paper_place p on p.act_id = a.id join declaration d on d.id = a.declaration_id where a.draft_id = $1`,
      [draft.draftId],
    );
    expect(rows).toMatchObject([
      { no: 1, year: YEAR, volume: 1, page: 1, scan: draft.scan, status: "completed", act_no: 1 },
    ]);
    expect(await sealAct((rows[0] as { id: string }).id)).toMatchObject({ outcome: "sealed" });
    expect(await broken()).toEqual([]);
    expect(await entered(db.owner, nadia, draft, { no: 2 })).toMatchObject({ ok: false });
  });

  it("is held when its number is not the next, and passes after the missing number is recorded as unused", async () => {
    const nadia = await aPaperOffice();
    const [first, third] = [await aPaperDraft(db.owner, nadia), await aPaperDraft(db.owner, nadia)];
    expect(await entered(db.owner, nadia, first, { no: 1 })).toMatchObject(done({ held: null }));
    expect(await entered(db.owner, nadia, third, { no: 3 })).toMatchObject(done({ held: "ahead", expected: 2 }));
    expect(await registerOf(nadia)).toMatchObject({ last_no: 1 });
    const { rows: events } = await db.owner.query(
      "select count(*)::int as n from audit_event where type = 'actDraft.heldOnPaper' and body like '%' || $1 || '%'",
      [third.draftId],
    );
    expect(events).toEqual([{ n: 1 }]);

    expect(await anUnusedNumber(db.owner, nadia, 3)).toEqual(refused("registers.unusedNotNext"));
    expect(await anUnusedNumber(db.owner, nadia, 2)).toMatchObject({ ok: true });
    expect(await entered(db.owner, nadia, third, { no: 3 })).toMatchObject(done({ held: null }));
    expect(await registerOf(nadia)).toMatchObject({ last_no: 3 });
    const [afterUnused] = (
      await db.owner.query<{ id: string }>("select id from act where draft_id = $1", [third.draftId])
    ).rows;
    expect(await sealAct(String(afterUnused?.id))).toMatchObject({ outcome: "sealed" });
    expect(await broken()).toEqual([]);
  });

  it("is held when its number was taken before", async () => {
    const nadia = await aPaperOffice();
    await entered(db.owner, nadia, await aPaperDraft(db.owner, nadia), { no: 1 });
    const again = await aPaperDraft(db.owner, nadia);
    expect(await entered(db.owner, nadia, again, { no: 1 })).toMatchObject(done({ held: "taken", expected: 2 }));
  });

  it("takes one number for one act when two officers enter it at once", async () => {
    const nadia = await aPaperOffice();
    const driss = await anOfficer(db.owner, nadia.office);
    const drafts = [await aPaperDraft(db.owner, nadia), await aPaperDraft(db.owner, driss)] as const;
    const both = await Promise.all([
      entered(db.owner, nadia, drafts[0], { no: 1 }),
      entered(db.owner, driss, drafts[1], { no: 1 }),
    ]);
    const held = both.map((one) => (one.ok ? one.value.held : one.error.code));
    expect(held.toSorted()).toEqual(["taken", null].toSorted());
    expect(await registerOf(nadia)).toMatchObject({ last_no: 1 });
    expect(await broken()).toEqual([]);
  });

  it("is not entered without its own scan, by a clerk, or by another office", async () => {
    const nadia = await aPaperOffice();
    const clerk = await anOfficer(db.owner, nadia.office, { role: "clerk" });
    const stranger = await aPaperOffice();
    const [bare, other] = [await aPaperDraft(db.owner, nadia, false), await aPaperDraft(db.owner, nadia)];
    const withOthers = { ...bare, scan: other.scan };
    expect(await entered(db.owner, nadia, withOthers, { no: 1 })).toEqual(refused("registers.scanMissing"));
    expect(await entered(db.owner, clerk, other, { no: 1 })).toEqual(refused("acts.noAuthority"));
    expect(await entered(db.owner, stranger, other, { no: 1 })).toEqual(refused("acts.noDraft"));
    expect(await aVolume(db.owner, clerk, { volume: "2" })).toEqual(refused("acts.noAuthority"));
    expect(await anUnusedNumber(db.owner, clerk, 1)).toEqual(refused("acts.noAuthority"));
    expect(await registerOf(nadia)).toMatchObject({ last_no: 0 });
  });
});

describe("a file whose act was drawn up in time for the paper", () => {
  it("does not become late while the act waits to be entered", async () => {
    const nadia = await aPaperOffice();
    const [written, waiting] = [await aPaperDraft(db.owner, nadia), await aPaperDraft(db.owner, nadia)];
    const both = [written.declarationId, waiting.declarationId];
    await db.owner.query("update declaration set deadline_on = $1 where id = any ($2)", [today(), both]);
    await db.owner.query("update act_draft set status = 'abandoned' where id = $1", [waiting.draftId]);
    const later = addDays(today(), 3);
    const past = await inTransaction("worker", {}, async (tx) => ok(await listPastDeadline(tx, later, 50)));
    const late = past.ok ? past.value.filter((id) => both.includes(id)) : [];
    expect(late).toEqual([waiting.declarationId]);
  });
});

describe("a volume of a paper register (D99:3-4)", () => {
  it("must be stamped and recorded before any act enters", async () => {
    const nadia = await aPaperOffice({ volume: null });
    const draft = await aPaperDraft(db.owner, nadia);
    expect(await entered(db.owner, nadia, draft, { no: 1 })).toEqual(refused("registers.volumeMissing"));
    expect(await aVolume(db.owner, nadia, { originals: "3" })).toEqual(refused("registers.originalsWrong"));
    expect(await aVolume(db.owner, nadia, { stampedPages: "99" })).toEqual(refused("registers.pagesNotStamped"));
    expect(await aVolume(db.owner, nadia, { volume: "2" })).toEqual(refused("registers.volumeNotNext"));
    const later = { stampedOn: { day: "31", month: "12", year: String(YEAR + 1) } };
    expect(await aVolume(db.owner, nadia, later)).toEqual(refused("registers.stampedLater"));
    expect(await aVolume(db.owner, nadia)).toMatchObject({ ok: true });
    expect(await entered(db.owner, nadia, draft, { no: 1 })).toMatchObject(done({ held: null }));
  });

  it("asks for the next one when it is full, and the numbers go on", async () => {
    const nadia = await aPaperOffice({ volume: { pages: "2", stampedPages: "2" } });
    for (const no of [1, 2]) await entered(db.owner, nadia, await aPaperDraft(db.owner, nadia), { no });
    const third = await aPaperDraft(db.owner, nadia);
    expect(await entered(db.owner, nadia, third, { no: 3 })).toEqual(refused("registers.volumeFull"));
    const next = { no: 3, volume: 2, page: 1 };
    expect(await entered(db.owner, nadia, third, next)).toEqual(refused("registers.volumeNotOpened"));
    expect(await aVolume(db.owner, nadia, { volume: "2" })).toEqual(refused("registers.startFixed"));
    expect(await aVolume(db.owner, nadia, { volume: "2", firstNo: "3" })).toMatchObject({ ok: true });
    expect(await entered(db.owner, nadia, third, next)).toMatchObject(done({ held: null, no: 3 }));
    const back = await aPaperDraft(db.owner, nadia);
    expect(await entered(db.owner, nadia, back, { no: 4, page: 2 })).toEqual(refused("registers.pageBefore"));
    expect(await broken()).toEqual([]);
  });

  it("begins at the number after the last one on paper where the office begins here in mid-year", async () => {
    const nadia = await aPaperOffice({ volume: { volume: "2", firstNo: "215", firstPage: "16" } });
    const draft = await aPaperDraft(db.owner, nadia);
    expect(await entered(db.owner, nadia, draft, { no: 1, volume: 2, page: 16 })).toMatchObject(
      done({ held: "taken", expected: 215 }),
    );
    expect(await entered(db.owner, nadia, draft, { no: 215, volume: 2, page: 15 })).toEqual(
      refused("registers.pageBefore"),
    );
    expect(await entered(db.owner, nadia, draft, { no: 215, volume: 2, page: 16 })).toMatchObject(done({ held: null }));
    expect(await registerOf(nadia)).toEqual({ first_no: 215, last_no: 215 });
    expect(await broken()).toEqual([]);
  });
});

describe("an office that leaves its paper registers in mid-year (L36:59)", () => {
  it("keeps the last number of the paper in the closing, begins at 1 in the electronic one, and enters nothing more from paper", async () => {
    const nadia = await aPaperOffice();
    const [first, late] = [await aPaperDraft(db.owner, nadia), await aPaperDraft(db.owner, nadia)];
    await entered(db.owner, nadia, first, { no: 1 });
    await anUnusedNumber(db.owner, nadia, 2);
    await db.owner.query(
      "insert into office_regime (office_code, from_on, regime, decision) values ($1, $2, 'R36', 'TEST-7')",
      [nadia.office, today()],
    );
    await turnRegisters(new Date());
    const { rows } = await db.owner.query(
      `select r.regime, r.first_no, r.last_no, c.reason, c.last_no as closed_at_no from register_year r
         left join register_closing c on c.register_year_id = r.id where r.office_code = $1 and r.kind = 'birth' order by r.regime`,
      [nadia.office],
    );
    expect(rows).toEqual([
      { regime: "R36", first_no: 1, last_no: 0, reason: null, closed_at_no: null },
      { regime: "R37", first_no: 1, last_no: 2, reason: "regimeChanged", closed_at_no: 2 },
    ]);
    expect(await entered(db.owner, nadia, late, { no: 3 })).toEqual(refused("registers.paperClosed"));
    expect(await aVolume(db.owner, nadia, { volume: "2", firstNo: "3" })).toEqual(refused("registers.paperClosed"));
    expect(await anUnusedNumber(db.owner, nadia, 3)).toEqual(refused("registers.paperClosed"));
    expect(await broken()).toEqual([]);
  });
});

describe("the verification of paper registers", () => {
  it.each([
    [
      "another scan",
      "paper_place",
      "sha256 = sha256(sha256)",
      "sha256 = (select u.sha256 from upload u where u.id = upload_id)",
      /not its scan/,
    ],
    ["another page", "paper_place", "page = page + 1", "page = page - 1", /tells another page/],
    ["another reason", "paper_unused", "note = note || '.'", "note = rtrim(note, '.')", /another text was signed/],
    ["a changed volume", "paper_volume", "pages = pages + 1", "pages = pages - 1", /another text was signed/],
    ["a gap", "paper_unused", "no = no + 1000", "no = no - 1000", /counter 3, highest number 100\d/],
  ])("finds %s", async (_name, table, harm, undo, expected) => {
    await withoutGuards(db, table, `update ${table} set ${harm}`);
    const found = await broken();
    await withoutGuards(db, table, `update ${table} set ${undo}`);
    expect(found.join("\n")).toMatch(expected);
    expect(await broken()).toEqual([]);
  });
});
