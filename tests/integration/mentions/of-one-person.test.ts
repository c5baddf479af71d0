import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as ENTER } from "../../../app/api/desk/acts/[actId]/mentions/route.ts";
import { POST as PREVIEW } from "../../../app/api/desk/acts/[actId]/mentions/preview/route.ts";
import { POST as OPEN } from "../../../app/api/desk/acts/open/route.ts";
import { POST as ACKNOWLEDGE } from "../../../app/api/desk/notices/[id]/acknowledge/route.ts";
import { POST as BIND } from "../../../app/api/desk/notices/[id]/bind/route.ts";
import { openNotice } from "#lib/notices/index.ts";
import { aDeathWithNotices } from "#tests/support/a-notice.ts";
import { anOfficer } from "#tests/support/an-officer.ts";
import { CATALOGUE, HOLDER_MENTIONS, maritalStatusOf, lifeStatusOf } from "#lib/mentions/core/index.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { aTitlePicture, previewed, signedMention } from "#tests/support/a-holder-mention.ts";
import { call, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { mentionSamples, TITLE_SAMPLES } from "#tests/support/mention-samples.ts";
import { checkMentions } from "#tests/tools/verify/mentions.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const lifeOf = async (actId: string) => {
  const life = await openLifeOfAct(nadia.session, actId);
  if (!life) throw new Error("the act is not seen");
  return life;
};
const sound = async (): Promise<number> =>
  (await checkMentions(db.owner)).reduce((count, { value }) => count + value, 0);
/** The samples as the law takes them on the day of the test. */
const samplesOf = (sex: "male" | "female") => mentionSamples(sex);

