import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  correctEvent,
  declareEvent,
  openByReference,
  secretCodeOf,
  takeFile,
  writeFamilyPart,
} from "#lib/declarations/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type SessionSettings } from "#lib/platform/db.ts";
import type { DatabaseUser } from "#lib/platform/surfaces.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { type BirthFile, aDraftFile, aRegisteredAct, aSentFile } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry, HASSAN, type Place } from "#tests/support/a-country.ts";
import { anInterruption } from "#tests/support/a-paper-receipt.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { aBirth, asInstitution } from "../institution/given.ts";

let db: TestDatabase;
let paper: Place;
let staff: Record<
  "nadia" | "driss" | "abdellah" | "inspecteur" | "centrale" | "registre" | "parquet" | "audit" | "maternite",
  SignedIn
>;
let citizens: BirthFile[];
beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  const [nadia, driss, abdellah] = [
    await signedIn(db, "nadia"),
    await signedIn(db, "driss"),
    await signedIn(db, "abdellah"),
  ];
  const [inspecteur, centrale, registre] = [
    await signedIn(db, "inspecteur"),
    await signedIn(db, "centrale"),
    await signedIn(db, "registre"),
  ];
  const [parquet, audit, maternite] = [
    await signedIn(db, "parquet"),
    await signedIn(db, "audit"),
    await signedIn(db, "maternite"),
  ];
  staff = { nadia, driss, abdellah, inspecteur, centrale, registre, parquet, audit, maternite };
  citizens = [
    await aDraftFile(),
    await aSentFile(),
    await aSentFile({ place: HASSAN }),
    await aSentFile({ place: paper }),
  ];
  await anInterruption(nadia);
  await anInterruption(driss);
  await aRegisteredAct(db, nadia);
  await aRegisteredAct(db, driss, { place: HASSAN });
});
afterAll(() => db.close());

/** A table as whoever forgot every `where` reads it, with the office or declaration that each row belongs to; "no right" where it is refused. */
async function ownersOf(user: DatabaseUser, session: SessionSettings, sql: string): Promise<string[] | "no right"> {
  try {
    const read = await inTransaction(user, session, async (tx) =>
      ok(await tx.$queryRawUnsafe<{ owner: string | null }[]>(sql)),
    );
    return read.ok ? read.value.map(({ owner }) => owner ?? "none") : "no right";
  } catch {
    return "no right";
  }
}

const BY_OFFICE: Readonly<Record<string, string>> = {
  declaration: "select office_code as owner from declaration",
  declaration_event:
    "select d.office_code as owner from declaration_event e left join declaration d on d.id = e.declaration_id",
  upload: "select d.office_code as owner from upload u left join declaration d on d.id = u.declaration_id",
  review_item: "select d.office_code as owner from review_item r left join declaration d on d.id = r.declaration_id",
  act_draft: "select office_code as owner from act_draft",
  act: "select office_code as owner from act",
  act_approval: "select a.office_code as owner from act_approval p left join act a on a.id = p.act_id",
  issued_document: "select office_code as owner from issued_document",
  interruption: "select office_code as owner from interruption",
  receipt_pad: "select office_code as owner from receipt_pad",
  paper_receipt: "select office_code as owner from paper_receipt",
};
const UNREAD = ["act_person", "reading", "message", "audit_event", "attempt"];

const sessionOf = ({ session }: SignedIn): SessionSettings => ({ "app.session": session.token });
const secretOf = ({ id }: BirthFile): SessionSettings => ({ "app.secret": secretHashHex(secretCodeOf(id)) });

