import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  askLatePermission,
  carryOutPermission,
  findCentralFile,
  findCitizenFile,
  findDeskFile,
  issueLateRefusal,
  listLateLines,
  reviewFields,
  secretCodeOf,
  takePermissionBack,
} from "#lib/declarations/index.ts";
import { dayAsPrinted } from "#lib/documents/core/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { readPermission, RefusalFormInput } from "#lib/rulings/core/index.ts";
import { decideLateRequest } from "#lib/rulings/index.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry, type Place } from "#tests/support/a-country.ts";
import {
  A_FAMILY_REQUEST,
  aDecision,
  anAskedFile,
  anOverdueFile,
  asSupervisor,
  openRulingOf,
} from "#tests/support/a-late-file.ts";
import { call, formRequest, getRequest } from "#tests/support/a-request.ts";
import { signedIn, type SignedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { asCitizen, asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { GET as receipt } from "../../../app/api/portal/declarations/[id]/late-receipt.pdf/route.ts";
import { GET as refusal } from "../../../app/api/portal/declarations/[id]/late-refusal.pdf/route.ts";
import { POST as askRoute } from "../../../app/api/portal/declarations/[id]/late/ask/route.ts";
import { POST as takeBackRoute } from "../../../app/api/portal/declarations/[id]/late/take-back/route.ts";
import { POST as sendRoute } from "../../../app/api/portal/declarations/[id]/documents/[kind]/route.ts";
import { jpeg } from "../files/sample-files.ts";

let db: TestDatabase;
let nadia: SignedIn;
let abdellah: SignedIn;
let central: SignedIn;
let paper: Place;
beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  nadia = await signedIn(db, "nadia");
  abdellah = await signedIn(db, "abdellah");
  central = await signedIn(db, "centrale");
});
afterAll(() => db.close());

const ask = (id: string, typed: object = A_FAMILY_REQUEST) =>
  asCitizen(id, now(), "fr", (context) => askLatePermission(context, { typed: { ...typed } }));
const pageOf = (id: string) => findCitizenFile(id, secretCodeOf(id), now());
type Letter = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;
const read = async (handler: Letter, file: { id: string; cookie: string }) => {
  const answer = await handler(getRequest(file.cookie), { params: Promise.resolve({ id: file.id }) });
  return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).text;
};

describe("a family that takes its own request back (L36:21)", () => {
  const takeBack = (file: { id: string; cookie: string }) =>
    call(takeBackRoute, formRequest({ _locale: "fr" }, { cookie: file.cookie }), { id: file.id });

  it("has a file past its term as before, and may ask again", async () => {
    const file = await anOverdueFile(db, nadia);
    await ask(file.id);
    const rulingId = await openRulingOf(db, file.id);
    expect((await takeBack(file)).headers.get("location")).toBe(`/fr/track/${file.id}`);
    const page = await pageOf(file.id);
    expect(page?.declaration.status).toBe("overdue");
    expect(page?.story.at(-1)).toMatchObject({ what: "permissionTakenBack", officeCode: null });
    expect((await listLateLines(central.session, now())).waiting.map(({ id }) => id)).not.toContain(rulingId);
    const input = readPermission(aDecision());
    if (!input.ok) throw new Error(input.error.code);
    const late = await asSupervisor(central.session, (context) =>
      decideLateRequest(context, { id: rulingId, input: input.value }),
    );
    expect(late.ok).toBe(false);
    await ask(file.id);
    expect((await pageOf(file.id))?.declaration.status).toBe("late_request");
  });

  it("ends nothing that an office asked, and nothing that was not asked", async () => {
    const asked = await anAskedFile(db, nadia);
    expect((await takeBack(asked)).headers.get("location")).toBe(`/fr/track/${asked.id}?refused=rulings.notYoursToEnd`);
    expect((await pageOf(asked.id))?.declaration.status).toBe("late_request");
    const overdue = await anOverdueFile(db, nadia);
    expect((await takeBack(overdue)).headers.get("location")).toBe(
      `/fr/track/${overdue.id}?refused=rulings.alreadyDecided`,
    );
  });
});

