import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pg from "pg";
import { POST as ENTER } from "../../../app/api/desk/files/[id]/mention/route.ts";
import { aCoupleWithMentions, aReadyCoupleFile, shownMentions } from "#tests/support/a-couple-file.ts";
import { givenCountry, type Place } from "#tests/support/a-country.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { HUSBAND } from "#tests/support/couple-answers.ts";
import { drawPaperWording } from "#lib/documents/index.ts";
import { now } from "#lib/platform/clock.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { marriageAnswers } from "#tests/support/marriage-answers.ts";

let db: TestDatabase;
let paper: Place;
let nadia: SignedIn;
let abdellah: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  await db.owner.query(
    "insert into office_service (office_code, service, from_on) values ($1, 'marriageRequest', '2026-01-01')",
    [paper.office],
  );
  [nadia, abdellah] = [await signedIn(db, "nadia"), await signedIn(db, "abdellah")];
});
afterAll(() => db.close());

const enter = (who: SignedIn, id: string, version: number, body: object) =>
  call(ENTER, jsonRequest({ ...body }, { cookie: who.cookie, version }), { id });
const countOf = async (id: string): Promise<number | null> =>
  (await db.owner.query("select from mention where declaration_id = $1", [id])).rowCount;

describe("the entry of a mention refuses", () => {
  it("a wrong code, and a code that was used", async () => {
    const [first, second] = [await aReadyCoupleFile(nadia), await aReadyCoupleFile(nadia)];
    const code = await nadia.freshCode();
    const wrong = code === "123456" ? "654321" : "123456";
    const shown = await shownMentions(nadia, first.id);
    expect((await enter(nadia, first.id, shown.version, { ...shown.body, code: wrong })).code).toBe("auth.codeWrong");
    expect((await enter(nadia, first.id, shown.version, { ...shown.body, code })).outcome).toBe("done");
    const next = await shownMentions(nadia, second.id);
    expect((await enter(nadia, second.id, next.version, { ...next.body, code })).code).toBe("auth.codeUsed");
    expect(await countOf(second.id)).toBe(0);
  });

  it("another text than the one that was shown", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, body } = await shownMentions(nadia, id);
    const targets = { ...body.targets, wife: { ...body.targets.wife, number: "1208" } };
    const answer = await enter(nadia, id, version, { ...body, targets, code: await nadia.freshCode() });
    expect(answer.code).toBe("mentions.draftChanged");
    expect(await countOf(id)).toBe(0);
  });

  it("an officer who is a party", async () => {
    const { rows } = await db.owner.query<{ cnie: string }>("select cnie from staff where id = $1", [
      nadia.session.staffId,
    ]);
    const { id } = await aReadyCoupleFile(nadia, {
      answers: { husband: { ...HUSBAND, statusBefore: "single", cnie: rows[0]?.cnie ?? "" } },
    });
    const { version, body } = await shownMentions(nadia, id);
    const answer = await enter(nadia, id, version, { ...body, code: await nadia.freshCode() });
    expect(answer.code).toBe("mentions.officerIsParty");
  });

  it("an officer whose delegation does not name mentions", async () => {
    const { id } = await aReadyCoupleFile(nadia);
    const { version, body } = await shownMentions(nadia, id);
    await db.owner.query("update delegation set act_kinds = '{birth,death}' where staff_id = $1", [
      nadia.session.staffId,
    ]);
    const answer = await enter(nadia, id, version, { ...body, code: await nadia.freshCode() });
    await db.owner.query("update delegation set act_kinds = '{birth,death,mention}' where staff_id = $1", [
      nadia.session.staffId,
    ]);
    expect(answer.code).toBe("acts.noAuthority");
  });

  it("an office of paper registers: it prints the words for its margins, and signs nothing here (D99:26)", async () => {
    const at = { ...(marriageAnswers()["place"] as object), commune: paper.commune };
    const file = await aReadyCoupleFile(abdellah, { answers: { place: at, office: { code: paper.office } } });
    const shown = await shownMentions(abdellah, file.id, {
      husband: { office: paper.office, number: "412", year: "1990" },
    });
    const refused = await enter(abdellah, file.id, shown.version, { ...shown.body, code: await abdellah.freshCode() });
    expect(refused.code).toBe("mentions.actOnPaper");
    const { rowCount } = await db.owner.query("select from mention where declaration_id = $1", [file.id]);
    expect(rowCount).toBe(0);
    const pdf = await drawPaperWording(abdellah.session, file.id, now());
    const { text } = await readPdf(pdf ?? new Uint8Array());
    expect(text).toContain("البيان الهامشي");
  });
});

describe("a mention that was entered", () => {
  it("is written by nobody but the one function, and read by nobody beside it", async () => {
    const { id } = await aCoupleWithMentions(nadia);
    const desk = new pg.Client({ connectionString: db.addressOf("desk") });
    await desk.connect();
    try {
      const codeOf = async (statement: string): Promise<string> => {
        try {
          await desk.query(statement);
          return "allowed";
        } catch (fault) {
          return fault instanceof pg.DatabaseError ? (fault.code ?? "") : String(fault);
        }
      };
      expect(await codeOf("insert into mention select * from mention")).toBe("42501");
      expect(await codeOf("select canon from mention")).toBe("42501");
      expect((await desk.query("select id from mention")).rowCount).toBe(0);
      expect((await desk.query("select * from read_mentions($1, gen_random_uuid(), 'x')", [id])).rowCount).toBe(0);
    } finally {
      await desk.end();
    }
  });

  it.each(["update mention set kind = kind", "delete from mention", "truncate mention cascade"])(
    "is kept from its own owner: %s",
    async (statement) => {
      await expect(db.owner.query(statement)).rejects.toMatchObject({ code: "23001" });
    },
  );
});
