import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeRegister } from "#lib/acts/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, totpCode } from "#lib/auth/index.ts";
import { drawMinutesOfRegister, drawRegisterTable, printRegister } from "#lib/documents/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { turnRegisters } from "#lib/registers/index.ts";
import { forgetOfficeMap } from "#lib/territory/index.ts";
import { aRegisteredAct as anActOfAgdal } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { aPaperDraft, anUnusedNumber, aVolume, entered } from "#tests/support/a-paper-act.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { archivalFlaws } from "#tests/support/pdf-archive.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";

const YEAR = Number(new Date().toISOString().slice(0, 4));
const AFTER = new Date(`${YEAR + 1}-01-04T09:00:00Z`);
const ACTS = 300;
const FAMILIES = ["الناصري", "علوي", "البقالي", "أيت علي", "بن جلون", "العمراني", "زنيبر", "إدريسي", "حجي", "القادري"];
const ORDER = ["إدريسي", "أيت علي", "البقالي", "بن جلون", "حجي", "زنيبر", "علوي", "العمراني", "القادري", "الناصري"];

let db: TestDatabase;
let nadia: Officer;
let register: string;
let agdal: SignedIn;
let renamed: string;
let cancelled: string;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-31", year: YEAR }));
  for (let n = 0; n < ACTS; n += 1) {
    const family = {
      ar: FAMILIES[n % FAMILIES.length] ?? "",
      latin: `FAMILLE ${"ABCDEFGHIJ".charAt(n % FAMILIES.length)}`,
    };
    await aRegisteredAct(db.owner, nadia, {
      names: { subject: { given: { ar: "آدم", latin: "Adam" }, family } },
    });
  }
  register = await registerOf(nadia.office);
  agdal = await signedIn(db, AGDAL.officer);
  renamed = (await anActOfAgdal(db, agdal)).actId;
  cancelled = (await anActOfAgdal(db, agdal)).actId;
}, 120_000);
afterAll(() => db.close());

async function registerOf(office: string): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    "select id from register_year where office_code = $1 and kind = 'birth' and year = $2",
    [office, YEAR],
  );
  return rows[0]?.id ?? "";
}

async function count(sql: string, values: unknown[]): Promise<number> {
  const { rows } = await db.owner.query<{ count: number }>(sql, values);
  return rows[0]?.count ?? 0;
}

const readingsFor = (purpose: string): Promise<number> =>
  count(
    `select count(distinct subject_id)::int from reading r join act a on a.id = r.subject_id
      where r.purpose = $1 and r.account_id = $2 and a.register_year_id = $3`,
    [purpose, nadia.accountId, register],
  );
const audited = (type: string): Promise<number> =>
  count("select count(*)::int from audit_event where type = $1 and body like '%' || $2 || '%'", [type, register]);
const refused = (code: string) => ({ ok: false, error: { code } });
const opened = async (drawn: Awaited<ReturnType<typeof printRegister>>): Promise<Uint8Array> => {
  if (!drawn.ok) throw new Error(drawn.error.code);
  return drawn.value;
};

async function signMinutes(): Promise<void> {
  await inTransaction("desk", { "app.session": nadia.token }, async (tx) => {
    const context = {
      tx,
      at: AFTER,
      locale: "ar",
      version: undefined,
      officer: nadia.session,
      office: nadia.office,
    } as const;
    const call = { id: register, lastNo: ACTS, code: totpCode(nadia.totpKey, AFTER) };
    const ran = await closeRegister(context, call);
    if (!ran.ok) throw new Error(ran.error.code);
    await appendAudit(tx, staffActor(nadia.session), ran.value.events);
    return { ok: true, value: undefined };
  });
}

