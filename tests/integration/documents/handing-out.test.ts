import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { civilDayAt } from "#lib/calendar/index.ts";
import {
  copiesOfCollector,
  issueAtCounter,
  lifeOfCopy,
  listMarriageCopies,
  printCopies,
  readArchivedDocument,
  readPrintJob,
} from "#lib/documents/index.ts";
import { type PrintInput, type Serial } from "#lib/documents/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { atDesk } from "../legacy/given.ts";
import { aSealedAct, COLLECTOR } from "./given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let hassan: SignedIn;
let inspector: SignedIn;
let manager: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  [hassan, inspector, manager] = [
    await signedIn(db, "driss"),
    await signedIn(db, "inspecteur"),
    await signedIn(db, "registre"),
  ];
});
afterAll(() => db.close());

const job = (serials: readonly string[], more: Partial<PrintInput> = {}): PrintInput => ({
  serials: serials as Serial[],
  copies: 1,
  reason: null,
  collector: COLLECTOR,
  ...more,
});
let audited = "";
const print = (officer: SignedIn, input: PrintInput) =>
  atDesk(officer, async (context) => {
    const ran = await printCopies(context, input);
    if (ran.ok) audited += JSON.stringify(ran.value.events);
    return ran;
  });

async function jobOf(officer: SignedIn, input: PrintInput): Promise<string> {
  const handed = await print(officer, input);
  if (typeof handed === "string") throw new Error(handed);
  return handed.job;
}

async function pagesOf(serial: string): Promise<number> {
  const pdf = await readArchivedDocument(nadia.session, serial as Serial);
  return (await readPdf(pdf ?? new Uint8Array())).pages;
}

describe("a copy handed out at the counter", () => {
  it("is issued, printed and written down with who collected it, in one breath", async () => {
    const actId = await aSealedAct(db, nadia);
    const wish = {
      actId,
      kind: "birthExtract",
      purpose: "holder",
      handOver: { copies: 2, collector: COLLECTOR },
    } as const;
    const handed = await atDesk(nadia, (context) => issueAtCounter(context, wish));
    if (typeof handed === "string") throw new Error(handed);
    const pdf = await readPrintJob(nadia.session, handed.job ?? "", new Date());
    expect((await readPdf(pdf ?? new Uint8Array())).pages).toBe(2 * (await pagesOf(handed.serial)));
    const life = await lifeOfCopy(nadia.session, handed.serial as Serial);
    expect(life?.prints).toMatchObject([
      {
        copies: 2,
        reason: "first",
        collector: { name: "Rachid EL BAKKALI", paperNumber: "AB123456", quality: "holder" },
      },
    ]);
  });

  it("is printed again as a new line with its reason, and never under a new serial", async () => {
    const serial = await anIssuedDocument(nadia, await aSealedAct(db, nadia));
    await jobOf(nadia, job([serial]));
    expect(await print(nadia, job([serial]))).toBe("documents.printReasonMissing");
    await jobOf(nadia, job([serial], { reason: "spoiled", copies: 3 }));
    const life = await lifeOfCopy(nadia.session, serial as Serial);
    expect(life?.prints.map(({ copies, reason }) => [copies, reason])).toEqual([
      [1, "first"],
      [3, "spoiled"],
    ]);
    expect(life?.copy.prints).toBe(4);
    expect(audited).toContain(serial);
    expect(audited).not.toMatch(/BAKKALI|AB123456/);
  });

  it("is not printed again once it expired or was taken back, by the database's own word", async () => {
    const actId = await aSealedAct(db, nadia);
    const serial = await anIssuedDocument(nadia, actId);
    const first = await jobOf(nadia, job([serial]));
    const late = new Date(Date.now() + 93 * 86_400_000);
    const wish = job([serial], { reason: "lost" });
    expect(await atDesk(nadia, (context) => printCopies({ ...context, at: late }, wish))).toBe(
      "documents.printExpired",
    );
    const facts = mentionSamples("male").DEC;
    expect((await signedMention(db, nadia, { actId, kind: "DEC", facts })).outcome).toBe("done");
    expect(await print(nadia, wish)).toBe("documents.printTakenBack");
    expect(await readPrintJob(nadia.session, first, new Date())).toBeUndefined();
    await expect(
      db.owner.query("insert into print_line values ($1, 2, $2, 1, 'lost')", [first, serial]),
    ).rejects.toThrow(/printTakenBack/);
  });

  it("is read with who collected it by its office and its inspectors alone", async () => {
    const serial = await anIssuedDocument(nadia, await aSealedAct(db, nadia));
    const id = await jobOf(nadia, job([serial]));
    expect(await print(hassan, job([serial], { reason: "further" }))).toBe("documents.notFound");
    expect(await readPrintJob(hassan.session, id, new Date())).toBeUndefined();
    expect(await lifeOfCopy(hassan.session, serial as Serial)).toBeUndefined();
    expect((await lifeOfCopy(inspector.session, serial as Serial))?.prints[0]?.collector?.name).toBe(COLLECTOR.name);
    expect((await lifeOfCopy(manager.session, serial as Serial))?.prints).toEqual([]);
    const seen = await inTransaction("desk", { "app.session": hassan.session.token }, async (tx) =>
      ok(await tx.collector.count()),
    );
    expect(seen).toEqual({ ok: true, value: 0 });
    const { rows } = await db.owner.query("select 1 from audit_event where type = 'document.collectorsRead'");
    expect(rows.length).toBeGreaterThan(0);
  });

  it("opens to the printer for ten minutes: later it is another print", async () => {
    const serial = await anIssuedDocument(nadia, await aSealedAct(db, nadia));
    const id = await jobOf(nadia, job([serial]));
    expect(await readPrintJob(nadia.session, id, new Date())).toBeDefined();
    expect(await readPrintJob(nadia.session, id, new Date(Date.now() + 11 * 60_000))).toBeUndefined();
  });
});

