import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeRegister, closingOf } from "#lib/acts/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, totpCode } from "#lib/auth/index.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { turnRegisters } from "#lib/registers/index.ts";
import { aSignedDraft, registerDraft } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { withoutGuards } from "#tests/support/without-guards.ts";
import { checkRegisters } from "#tests/tools/verify/registers.ts";

const YEAR = Number(new Date().toISOString().slice(0, 4));
const NEW_YEAR = new Date(`${YEAR + 1}-01-01T00:05:00Z`);
const LAST_EVENING = new Date(`${YEAR}-12-31T15:00:00Z`);

let db: TestDatabase;
beforeAll(async () => {
  process.env["DATABASE_POOL_MAX"] = "60";
  db = await freshDatabase();
});
afterAll(async () => {
  delete process.env["DATABASE_POOL_MAX"];
  await db.close();
});

async function registerOf(office: string, kind = "birth", year = YEAR) {
  const { rows } = await db.owner.query<{ id: string; last_no: number; closed_at: Date | null }>(
    "select id, last_no, closed_at from register_year where office_code = $1 and kind = $2 and year = $3",
    [office, kind, year],
  );
  const [row] = rows;
  if (!row) throw new Error("no such register");
  return row;
}

/** The officer closes at a moment, with the code that the telephone shows then. */
async function close(officer: Officer, at = LAST_EVENING, wish: { id?: string; lastNo?: number; code?: string } = {}) {
  const register = await registerOf(officer.office);
  const call = { id: register.id, lastNo: register.last_no, code: totpCode(officer.totpKey, at), ...wish };
  return inTransaction("desk", { "app.session": officer.token }, async (tx): Promise<Result<{ id: string }>> => {
    const context: DeskContext = {
      tx,
      at,
      locale: "ar",
      version: undefined,
      officer: officer.session,
      office: officer.office,
    };
    const ran = await closeRegister(context, call);
    if (!ran.ok) return ran;
    await appendAudit(tx, staffActor(officer.session), ran.value.events);
    return { ok: true, value: ran.value.value };
  });
}

type Taken = { office: string; year: number };

const refused = (code: string) => ({ ok: false, error: { code } });