describe("a family that asks alone for the permission (L36:21)", () => {
  it("lays its file before the central authority, has a receipt with the sixty days, and goes on with the permission", async () => {
    const file = await anOverdueFile(db, nadia);
    await ask(file.id);
    expect((await pageOf(file.id))?.declaration.status).toBe("late_request");
    const rulingId = await openRulingOf(db, file.id);
    const { waiting } = await listLateLines(central.session, now());
    expect(waiting.find(({ id }) => id === rulingId)).toMatchObject({ reference: file.reference });
    const asked = await findCentralFile(central.session, rulingId, now());
    expect(asked?.request).toMatchObject({ ...A_FAMILY_REQUEST, opinion: "none", resumes: "ready" });

    const text = await read(receipt, file);
    const due = dayAsPrinted(addDays(civilDayAt(now()), 60));
    for (const words of [A_FAMILY_REQUEST.applicant, due.ar, due.fr]) expect(text).toContain(plain(words));

    const input = readPermission(aDecision());
    if (!input.ok) throw new Error(input.error.code);
    await asSupervisor(central.session, (context) => decideLateRequest(context, { id: rulingId, input: input.value }));
    await carryOutPermission(rulingId);
    expect((await pageOf(file.id))?.declaration.status).toBe("ready");
  });

  it("keeps what was typed when something is missing, and asks nothing", async () => {
    const file = await anOverdueFile(db, nadia);
    const sent = { ...A_FAMILY_REQUEST, note: "" };
    const request = formRequest(sent, { cookie: file.cookie });
    const answer = await call(askRoute, request, { id: file.id });
    expect(answer.headers.get("location")).toBe(`/fr/track/${file.id}/late?problems=1`);
    const kept = await pageOf(file.id);
    expect(kept?.declaration).toMatchObject({ status: "overdue", answers: { late: sent } });
    expect(kept?.rulings).toEqual([]);
  });

  it("is refused in time, twice, and at an office under law 37-99", async () => {
    const inTime = await aSentFile();
    await expect(ask(inTime.id)).rejects.toThrow("declarations.notLate");
    const asked = await anAskedFile(db, nadia);
    await expect(ask(asked.id)).rejects.toThrow("rulings.alreadyAsked");
    const onPaper = await anOverdueFile(db, abdellah, { place: paper });
    await expect(ask(onPaper.id)).rejects.toThrow("rulings.courtOnly");
  });

  it("keeps its request: the office takes back only what it asked itself, in the service and in the database", async () => {
    const file = await anOverdueFile(db, nadia);
    await ask(file.id);
    const take = asOfficer(nadia.session, now(), undefined, (context) => takePermissionBack(context, { id: file.id }));
    await expect(take).rejects.toThrow("rulings.askedByFamily");
    const untouched = await asOfficer(nadia.session, now(), undefined, async ({ tx }) => {
      const value = await tx.$executeRaw`
        update ruling set status = 'withdrawn', withdrawn_at = now() where declaration_id = ${file.id}::uuid`;
      return { ok: true, value: { value, events: [] } };
    });
    expect(untouched).toBe(0);
    expect((await pageOf(file.id))?.declaration.status).toBe("late_request");
    expect((await pageOf(file.id))?.rulings).toMatchObject([{ status: "requested" }]);
  });

  it("never reads what the office wrote about it, nor asks for another family", async () => {
    const asked = await anAskedFile(db, nadia);
    const other = await anOverdueFile(db, nadia);
    const seen = await asCitizen(asked.id, now(), "fr", async ({ tx }) => {
      const rows = await tx.$queryRaw<{ request: object }[]>`select request from handed_to_family(${asked.id}::uuid)`;
      const foreign = await tx.$queryRaw<object[]>`select id from handed_to_family(${other.id}::uuid)`;
      return { ok: true, value: { value: { rows, foreign }, events: [] } };
    });
    expect(seen.foreign).toEqual([]);
    expect(Object.keys(seen.rows[0]?.request ?? {})).not.toContain("opinion");
    await expect(
      asCitizen(asked.id, now(), "fr", async ({ tx }) => {
        await tx.$executeRaw`insert into ruling (id, declaration_id, kind, authority, status, office_code, asked_at, request, due_on)
          values (${uuidv7()}::uuid, ${other.id}::uuid, 'lateDeclaration', 'central', 'requested', ${nadia.session.office?.code ?? ""}, now(), '{}', current_date)`;
        return { ok: true, value: { value: null, events: [] } };
      }),
    ).rejects.toThrow("row-level security");
  });
});