describe("without a single `where`", () => {
  it.each([
    ["nadia", AGDAL.office],
    ["driss", HASSAN.office],
  ] as const)("the desk shows %s the rows of the own office and none other", async (login, office) => {
    for (const [table, sql] of Object.entries(BY_OFFICE)) {
      const owners = await ownersOf("desk", sessionOf(staff[login]), sql);
      expect([table, [...new Set(owners)].filter((owner) => owner !== office)]).toEqual([table, []]);
    }
    expect(await ownersOf("desk", sessionOf(staff[login]), BY_OFFICE["act"] ?? "")).toEqual([office]);
  });

  it("the desk shows the paper office its files, and no draft of anybody", async () => {
    expect(await ownersOf("desk", sessionOf(staff.abdellah), BY_OFFICE["declaration"] ?? "")).toEqual([paper.office]);
    for (const one of [staff.nadia, staff.driss, staff.abdellah])
      expect(
        await ownersOf("desk", sessionOf(one), "select id::text as owner from declaration where status = 'draft'"),
      ).toEqual([]);
  });

  // what an institution declared itself is there to be read, and the scans that a court sent; here it has declared and sent nothing
  // and the central authority reads the files on which its permission was asked; here nobody asked
  const READ_BY: Readonly<Record<string, readonly string[]>> = {
    institution: ["declaration", "declaration_event", "upload", "information_request"],
    oversight: ["declaration", "upload", "review_item"],
  };
  it.each(["inspecteur", "centrale", "registre", "parquet", "audit", "maternite"] as const)(
    "%s sees no row at the desk, and has no right on the other sides",
    async (login) => {
      for (const [table, sql] of Object.entries(BY_OFFICE)) {
        expect([table, await ownersOf("desk", sessionOf(staff[login]), sql)]).toEqual([table, []]);
        for (const user of ["oversight", "institution", "api"] as const)
          expect([user, table, await ownersOf(user, sessionOf(staff[login]), sql)]).toEqual([
            user,
            table,
            READ_BY[user]?.includes(table) ? [] : "no right",
          ]);
      }
    },
  );

  it.each([
    ["no session", {}],
    ["an empty one", { "app.session": "" }],
    ["a guessed one", { "app.session": "00000000" }],
    ["the hash of a session", { "app.session": "hash" }],
  ])("%s shows nothing", async (what, session: SessionSettings) => {
    const { rows } = await db.owner.query<{ hash: string }>(
      "select encode(token_hash, 'hex') as hash from session limit 1",
    );
    const tried = what === "the hash of a session" ? { "app.session": rows[0]?.hash } : session;
    for (const [table, sql] of Object.entries(BY_OFFICE))
      expect([table, await ownersOf("desk", tried, sql)]).toEqual([table, []]);
  });

  it("a citizen's secret shows that declaration and what hangs on it, and no other", async () => {
    for (const file of citizens) {
      const shown = await ownersOf("portal", secretOf(file), "select id::text as owner from declaration");
      expect(shown).toEqual([file.id]);
      for (const table of ["declaration_event", "upload", "information_request"]) {
        const owners = await ownersOf("portal", secretOf(file), `select declaration_id::text as owner from ${table}`);
        expect([table, [...new Set(owners)].filter((owner) => owner !== file.id)]).toEqual([table, []]);
      }
    }
    expect(await ownersOf("portal", {}, "select id::text as owner from declaration")).toEqual([]);
    expect(await ownersOf("portal", sessionOf(staff.nadia), "select id::text as owner from declaration")).toEqual([]);
  });

  it("the portal has no right on acts, accounts, sessions, messages and what staff wrote", async () => {
    const [file] = citizens;
    const tables = [
      "act",
      "act_draft",
      "act_approval",
      "act_person",
      "act_seal",
      "issued_document",
      "register_year",
      "account",
      "staff",
      "assignment",
      "delegation",
      "session",
      "review_item",
      "case_access",
      "reading",
      "message",
      "audit_event",
      "attempt",
    ];
    for (const table of tables)
      expect([table, await ownersOf("portal", file ? secretOf(file) : {}, `select '' as owner from ${table}`)]).toEqual(
        [table, "no right"],
      );
  });

  it("nobody at the desk reads the rows of search, readings, messages, the audit log and the counts of tries", async () => {
    for (const table of UNREAD) {
      const owners = await ownersOf("desk", sessionOf(staff.nadia), `select '' as owner from ${table}`);
      expect([table, owners]).toEqual([table, "no right"]);
    }
  });

  it("nobody sees another's session or kept answers", async () => {
    expect(await ownersOf("desk", sessionOf(staff.nadia), "select account_id::text as owner from session")).toEqual([
      staff.nadia.session.accountId,
    ]);
    expect(await ownersOf("desk", {}, "select account_id::text as owner from session")).toEqual([]);
    const answers = await ownersOf("desk", sessionOf(staff.driss), "select actor as owner from idempotency");
    expect([...new Set(answers)].filter((actor) => actor !== staff.driss.session.accountId)).toEqual([]);
  });
});

describe("another office's file", () => {
  it("is opened where both offices keep electronic acts, by that session only, and the asker's word alone opens nothing", async () => {
    const file = await aSentFile();
    await asOfficer(staff.driss.session, now(), undefined, (context) =>
      openByReference(context, { typed: file.reference }),
    );
    const seenBy = async (one: SignedIn) =>
      (await ownersOf("desk", sessionOf(one), "select id::text as owner from declaration")).includes(file.id);
    expect(await seenBy(staff.driss)).toBe(true);
    expect(await seenBy(await signedIn(db, "driss"))).toBe(false);
    const asserted = await ownersOf(
      "desk",
      sessionOf(staff.abdellah),
      `select outcome as owner from open_case('${file.reference}', 'completion', 60, 'R36')`,
    );
    expect(asserted).toEqual(["otherOffice"]);
    const inspector = await ownersOf(
      "desk",
      sessionOf(staff.inspecteur),
      `select outcome as owner from open_case('${file.reference}', 'completion', 60, 'R36')`,
    );
    expect(inspector).toEqual(["signedOut"]);
    expect(await seenBy(staff.abdellah)).toBe(false);
  });

  it("stays open for four hours at most, whatever is asked", async () => {
    const file = await aSentFile();
    await ownersOf(
      "desk",
      sessionOf(staff.driss),
      `select outcome as owner from open_case('${file.reference}', 'completion', 1000000, 'R36')`,
    );
    const { rows } = await db.owner.query<{ hours: number }>(
      "select (extract(epoch from until - now()) / 3600)::float as hours from case_access where subject_id = $1",
      [file.id],
    );
    expect(rows[0]?.hours).toBeLessThanOrEqual(4);
  });
});