describe("a mention of one person", () => {
  it("of every kind is read in both languages, signed, and stands on the act in its order", async () => {
    const act = await aRegisteredAct(db, nadia);
    const { act: registered } = await lifeOf(act.actId);
    const samples = samplesOf(registered.sex === "female" ? "female" : "male");
    const skipped = ["REV", "ANN", "GEL", "DEGEL"];
    const kinds = HOLDER_MENTIONS.filter((kind) => CATALOGUE[kind].acts.includes("birth") && !skipped.includes(kind));
    for (const kind of kinds) {
      const answer = await signedMention(db, nadia, { actId: act.actId, kind, facts: samples[kind] });
      expect([kind, answer.outcome, answer.code]).toEqual([kind, "done", ""]);
    }
    const { mentions, contents } = await lifeOf(act.actId);
    expect(mentions.map(({ kind }) => kind)).toEqual(kinds);
    expect(mentions.map(({ no }) => no)).toEqual(kinds.map((_, at) => at + 1));
    for (const { id, text } of mentions) {
      expect(text.ar.length).toBeGreaterThan(0);
      expect(text.fr.length).toBeGreaterThan(0);
      expect(contents.get(id)).toMatchObject({ subject: "holder", office: { code: AGDAL.office } });
    }
    expect(await sound()).toBe(0);
  }, 60_000);

  it("is reversed by a later one and never taken away: the status is as if it had not been", async () => {
    const act = await aRegisteredAct(db, nadia);
    const { act: registered } = await lifeOf(act.actId);
    const samples = samplesOf(registered.sex === "female" ? "female" : "male");
    expect((await signedMention(db, nadia, { actId: act.actId, kind: "DEC", facts: samples.DEC })).outcome).toBe(
      "done",
    );
    const dead = await lifeOf(act.actId);
    expect(lifeStatusOf(dead.mentions, civilDayAt(now())).status).toBe("dead");
    const [mention] = dead.mentions;
    const reversed = { mentionId: mention?.id ?? "", kind: "DEC", no: 1, enteredOn: {} } as const;
    const typed: [string, string][] = [["reversed", reversed.mentionId]];
    const title = Object.entries({ kind: "judgment", number: "9/2026", "court.ar": "الرباط", "court.fr": "Rabat" });
    for (const [name, value] of title) typed.push([`title.${name}`, value]);
    for (const name of ["title.on", "title.finalOn"])
      for (const [part, value] of Object.entries({ day: "2", month: "11", year: "2026" }))
        typed.push([`${name}.${part}`, value]);
    const answer = await signedReversal(act.actId, typed);
    expect([answer.outcome, answer.code]).toEqual(["done", ""]);
    const after = await lifeOf(act.actId);
    expect(after.mentions.map(({ kind }) => kind)).toEqual(["DEC", "REV"]);
    expect(lifeStatusOf(after.mentions, civilDayAt(now())).status).toBe("alive");
    expect(maritalStatusOf(after.mentions, civilDayAt(now())).status).toBe("single");
  });

  it("rests on a pictured title, on a finding that somebody answers for, and on the very words that were read", async () => {
    const act = await aRegisteredAct(db, nadia);
    const { act: registered } = await lifeOf(act.actId);
    const sex = registered.sex === "female" ? "female" : "male";
    const kaf = { actId: act.actId, kind: "KAF", facts: samplesOf(sex).KAF } as const;
    expect((await signedMention(db, nadia, { ...kaf, signed: { titleUpload: null } })).code).toBe(
      "mentions.titleMissing",
    );
    const other = await aRegisteredAct(db, nadia);
    const elsewhere = await aTitlePicture(db, other.actId);
    expect((await signedMention(db, nadia, { ...kaf, signed: { titleUpload: elsewhere } })).code).toBe(
      "mentions.titleMissing",
    );
    expect((await signedMention(db, nadia, { ...kaf, signed: { digest: "0".repeat(64) } })).code).toBe(
      "mentions.draftChanged",
    );
    const ends = { actId: act.actId, kind: "HAJR-END", facts: samplesOf(sex)["HAJR-END"] } as const;
    expect((await signedMention(db, nadia, { ...ends, signed: { because: "" } })).code).toBe("mentions.notConfirmed");
    expect((await lifeOf(act.actId)).mentions).toEqual([]);
    const confirmed = await signedMention(db, nadia, { ...ends, signed: { because: "الحجر مقيد في السجل الورقي" } });
    expect(confirmed.outcome).toBe("done");
    const [content] = [...(await lifeOf(act.actId)).contents.values()];
    expect(content).toMatchObject({
      confirmed: { findings: ["nothingToLift"], because: "الحجر مقيد في السجل الورقي" },
    });
  });

  it("is asked by whom the law names, and never by an officer in the own act", async () => {
    const act = await aRegisteredAct(db, nadia);
    const gel = { actId: act.actId, kind: "GEL", facts: samplesOf("male").GEL, orderedBy: "holder" } as const;
    expect((await previewed(nadia, gel)).code).toBe("mentions.notTheirs");
    const { rows } = await db.owner.query<{ cnie: string }>(
      "select s.cnie from staff s join account a on a.staff_id = s.id where a.id = $1",
      [nadia.session.accountId],
    );
    const asked = {
      actId: act.actId,
      kind: "LAT",
      orderedBy: "holder",
      facts: samplesOf("female").LAT,
      signed: { applicant: { link: "self", identityProof: { kind: "cnie", number: rows[0]?.cnie } } },
    } as const;
    expect((await signedMention(db, nadia, asked)).code).toBe("mentions.officerIsParty");
  });

  it("freezes an act: what no judgment orders waits until it is released (L36:23)", async () => {
    const act = await aRegisteredAct(db, nadia);
    const samples = samplesOf("male");
    const on = <K extends "GEL" | "DEGEL" | "KAF-END" | "NAT-REC">(kind: K) => ({
      actId: act.actId,
      kind,
      facts: samples[kind],
    });
    expect((await signedMention(db, nadia, on("GEL"))).outcome).toBe("done");
    expect((await signedMention(db, nadia, on("NAT-REC"))).code).toBe("mentions.actFrozen");
    const released = { ...on("DEGEL"), facts: { ...samples.DEGEL, title: TITLE_SAMPLES.decision } };
    expect((await signedMention(db, nadia, released)).outcome).toBe("done");
    expect((await signedMention(db, nadia, on("NAT-REC"))).outcome).toBe("done");
  });

  it("meets another that was entered meanwhile: the second officer reads again", async () => {
    const act = await aRegisteredAct(db, nadia);
    const [preview, entered] = [
      await previewed(nadia, { actId: act.actId, kind: "KAF", facts: samplesOf("male").KAF }),
      await signedMention(db, nadia, { actId: act.actId, kind: "NIYABA", facts: samplesOf("male").NIYABA }),
    ];
    expect([preview.outcome, entered.outcome]).toEqual(["done", "done"]);
    const both = await Promise.all(
      (["KAF", "HAJR"] as const).map((kind) =>
        signedMention(db, nadia, { actId: act.actId, kind, facts: samplesOf("male")[kind] }),
      ),
    );
    const { mentions } = await lifeOf(act.actId);
    expect(mentions.map(({ no }) => no)).toEqual(mentions.map((_, at) => at + 1));
    expect(both.filter(({ outcome }) => outcome === "done").length).toBe(mentions.length - 1);
    expect(await sound()).toBe(0);
  });

  it("whose bytes or title somebody changed is found", async () => {
    const act = await aRegisteredAct(db, nadia);
    await signedMention(db, nadia, { actId: act.actId, kind: "KAF", facts: samplesOf("male").KAF });
    expect(await sound()).toBe(0);
    await db.owner.query(
      "update upload set sha256 = sha256('another') where id = (select title_upload_id from mention where act_id = $1)",
      [act.actId],
    );
    expect(await sound()).toBeGreaterThan(0);
  });
});