describe("the alphabetical table of a register", () => {
  it("waits for the closing, and the ten-year table for ten of them", async () => {
    const asked = { id: register, content: "year" } as const;
    expect(await drawRegisterTable(nadia.session, asked, AFTER)).toEqual(refused("registers.tableBeforeClosing"));
    expect(await drawMinutesOfRegister(nadia.session, register, AFTER)).toEqual(refused("registers.noMinutes"));
    await turnRegisters(new Date(`${YEAR + 1}-01-01T00:05:00Z`));
    await signMinutes();
    expect(await drawRegisterTable(nadia.session, { id: register, content: "tenYears" }, AFTER)).toEqual(
      refused("registers.tenYearsNotOver"),
    );
  });

  it("has every act once, by family name, twenty-four lines a page, and a trace for each", async () => {
    const drawn = await opened(await drawRegisterTable(nadia.session, { id: register, content: "year" }, AFTER));
    const { pages, text } = await readPdf(drawn);
    expect(pages).toBe(Math.ceil(ACTS / 24));
    const places = ORDER.map((family) => text.indexOf(plain(family)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const [first = 0] = places;
    expect(first).toBeGreaterThan(0);
    for (const family of ORDER) expect(text.split(plain(family)).length - 1).toBe(ACTS / FAMILIES.length);
    const perPage = text.split("رقم الرسم").slice(1);
    expect(perPage.map((page) => page.split("14/11/2026").length - 1)).toEqual([
      ...Array.from({ length: pages - 1 }, () => 24),
      ACTS % 24 || 24,
    ]);
    expect(text).toContain(plain("ثلاثمائة (300)"));
    expect(text).toContain("trois cents (300)");
    expect(await readingsFor("registerTable")).toBe(ACTS);
    expect(await audited("register.tablePrinted")).toBe(1);
    expect(archivalFlaws(drawn)).toEqual([]);
  }, 60_000);

  it("orders two of one name by their numbers", async () => {
    const drawn = await opened(await drawRegisterTable(nadia.session, { id: register, content: "year" }, AFTER));
    const { text } = await readPdf(drawn);
    const block = text.slice(text.indexOf(plain("حجي")), text.indexOf(plain("زنيبر")));
    const numbers = [...block.matchAll(/Famille I (\d*9) حجي/g)].map(([, no]) => Number(no));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }, 60_000);

  it("keeps an act under the name of its registration, and tells the name and the cancellation that came later", async () => {
    const samples = mentionSamples("male");
    const mentioned = [
      await signedMention(db, agdal, { actId: renamed, kind: "NOM", facts: samples.NOM }),
      await signedMention(db, agdal, { actId: cancelled, kind: "ANN", facts: samples.ANN }),
    ];
    expect(mentioned.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["done", ""],
      ["done", ""],
    ]);
    const id = await registerOf(AGDAL.office);
    const { text } = await readPdf(
      await opened(await drawRegisterTable(agdal.session, { id, content: "year" }, AFTER)),
    );
    const [change] = samples.NOM.changes;
    if (change?.field !== "familyName" || change.becomes === null) throw new Error("the sample changes no family name");
    expect(text).toContain(plain(`صار: ${change.becomes.ar}`));
    expect(text).toContain("annulé");
  }, 60_000);
});

describe("the closing minutes on paper", () => {
  it("say what was signed, by whom, and the last hash", async () => {
    const { text, pages } = await readPdf(await opened(await drawMinutesOfRegister(nadia.session, register, AFTER)));
    const { rows } = await db.owner.query<{ ar: string; head: string }>(
      "select text_ar as ar, encode(head_hash, 'hex') as head from register_minutes where register_year_id = $1",
      [register],
    );
    for (const paragraph of rows[0]?.ar.split("\n") ?? []) expect(text).toContain(plain(paragraph));
    expect(text.replaceAll(" ", "")).toContain(rows[0]?.head);
    expect(text).toContain(plain("نادية الشرقاوي"));
    expect(pages).toBe(1);
    expect(await audited("register.minutesPrinted")).toBe(1);
  });
});

describe("a printed register", () => {
  it("of three hundred acts has each in the order of its number, its minutes at the end, and a trace for each", async () => {
    const before = process.memoryUsage().rss;
    const drawn = await opened(
      await printRegister(nadia.session, { id: register, from: undefined, to: undefined }, AFTER),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
    const { text } = await readPdf(drawn);
    const numbers = [...text.matchAll(/رسم رقم (\d+)/g)].map(([, no]) => Number(no));
    expect(numbers).toEqual(Array.from({ length: ACTS }, (_, at) => at + 1));
    expect(text.indexOf(plain("محضر حصر وختم سجل الولادات"))).toBeGreaterThan(text.lastIndexOf("رسم رقم"));
    expect(await readingsFor("registerPrint")).toBe(ACTS);
    expect(await audited("register.printed")).toBe(1);
  }, 120_000);

  it("gives a range of its numbers, and none that it does not hold", async () => {
    const { text } = await readPdf(
      await opened(await printRegister(nadia.session, { id: register, from: 7, to: 9 }, AFTER)),
    );
    expect([...text.matchAll(/رسم رقم (\d+)/g)].map(([, no]) => no)).toEqual(["7", "8", "9"]);
    expect(await printRegister(nadia.session, { id: register, from: 7, to: 301 }, AFTER)).toMatchObject(
      refused("registers.printNumbers"),
    );
  });

  it("is printed by no other office, and its acts are read by no clerk", async () => {
    const stranger = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210101-32", year: YEAR }));
    const whole = { id: register, from: undefined, to: undefined };
    const before = await count("select count(*)::int from reading", []);
    expect(await printRegister(stranger.session, whole, AFTER)).toEqual(refused("registers.notFound"));
    expect(await drawMinutesOfRegister(stranger.session, register, AFTER)).toEqual(refused("registers.notFound"));
    expect(await drawRegisterTable(stranger.session, { id: register, content: "year" }, AFTER)).toEqual(
      refused("registers.notFound"),
    );
    const clerk = await anOfficer(db.owner, nadia.office, { role: "clerk" });
    for (const { token } of [stranger, clerk]) {
      const read = await inTransaction("desk", { "app.session": token }, async (tx) => {
        const value = await tx.$queryRaw<
          object[]
        >`select id from read_register_acts(${register}::uuid, 1, 300, 'test')`;
        return { ok: true, value };
      });
      expect(read).toEqual({ ok: true, value: [] });
    }
    expect(await count("select count(*)::int from reading", [])).toBe(before);
  });

  it("shows no mention to whoever has not read the acts in the same breath", async () => {
    const read = await inTransaction("desk", { "app.session": nadia.token }, async (tx) => {
      const value = await tx.$queryRaw<object[]>`select id from read_register_mentions(${register}::uuid, 1, 300)`;
      return { ok: true, value };
    });
    expect(read).toEqual({ ok: true, value: [] });
  });
});

describe("a paper register kept by its numbers", () => {
  it("is printed although a number of it was never used", async () => {
    const keeper = await anOfficer(
      db.owner,
      await anOffice(db.owner, { code: "044210101-33", regime: "R37", year: YEAR }),
    );
    forgetOfficeMap();
    await aVolume(db.owner, keeper);
    await entered(db.owner, keeper, await aPaperDraft(db.owner, keeper), { no: 1 });
    await anUnusedNumber(db.owner, keeper, 2);
    expect(await entered(db.owner, keeper, await aPaperDraft(db.owner, keeper), { no: 3 })).toMatchObject({ ok: true });
    const id = await registerOf(keeper.office);
    const book = await printRegister(keeper.session, { id, from: undefined, to: undefined }, new Date());
    const { text } = await readPdf(await opened(book));
    expect([...text.matchAll(/رسم رقم (\d+)/g)].map(([, no]) => no)).toEqual(["1", "3"]);
  });
});
