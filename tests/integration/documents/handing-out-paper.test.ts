import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { POST as ISSUE } from "../../../app/api/desk/legacy/[id]/documents/route.ts";
import { GET as JOB } from "../../../app/api/desk/prints/[id]/pdf/route.ts";
import { POST as PRINT } from "../../../app/api/desk/prints/route.ts";
import { parseIsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { readSerial, type Serial } from "#lib/documents/core/index.ts";
import { holdersToTell, lifeOfCopy, noteHolderTold } from "#lib/documents/index.ts";
import { TypedReadings } from "#lib/legacy/core/index.ts";
import { enterOnLegacyAct } from "#lib/legacy/index.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type Answer, call, getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { atDesk, certified, compared } from "../legacy/given.ts";
import { COLLECTOR } from "./given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let hamid: SignedIn;
let driss: SignedIn;
let no = 400;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  await givenCountry(db);
  [nadia, hamid, driss] = [await signedIn(db, "nadia"), await signedIn(db, "hamid"), await signedIn(db, "driss")];
});
afterAll(() => db.close());

const READ = { givenName: { text: "Fatma" }, familyName: { text: "EL BAKKALI" } };
const RACHID = { quality: "holder", name: COLLECTOR.name, paperKind: "cnie", paperNumber: "AB123456" };

/** A certified and sealed paper act of births. */
async function aPaperAct(): Promise<string> {
  no += 1;
  const id = await compared([hamid, nadia], "birth", { year: 1956, no, language: "fr" }, READ);
  expect(await certified(nadia, id)).toBe("done");
  return id;
}

async function issued(id: string, collector: object = {}, copies = "1"): Promise<Answer> {
  const body = { document: "birthExtract", when: "now", handOver: { copies, collector: { ...RACHID, ...collector } } };
  return call(ISSUE, jsonRequest(body, { cookie: nadia.cookie }), { id });
}

async function handed(id: string, collector: object = {}): Promise<{ serial: Serial; job: string }> {
  const { serial, job } = (await issued(id, collector)).value as { serial: string; job: string };
  const read = readSerial(serial);
  if (read === undefined) throw new Error("no serial");
  return { serial: read, job };
}

/** Something is written on the act: its copies say something else from now on. */
async function written(id: string): Promise<void> {
  const on = parseIsoDay(civilDayAt(now()));
  if (!on.ok) throw new Error("no day");
  const done = await atDesk(nadia, async (context) =>
    enterOnLegacyAct(context, {
      id,
      kind: "MAR",
      text: { ar: "تزوجت", fr: "Mariée" },
      title: { number: "31/2026", on: on.value, authority: "المحكمة الابتدائية بالرباط" },
      rulingId: null,
      field: "",
      typed: TypedReadings.parse({ fields: {} }),
      code: await nadia.freshCode(),
    }),
  );
  if (typeof done === "string") throw new Error(done);
}

/** How often nadia opened the act, each time with its trace. */
async function readings(id: string): Promise<number> {
  const { rows } = await db.owner.query<{ count: number }>(
    "select count(*)::int as count from reading where subject = 'legacyAct' and subject_id = $1 and account_id = $2",
    [id, nadia.session.accountId],
  );
  return rows[0]?.count ?? 0;
}

const printed = async (serial: Serial) => (await lifeOfCopy(nadia.session, serial))?.prints ?? [];

describe("a copy of a paper act over the counter (L36:43, D99:36)", () => {
  it("is handed to whoever collects it in the same breath, and opening its pages leaves a trace", async () => {
    const id = await aPaperAct();
    const { serial, job } = await handed(id);
    expect((await printed(serial)).map(({ reason, copies }) => [reason, copies])).toEqual([["first", 1]]);
    const { rows } = await db.owner.query("select name, paper_number from collector where job_id = $1", [job]);
    expect(rows).toEqual([{ name: COLLECTOR.name, paper_number: "AB123456" }]);
    const before = await readings(id);
    const pages = await call(JOB, getRequest(nadia.cookie), { id: job });
    expect([pages.status, pages.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(await readings(id)).toBe(before + 1);
  });

  it("is not issued while the number of the collector’s paper is missing, which is told where it is typed", async () => {
    const id = await aPaperAct();
    const refused = await issued(id, { paperNumber: "" });
    expect(refused.outcome).toBe("invalid");
    expect(refused.text).toContain("handOver.collector.paperNumber");
    const { rowCount } = await db.owner.query("select from legacy_document where legacy_act_id = $1", [id]);
    expect(rowCount).toBe(0);
  });

  it("is printed again only with a word why, by its own office, and beside copies of electronic acts", async () => {
    const { serial } = await handed(await aPaperAct());
    const again = async (officer: SignedIn, reason: string) =>
      (
        await call(
          PRINT,
          jsonRequest({ serials: [serial], copies: "2", reason, collector: RACHID }, { cookie: officer.cookie }),
        )
      ).code;
    expect(await again(nadia, "")).toBe("documents.printReasonMissing");
    expect(await again(driss, "lost")).toBe("documents.notFound");
    expect(await again(nadia, "lost")).toBe("");
    expect((await printed(serial)).map(({ reason, copies }) => [reason, copies]).toSorted()).toEqual([
      ["first", 1],
      ["lost", 2],
    ]);
  });
});

describe("a copy of a paper act on which something is written later (case 63: L36:43)", () => {
  it("is printed no more; whoever agreed is written to once, and the others stand on the officer's list", async () => {
    const id = await aPaperAct();
    const { serial } = await handed(id, { email: "rachid@example.ma", agrees: "yes", language: "fr" });
    const fatima = await handed(id, { name: "Fatima ZAHRAOUI", paperNumber: "CD654321" });
    await written(id);
    await written(id);
    const { rows } = await db.owner.query(
      "select recipient, params->>'serial' as serial from message where template = 'copyTakenBack'",
    );
    expect(rows).toEqual([{ recipient: "rachid@example.ma", serial }]);
    const body = { serials: [serial], copies: "1", reason: "lost", collector: RACHID };
    expect((await call(PRINT, jsonRequest(body, { cookie: nadia.cookie }))).code).toBe("documents.printTakenBack");
    const toTell = async () =>
      (await holdersToTell(nadia.session, now())).map((one) => [one.serial, one.name, one.told]);
    expect((await toTell()).toSorted()).toEqual(
      [
        [serial, COLLECTOR.name, "message"],
        [fatima.serial, "Fatima ZAHRAOUI", null],
      ].toSorted(),
    );
    const told = { ...fatima, how: "phone" } as const;
    expect(await atDesk(driss, (context) => noteHolderTold(context, told))).toBe("documents.notFound");
    expect(await atDesk(nadia, (context) => noteHolderTold(context, told))).toBeNull();
    expect((await toTell()).every(([, , how]) => how !== null)).toBe(true);
  });

  it("tells nobody of a copy that is still good", async () => {
    const { serial, job } = await handed(await aPaperAct());
    const told = { serial, job, how: "phone" } as const;
    expect(await atDesk(nadia, (context) => noteHolderTold(context, told))).toBe("documents.notFound");
    await expect(
      db.owner.query(
        "insert into holder_told (id, serial, job_id, office_code, how) select gen_random_uuid(), $1, $2, office_code, 'phone' from print_job where id = $2",
        [serial, job],
      ),
    ).rejects.toThrow(/the copy is good/);
  });
});