describe("a register that its officer closes", () => {
  it("is shown with its minutes, takes no more act, and opens the next one on them", async () => {
    const nadia = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-11", year: YEAR }));
    for (let n = 0; n < 2; n += 1) await registerDraft(nadia, await aSignedDraft(db.owner, nadia));
    const waiting = await aSignedDraft(db.owner, nadia);
    const { id } = await registerOf(nadia.office);

    expect(await closingOf(nadia.session, id, new Date(`${YEAR}-12-01T10:00:00Z`))).toMatchObject({
      state: "tooEarly",
    });
    expect(await close(nadia, new Date(`${YEAR}-12-01T10:00:00Z`))).toEqual(refused("registers.closingTooEarly"));
    const shown = await closingOf(nadia.session, id, LAST_EVENING);
    expect(shown).toMatchObject({ state: "ready", isLate: false, unfinished: { drafts: 1, files: 0 } });
    expect(await close(nadia, LAST_EVENING, { lastNo: 1 })).toEqual(refused("registers.closingChanged"));
    expect(await close(nadia, LAST_EVENING, { code: "000000" })).toEqual(refused("auth.codeWrong"));
    expect((await registerOf(nadia.office)).closed_at).toBeNull();

    expect(await close(nadia)).toEqual({ ok: true, value: { id } });
    const signed = await closingOf(nadia.session, id, LAST_EVENING);
    expect(signed).toMatchObject({ state: "signed", minutes: { isChained: true, signedOn: `${YEAR}-12-31` } });
    if (signed?.state !== "signed" || shown?.state !== "ready") throw new Error("not signed");
    expect(signed.minutes.text).toEqual(shown.text);
    expect(signed.minutes.text.ar).toContain("وعدد الرسوم المضمنة به اثنان (2)");
    expect(await registerDraft(nadia, waiting)).toEqual(refused("registers.notOpen"));
    expect(await close(nadia, new Date(`${YEAR}-12-31T15:01:00Z`))).toEqual(refused("registers.minutesSigned"));

    expect(await turnRegisters(NEW_YEAR)).toBeGreaterThan(0);
    expect(await turnRegisters(NEW_YEAR)).toBe(0);
    const { rows } = await db.owner.query(
      `select n.opening_hash = register_opening_hash(b.closing_hash, n.office_code, n.kind, n.year) as chained,
              b.closing_hash = register_closing_hash(b.head_hash, m.canon) as bound
         from register_year n join register_year b on b.office_code = n.office_code and b.kind = n.kind and b.year = n.year - 1
         join register_minutes m on m.register_year_id = b.id where n.office_code = $1 and n.kind = 'birth'`,
      [nadia.office],
    );
    expect(rows).toEqual([{ chained: true, bound: true }]);
    const { rows: events } = await db.owner.query<{ type: string }>(
      "select type from audit_event where type like 'register.%' and body like '%' || $1 || '%' order by type",
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(["register.closed", "register.minutesSigned"]);
    expect((await checkRegisters(db.owner)).flatMap(({ where }) => where)).toEqual([]);
  });

  it("is not closed by a clerk, by another office, nor by an officer whose delegation is suspended", async () => {
    const office = await anOffice(db.owner, { code: "044210101-12", year: YEAR });
    const [nadia, clerk] = [await anOfficer(db.owner, office), await anOfficer(db.owner, office, { role: "clerk" })];
    const stranger = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-13", year: YEAR }));
    const { id } = await registerOf(office);
    expect(await closingOf(clerk.session, id, LAST_EVENING)).toEqual({ state: "notYours" });
    expect(await closingOf(stranger.session, id, LAST_EVENING)).toBeUndefined();
    expect(await close(stranger, LAST_EVENING, { id })).toEqual(refused("registers.notFound"));
    expect(await close(clerk)).toEqual(refused("acts.noAuthority"));
    await db.owner.query("update delegation set suspended_at = now() where id = $1", [nadia.delegationId]);
    expect(await close(nadia)).toEqual(refused("acts.noAuthority"));
  });

  it("may have its minutes signed after the worker closed it, and the chain is left as it was", async () => {
    const nadia = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-14", year: YEAR }));
    await turnRegisters(NEW_YEAR);
    const { id } = await registerOf(nadia.office);
    const later = new Date(`${YEAR + 1}-01-04T09:00:00Z`);
    expect(await closingOf(nadia.session, id, later)).toMatchObject({ state: "ready", isLate: true });
    expect(await close(nadia, later)).toMatchObject({ ok: true });
    expect(await closingOf(nadia.session, id, later)).toMatchObject({ state: "signed", minutes: { isChained: false } });
    expect((await checkRegisters(db.owner)).flatMap(({ where }) => where)).toEqual([]);
  });
});

describe("a register that is closed while fifty officers sign", () => {
  it("keeps every act that was taken, refuses every other, and its minutes speak of the last one", async () => {
    const office = await anOffice(db.owner, { code: "044210101-15", year: YEAR });
    const officers: Officer[] = [];
    for (let n = 0; n < 50; n += 1) officers.push(await anOfficer(db.owner, office));
    const drafts = [];
    for (const officer of officers) drafts.push({ officer, draft: await aSignedDraft(db.owner, officer) });
    const [closer] = officers;
    if (!closer) throw new Error("no officer");

    let isClosed = false;
    const closing = (async () => {
      for (;;) {
        const { last_no: seen } = await registerOf(office);
        if (seen < 10) continue;
        const done = await close(closer, LAST_EVENING, { lastNo: seen });
        if (done.ok) return void (isClosed = true);
        expect(done).toEqual(refused("registers.closingChanged"));
      }
    })();
    const results = await Promise.all([
      ...drafts.map(async ({ officer, draft }, at) => {
        await new Promise((resolve) => setTimeout(resolve, at * 15));
        return registerDraft(officer, draft);
      }),
    ]);
    await closing;
    expect(isClosed).toBe(true);
    const taken = results.flatMap((result) => (result.ok ? [result.value.no] : [])).toSorted((a, b) => a - b);
    const register = await registerOf(office);
    expect(taken).toEqual(Array.from({ length: register.last_no }, (_, at) => at + 1));
    for (const result of results) if (!result.ok) expect(result).toEqual(refused("registers.notOpen"));
    const { rows } = await db.owner.query<{ last_no: number }>(
      "select last_no from register_closing where register_year_id = $1",
      [register.id],
    );
    expect(rows).toEqual([{ last_no: register.last_no }]);
    await turnRegisters(NEW_YEAR);
    expect((await registerOf(office, "birth", YEAR + 1)).last_no).toBe(0);
    expect((await checkRegisters(db.owner)).flatMap(({ where }) => where)).toEqual([]);
  }, 60_000);
});

describe("closing minutes that somebody changed", () => {
  it("are found, be it a word of them or the signature under them", async () => {
    const office = await anOffice(db.owner, { code: "044210101-16", year: YEAR });
    const nadia = await anOfficer(db.owner, office);
    await registerDraft(nadia, await aSignedDraft(db.owner, nadia));
    expect((await close(nadia)).ok).toBe(true);
    const { id } = await registerOf(office);
    const told = async () =>
      (await checkRegisters(db.owner))
        .filter(({ bar }) => bar.includes("minutes signed"))
        .flatMap(({ where }) => where);
    expect(await told()).toEqual([]);
    const change = (what: string) =>
      withoutGuards(db, "register_minutes", `update register_minutes set ${what} where register_year_id = '${id}'`);
    await change("text_ar = text_ar || '.'");
    expect(await told()).toEqual([`office ${office}, minutes of births of ${YEAR}`]);
    await change("text_ar = left(text_ar, -1), signature = set_byte(signature, 0, get_byte(signature, 0) # 1)");
    expect(await told()).toHaveLength(1);
    await change("signature = set_byte(signature, 0, get_byte(signature, 0) # 1)");
    expect(await told()).toEqual([]);
  });
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

describe("the night in which the year turns at twelve offices", () => {
  it("loses and misfiles no act: the old ones are numbered before the minutes, the new ones from one", async () => {
    const desks: { closer: Officer; others: Officer[] }[] = [];
    const old: Taken[] = [];
    for (let n = 0; n < 12; n += 1) {
      const office = await anOffice(db.owner, { code: `044210101-${String(70 + n)}`, year: YEAR });
      const [closer, ...others] = [
        await anOfficer(db.owner, office),
        await anOfficer(db.owner, office),
        await anOfficer(db.owner, office),
      ];
      desks.push({ closer, others });
      const first = await registerDraft(closer, await aSignedDraft(db.owner, closer));
      if (first.ok) old.push({ office, year: first.value.year });
    }
    const newYearsDay = isoDay(YEAR + 1, 1, 1);
    const fresh: Taken[] = [];
    const working = desks.flatMap(({ closer, others }) => [
      ...others.map(async (officer) => {
        for (let n = 0; n < 3; n += 1) {
          const done = await registerDraft(officer, await aSignedDraft(db.owner, officer));
          if (done.ok) old.push({ office: officer.office, year: done.value.year });
          else expect(done).toEqual(refused("registers.notOpen"));
        }
        for (let n = 0; n < 2; n += 1) {
          const draft = await aSignedDraft(db.owner, officer, { drawnUpOn: newYearsDay });
          for (;;) {
            const done = await registerDraft(officer, draft, { on: newYearsDay });
            if (done.ok) {
              fresh.push({ office: officer.office, year: done.value.year });
              break;
            }
            expect(done).toEqual(refused("registers.notOpen"));
            await pause();
          }
        }
      }),
      (async () => {
        for (;;) {
          const done = await close(closer);
          if (done.ok || done.error.code !== "registers.closingChanged") return expect(done.ok).toBe(true);
        }
      })(),
    ]);
    const turning = (async () => {
      while (fresh.length < 48) {
        await turnRegisters(NEW_YEAR);
        await pause();
      }
    })();
    await Promise.all([...working, turning]);

    expect(fresh).toHaveLength(48);
    expect(old.length).toBeGreaterThanOrEqual(12);
    expect(new Set(old.map(({ year }) => year))).toEqual(new Set([YEAR]));
    expect(new Set(fresh.map(({ year }) => year))).toEqual(new Set([YEAR + 1]));
    for (const { closer } of desks)
      for (const [year, taken] of [
        [YEAR, old],
        [YEAR + 1, fresh],
      ] as const) {
        const { rows } = await db.owner.query<{ no: number }>(
          "select no from act where office_code = $1 and kind = 'birth' and year = $2 order by no",
          [closer.office, year],
        );
        expect(rows.map(({ no }) => no)).toEqual(rows.map((_, at) => at + 1));
        expect(rows).toHaveLength(taken.filter(({ office }) => office === closer.office).length);
      }
    expect((await checkRegisters(db.owner)).flatMap(({ where }) => where)).toEqual([]);
  }, 90_000);
});

describe("the year of forty offices", () => {
  it("ends in each of them with its minutes, and the next one begins at one", async () => {
    const closers: Officer[] = [];
    for (let n = 0; n < 40; n += 1) {
      const code = `044210101-${String(20 + n)}`;
      closers.push(await anOfficer(db.owner, await anOffice(db.owner, { code, year: YEAR })));
    }
    expect((await Promise.all(closers.map((closer) => close(closer)))).filter(({ ok }) => ok)).toHaveLength(40);
    await turnRegisters(NEW_YEAR);
    const { rows } = await db.owner.query<{ open: number; closed: number; minutes: number }>(
      `select count(*) filter (where year = $1::int + 1 and closed_at is null and last_no = 0)::int as open,
              count(*) filter (where year = $1::int and closed_at is not null)::int as closed,
              count(m.register_year_id)::int as minutes
         from register_year r left join register_minutes m on m.register_year_id = r.id where office_code = any ($2)`,
      [YEAR, closers.map(({ office }) => office)],
    );
    expect(rows).toEqual([{ open: 80, closed: 80, minutes: 40 }]);
    expect((await checkRegisters(db.owner)).flatMap(({ where }) => where)).toEqual([]);
  }, 60_000);
});