describe("the copies of a family", () => {
  it("come out of the printer as one file, in order, under a list for the officer", async () => {
    const serials = [];
    for (const kind of ["birthExtract", "birthFullCopy"] as const)
      serials.push(await anIssuedDocument(nadia, await aSealedAct(db, nadia), kind));
    const id = await jobOf(nadia, job(serials, { copies: 2 }));
    const { text, pages } = await readPdf((await readPrintJob(nadia.session, id, new Date())) ?? new Uint8Array());
    const own = await Promise.all(serials.map(pagesOf));
    expect(pages).toBe(1 + 2 * own.reduce((sum, one) => sum + one, 0));
    const [list = "", ...rest] = text.split("نشهد");
    for (const serial of serials) expect(list.replaceAll(" ", "")).toContain(serial);
    expect(list).toContain("Rachid EL BAKKALI");
    expect(rest.length).toBeGreaterThanOrEqual(4);
  });
});

describe("the copies of one person", () => {
  it("are found from one of them by the paper that was shown, at the office alone", async () => {
    const collector = { ...COLLECTOR, paperNumber: "ZX777777" };
    const serials = [];
    for (let copies = 0; copies < 2; copies += 1)
      serials.push(await anIssuedDocument(nadia, await aSealedAct(db, nadia)));
    const jobs = [];
    for (const serial of serials) jobs.push(await jobOf(nadia, job([serial], { collector })));
    const today = civilDayAt(new Date());
    const found = await copiesOfCollector(nadia.session, jobs[0] ?? "", today);
    expect(found.map(({ serial }) => serial).toSorted()).toEqual(serials.toSorted());
    expect(await copiesOfCollector(hassan.session, jobs[0] ?? "", today)).toEqual([]);
  });
});

describe("a copy for a marriage (case 64: FC:65)", () => {
  it("is noted at the act with its day, and a second within three months is told the first day and not refused", async () => {
    const actId = await aSealedAct(db, nadia);
    const wish = { actId, kind: "birthFullCopy", purpose: "holder", forMarriage: true } as const;
    const [first, second] = [
      await atDesk(nadia, (context) => issueAtCounter(context, wish)),
      await atDesk(nadia, (context) => issueAtCounter(context, wish)),
    ];
    expect(first).toMatchObject({ earlierForMarriage: null });
    const today = new Date().toISOString().slice(0, 10);
    expect(second).toMatchObject({ earlierForMarriage: today });
    const noted = await inTransaction("desk", { "app.session": nadia.session.token }, async (tx) =>
      ok(await listMarriageCopies(tx, actId)),
    );
    expect(noted.ok && noted.value.map(({ deliveredOn }) => deliveredOn)).toEqual([today, today]);
  });

  it("is a whole copy of a birth act: an extract is none", async () => {
    const wish = {
      actId: await aSealedAct(db, nadia),
      kind: "birthExtract",
      purpose: "holder",
      forMarriage: true,
    } as const;
    expect(await atDesk(nadia, (context) => issueAtCounter(context, wish))).toBe("documents.notForMarriage");
  });
});