describe("what a family completed on an institution's declaration", () => {
  it("is no column of the institution's role: with every `where` gone it reads its own versions, the events and the status", async () => {
    const [ward, nadia] = [await signedIn(db, "annexe"), staff.nadia];
    const done = await asInstitution(ward, (context) =>
      declareEvent(context, { kind: "birth", answers: aBirth("R-1") }),
    );
    const id = done.ok ? (done.value.value.id ?? "") : "";
    await asOfficer(nadia.session, now(), undefined, (context) => takeFile(context, { id }));
    const posted = {
      givenName: { ar: "ياقوت", latin: "Yaqout" },
      familyName: { ar: "المنصوري", latin: "Mansouri" },
    };
    await asOfficer(nadia.session, now(), undefined, (context) =>
      writeFamilyPart(context, { id, section: "child", posted }),
    );
    await db.owner.query(
      "update declaration set subject_name_ar = 'ياقوت المنصوري', subject_name_latin = 'Yaqout Mansouri', contact_email = 'f@exemple.ma' where id = $1",
      [id],
    );
    const read = (sql: string) => ownersOf("institution", sessionOf(ward), sql);
    const hidden = [
      "content",
      "subject_name_ar",
      "subject_name_latin",
      "contact_email",
      "contact_phone",
      "secret_hash",
      "holder_account",
    ];
    for (const column of hidden)
      expect([column, await read(`select ${column}::text as owner from declaration`)]).toEqual([column, "no right"]);
    expect(await read("select * from declaration")).toBe("no right");
    expect(await read("select items::text as owner from information_request")).toBe("no right");
    expect(await read("select status as owner from declaration")).toEqual(["retrieved"]);
    for (const table of ["declaration_version", "declaration_event", "my_announcements()", "institution_entry"])
      expect((await read(`select to_jsonb(t)::text as owner from ${table} t`)).toString()).not.toMatch(
        /Yaqout|ياقوت|exemple/,
      );
    expect(await read("select subject_name_latin as owner from my_announcements()")).toEqual(["Fatima El Alaoui"]);

    // a correction is laid over what it may not read
    const boy = { ...aBirth("R-1"), child: { sex: "male" } };
    expect(await asInstitution(ward, (context) => correctEvent(context, { id, answers: boy }))).toMatchObject({
      ok: true,
    });
    const { rows } = await db.owner.query("select content -> 'child' as child from declaration where id = $1", [id]);
    expect(rows).toMatchObject([{ child: { sex: "male", givenName: { ar: "ياقوت", latin: "Yaqout" } } }]);
    expect(await read(`update declaration set content = '{}' returning status as owner`)).toBe("no right");
  });

  it("is laid over in the way of the form: what says nothing replaces nothing, what is left of an inner part stays", async () => {
    const laid = async (answers: object, before: object, over: object) =>
      (await db.owner.query("select answers_with(answers_without($1, $2), $3) as laid", [answers, before, over]))
        .rows[0];
    const own = { place: { number: "1", kind: "home" }, child: { sex: "male" } };
    const whole = {
      place: { number: "1", kind: "home", arrived: { day: "1" } },
      child: { sex: "male", name: { ar: "ريم" } },
    };
    expect(
      await laid(whole, own, { place: { number: "2", kind: " " }, child: { sex: "female" }, mother: { cnie: "" } }),
    ).toEqual({
      laid: { place: { number: "2", arrived: { day: "1" } }, child: { sex: "female", name: { ar: "ريم" } } },
    });
  });
});

describe("a thousand transactions of many people at once", () => {
  it("show each their own and nobody else's", async () => {
    const kinds = [
      {
        user: "desk",
        session: sessionOf(staff.nadia),
        sql: "select distinct office_code as owner from act",
        own: AGDAL.office,
      },
      {
        user: "desk",
        session: sessionOf(staff.driss),
        sql: "select distinct office_code as owner from act",
        own: HASSAN.office,
      },
      { user: "desk", session: {}, sql: "select office_code as owner from declaration", own: null },
      {
        user: "portal",
        session: secretOf(citizens[0] ?? (await aDraftFile())),
        sql: "select id::text as owner from declaration",
        own: citizens[0]?.id ?? "",
      },
      {
        user: "portal",
        session: secretOf(citizens[1] ?? (await aDraftFile())),
        sql: "select id::text as owner from declaration",
        own: citizens[1]?.id ?? "",
      },
      { user: "portal", session: {}, sql: "select id::text as owner from declaration", own: null },
    ] as const;
    let leaks = 0;
    let next = 0;
    const walkers = Array.from({ length: 14 }, async () => {
      while (next < 1_000) {
        const kind = kinds[(next += 1) % kinds.length] ?? kinds[0];
        const shown = await ownersOf(kind.user, kind.session, kind.sql);
        if (JSON.stringify(shown) !== JSON.stringify(kind.own === null ? [] : [kind.own])) leaks += 1;
      }
    });
    await Promise.all(walkers);
    expect(leaks).toBe(0);
  });
});