describe("the notice of a death", () => {
  it("is executed by the mention that its officer signs on the birth act of the register: both or none (L36:46, D99:34)", async () => {
    const birth = await aRegisteredAct(db, nadia);
    const told = { office: AGDAL.office, number: String(birth.no), year: String(birth.year) };
    const agdal = await anOfficer(db.owner, AGDAL.office);
    const [notice = ""] = (await aDeathWithNotices(db, agdal, told)).ids;
    const executedOf = async () => (await openNotice(nadia.session, notice, now()))?.notice;
    const facts = samplesOf("male").DEC;
    const wish = { actId: birth.actId, kind: "DEC", facts, notice } as const;
    expect((await signedMention(db, nadia, wish)).code).toBe("notices.notBound");
    expect((await lifeOf(birth.actId)).mentions).toEqual([]);
    expect((await call(ACKNOWLEDGE, jsonRequest({}, { cookie: nadia.cookie }), { id: notice })).outcome).toBe("done");
    const decision = { act: birth.actId, reason: "الرقم والسنة والأبوان متطابقون" };
    expect((await call(BIND, jsonRequest(decision, { cookie: nadia.cookie }), { id: notice })).outcome).toBe("done");
    expect((await signedMention(db, nadia, wish)).outcome).toBe("done");
    expect(await executedOf()).toMatchObject({
      status: "executed",
      actId: birth.actId,
      executed: { number: birth.no, year: birth.year },
    });
    expect((await signedMention(db, nadia, wish)).code).toBe("mentions.alreadyEntered");
  });
});

describe("an act looked for by its place in the register", () => {
  it("is opened at its own office, and what does not exist is told so", async () => {
    const act = await aRegisteredAct(db, nadia);
    const place = { office: AGDAL.office, kind: "birth", year: String(act.year), no: String(act.no) };
    const open = (body: Record<string, string>) => call(OPEN, jsonRequest(body, { cookie: nadia.cookie }));
    expect((await open(place)).value).toEqual({ id: act.actId });
    expect((await open({ ...place, no: "9999999" })).code).toBe("mentions.actUnknown");
    expect((await open({ ...place, office: "مكان لا يعرفه أحد" })).code).toBe("notices.officeUnknown");
  });
});

async function signedReversal(actId: string, typed: readonly [string, string][]) {
  const wish = { kind: "REV", orderedBy: "court", typed, notice: null };
  const preview = await call(PREVIEW, jsonRequest(wish, { cookie: nadia.cookie }), { actId });
  const { digest } = preview.value as { digest: string };
  const signed = {
    ...wish,
    titleUpload: await aTitlePicture(db, actId),
    because: "",
    applicant: null,
    originalsSeen: "yes",
    digest,
    code: await nadia.freshCode(),
  };
  return call(ENTER, jsonRequest(signed, { cookie: nadia.cookie }), { actId });
}