describe("a family on its way to the court (CPC:217-220)", () => {
  it("reads the refusal that was handed out, and sends its judgment, which the officer finds with the file", async () => {
    const file = await anOverdueFile(db, abdellah, { place: paper });
    const input = RefusalFormInput.parse({ applicant: "حسن العلوي", quality: "declarant" });
    await asOfficer(abdellah.session, now(), undefined, (context) => issueLateRefusal(context, { id: file.id, input }));
    expect(await read(refusal, file)).toContain(plain("حسن العلوي"));

    const form = new FormData();
    form.set("_key", "a-judgment-of-the-family-01");
    form.set("_locale", "fr");
    form.set("file", new File([new Uint8Array(await jpeg())], "jugement.jpg", { type: "image/jpeg" }));
    const headers = { accept: "application/json", "sec-fetch-site": "same-origin", cookie: file.cookie };
    const request = new Request("http://localhost:3000/api/", { method: "POST", body: form, headers });
    const sent = await call(sendRoute, request, { id: file.id, kind: "finalJudgment" });
    expect(sent).toMatchObject({ status: 200, outcome: "done" });
    const seen = await findDeskFile(abdellah.session, file.id, now());
    expect(seen?.uploads.map(({ documentKind }) => documentKind)).toContain("finalJudgment");
    expect((await pageOf(file.id))?.declaration.status).toBe("overdue");
    expect((await pageOf(file.id))?.story.at(-1)?.what).toBe("judgmentSent");
  });

  it("reads in the refusal the name as the officer corrected it, as an act would give it", async () => {
    const file = await anOverdueFile(db, abdellah, { place: paper, stoodAs: "retrieved" });
    const verified = { ar: "ياسمين", latin: "Yasmine" };
    const verdicts = [
      { path: "child.givenName", review: { verdict: "corrected", verified, reason: "asOnDocument" } as const },
    ];
    await asOfficer(abdellah.session, now(), undefined, (context) => reviewFields(context, { id: file.id, verdicts }));
    const before = await asCitizen(file.id, now(), "fr", async ({ tx }) => {
      const value = await tx.$queryRaw<object[]>`select field from corrected_for_family(${file.id}::uuid)`;
      return { ok: true, value: { value, events: [] } };
    });
    expect(before).toEqual([]);
    const input = RefusalFormInput.parse({ applicant: "حسن العلوي", quality: "declarant" });
    await asOfficer(abdellah.session, now(), undefined, (context) => issueLateRefusal(context, { id: file.id, input }));
    const text = await read(refusal, file);
    expect(text).toContain(plain(verified.ar));
    expect(text).toContain("Yasmine");
  });

  it("sends no judgment where the central authority comes first, or in time", async () => {
    const first = await anOverdueFile(db, nadia);
    const inTime = await aSentFile();
    for (const file of [first, inTime]) {
      const form = new FormData();
      form.set("_key", `no-judgment-${file.id}`);
      form.set("_locale", "fr");
      form.set("file", new File([new Uint8Array(await jpeg())], "jugement.jpg", { type: "image/jpeg" }));
      const headers = { accept: "application/json", "sec-fetch-site": "same-origin", cookie: file.cookie };
      const request = new Request("http://localhost:3000/api/", { method: "POST", body: form, headers });
      const sent = await call(sendRoute, request, { id: file.id, kind: "finalJudgment" });
      expect(sent).toMatchObject({ outcome: "refused", code: "declarations.notAsked" });
    }
  });
});
