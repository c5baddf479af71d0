import { issueDocument } from "#lib/documents/index.ts";
import { checkUpload } from "#lib/files/index.ts";
import { bringDocument, requestInformation, secretCodeOf, takeFile } from "#lib/declarations/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { now } from "#lib/platform/clock.ts";
import { asCitizen, asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import {
  aDraftFile,
  aFileInReview,
  anAgreedAct,
  aPreparedAct,
  aReadAct,
  aReadyFile,
  aRegisteredAct,
  aReviewedFile,
  aSentFile,
  COMPLETION,
} from "#tests/support/a-birth-file.ts";
import { aFileNamed, aReferredFile, DISPUTE } from "#tests/support/a-disputed-name.ts";
import { aReadyCoupleFile, shownMentions } from "#tests/support/a-couple-file.ts";
import { formRequest, getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { COUNTER_SUBJECTS } from "./counter-subjects.ts";
import { jpeg } from "../files/sample-files.ts";
import { aFamilyAndAWard } from "../institution/same-birth.ts";
import type { World } from "./world.ts";

/** What a route is called on: the declaration behind it, the parameters of the address, and the request of a caller. */
export type Subject = {
  declaration: string;
  params: Record<string, string>;
  request(cookie: string | undefined): Request | Promise<Request>;
};

const json =
  (body: Readonly<Record<string, unknown>> = {}, version?: number) =>
  (cookie: string | undefined) =>
    jsonRequest(body, { cookie, version });
const onFile = (declaration: string, request: Subject["request"]): Subject => ({
  declaration,
  params: { id: declaration },
  request,
});
const NOWHERE = "00000000-0000-7000-8000-000000000000";

async function withCertificate(world: World): Promise<{ id: string; upload: string; cookie: string }> {
  const file = await aDraftFile({
    documents: [{ kind: "birthCertificate", name: "avis.jpg", content: await jpeg() }],
    answers: { documents: {} },
  });
  const { rows } = await world.db.owner.query<{ id: string }>("select id from upload where declaration_id = $1", [
    file.id,
  ]);
  return { ...file, upload: rows[0]?.id ?? "" };
}

async function sealedAct({ db, staff }: World) {
  const act = await aRegisteredAct(db, staff.officer);
  await sealAct(act.actId);
  return act;
}

async function fileForm(cookie: string | undefined): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ _key: "k".repeat(20), _locale: "fr" })) form.set(name, value);
  form.set("file", new File([new Uint8Array(await jpeg())], "avis.jpg", { type: "image/jpeg" }));
  return new Request("http://localhost:3000/api/", {
    method: "POST",
    body: form,
    headers: { accept: "application/json", "sec-fetch-site": "same-origin", ...(cookie && { cookie }) },
  });
}

/** How each route of the table comes to something that it can be called on; a fresh one at every call. */
export const SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "GET api/health": async () => ({ declaration: NOWHERE, params: {}, request: getRequest }),
  "GET api/desk/demonstration": async () => ({ declaration: NOWHERE, params: {}, request: getRequest }),
  "POST api/desk/open": async () => {
    const { id, reference } = await aSentFile();
    return { declaration: id, params: {}, request: json({ q: reference }) };
  },
  ...COUNTER_SUBJECTS,
  "POST api/desk/files/[id]/take": async () => onFile((await aSentFile()).id, json()),
  "POST api/desk/files/[id]/release": async ({ db, staff }) =>
    onFile((await aFileInReview(db, staff.officer)).id, json()),
  "POST api/desk/files/[id]/review": async ({ db, staff }) =>
    onFile(
      (await aFileInReview(db, staff.officer)).id,
      json({ verdicts: [{ path: "child.givenName", review: { verdict: "confirmed" } }] }),
    ),
  "POST api/desk/files/[id]/paper-seen": async ({ db, staff }) =>
    onFile((await aFileInReview(db, staff.officer)).id, json({ kind: "marriageAct" })),
  "POST api/desk/files/[id]/ready": async ({ db, staff }) =>
    onFile((await aReviewedFile(db, staff.officer)).id, json()),
  "POST api/desk/files/[id]/request": async ({ db, staff }) =>
    onFile(
      (await aFileInReview(db, staff.officer)).id,
      json({ items: [{ kind: "document", target: "birthCertificate", reason: "unreadable" }] }),
    ),
  "POST api/desk/files/[id]/duplicate": async ({ db, staff }) => {
    const first = await aSentFile();
    const second = await aFileInReview(db, staff.officer, { answers: first.answers });
    return onFile(second.id, json({ of: first.reference }));
  },
  "POST api/desk/files/[id]/apart": async ({ db, staff }) => {
    const first = await aSentFile();
    const second = await aFileInReview(db, staff.officer, { answers: first.answers });
    return onFile(second.id, json({ of: first.reference, reason: "otherPerson" }));
  },
  "POST api/desk/files/[id]/merge": async ({ db, staff }) => {
    const { file, reference } = await aFamilyAndAWard(db, staff);
    return onFile(file.id, json({ of: reference }));
  },
  "POST api/desk/files/[id]/refuse": async ({ db, staff }) =>
    onFile((await aFileInReview(db, staff.officer)).id, json({ reason: "identityUnproven" })),
  "POST api/desk/files/[id]/prepare": async ({ db, staff }) =>
    onFile((await aReadyFile(db, staff.officer)).id, json({ ...COMPLETION, signer: staff.officer.session.staffId })),
  "POST api/desk/files/[id]/refer-name": async ({ db, staff }) =>
    onFile((await aFileNamed(db, staff.officer)).id, json({ ...COMPLETION, dispute: DISPUTE })),
  "POST api/desk/files/[id]/give-up-name": async ({ db, staff }) =>
    onFile((await aReferredFile(db, staff.officer)).file.id, json()),
  "POST api/desk/files/[id]/mention": async ({ staff }) => {
    const { id } = await aReadyCoupleFile(staff.officer);
    const { body, version } = await shownMentions(staff.officer, id);
    return onFile(id, json({ ...body, code: await staff.officer.freshCode() }, version));
  },
  "GET api/desk/files/[id]/wording.pdf": async ({ db, staff, paper }) =>
    onFile((await aPreparedAct(db, staff.officer37, { place: paper })).file.id, getRequest),
  "POST api/desk/drafts/[id]/read": async ({ db, staff }) => {
    const { file, draftId, version } = await aPreparedAct(db, staff.officer);
    return { declaration: file.id, params: { id: draftId }, request: json({}, version) };
  },
  "POST api/desk/drafts/[id]/agreement": async ({ db, staff }) => {
    const { file, draftId, version, digest, code } = await aReadAct(db, staff.officer);
    return {
      declaration: file.id,
      params: { id: draftId },
      request: json({ digest, agreement: { kind: "code", code } }, version),
    };
  },
  "POST api/desk/drafts/[id]/sign": async ({ db, staff }) => {
    const { file, draftId, version } = await anAgreedAct(db, staff.officer);
    const code = await staff.officer.freshCode();
    return { declaration: file.id, params: { id: draftId }, request: json({ code, originalsSeen: "yes" }, version) };
  },
  "POST api/desk/acts/[actId]/documents": async (world) => {
    const { actId, file } = await sealedAct(world);
    return { declaration: file.id, params: { actId }, request: json({ kind: "birthExtract", purpose: "holder" }) };
  },
  "GET api/desk/documents/[serial]/pdf": async (world) => {
    const { actId, file } = await sealedAct(world);
    const { serial } = await asOfficer(world.staff.officer.session, now(), undefined, (context) =>
      issueDocument(context, { actId, kind: "birthExtract", purpose: "holder" }),
    );
    return { declaration: file.id, params: { serial }, request: getRequest };
  },
  "GET api/files/desk/[upload]/[n]": async (world) => {
    const documents = [{ kind: "birthCertificate", name: "avis.jpg", content: await jpeg() }];
    const { id } = await aSentFile({
      documents,
      answers: { documents: { marriageAct: "bring", motherFullCopy: "bring" } },
    });
    const { rows } = await world.db.owner.query<{ id: string }>("select id from upload where declaration_id = $1", [
      id,
    ]);
    const upload = rows[0]?.id ?? "";
    await checkUpload(upload);
    return { declaration: id, params: { upload, n: "1" }, request: getRequest };
  },
  "GET api/files/portal/[declaration]/[upload]/[n]": async (world) => {
    const { id, upload } = await withCertificate(world);
    await checkUpload(upload);
    return { declaration: id, params: { declaration: id, upload, n: "1" }, request: getRequest };
  },
  "GET api/portal/declarations/[id]/form.pdf": async () => onFile((await aSentFile()).id, getRequest),
  "POST api/portal/declarations": async () => ({ declaration: NOWHERE, params: {}, request: json({ event: "birth" }) }),
  "POST api/portal/resume": async () => {
    const { id, reference } = await aSentFile();
    return { declaration: id, params: {}, request: json({ reference, code: secretCodeOf(id) }) };
  },
  "POST api/portal/declarations/[id]/forget": async () => onFile((await aDraftFile()).id, json()),
  "POST api/portal/declarations/[id]/[section]": async () => {
    const { id } = await aDraftFile();
    return {
      declaration: id,
      params: { id, section: "filiation" },
      request: (cookie) => formJson({ kind: "married" }, cookie),
    };
  },
  "POST api/portal/declarations/[id]/submit": async () => onFile((await aDraftFile()).id, json({ statement: "yes" })),
  "POST api/portal/declarations/[id]/twin": async () => onFile((await aDraftFile()).id, json()),
  "POST api/portal/declarations/[id]/withdraw": async () => onFile((await aSentFile()).id, json()),
  "POST api/portal/declarations/[id]/answer": async ({ staff }) => {
    const { id } = await aSentFile();
    const { version } = await asOfficer(staff.officer.session, now(), undefined, (context) =>
      takeFile(context, { id }),
    );
    const items = [{ kind: "document", target: "birthCertificate", reason: "missing" } as const];
    await asOfficer(staff.officer.session, now(), version, (context) => requestInformation(context, { id, items }));
    await asCitizen(id, now(), "fr", (context) => bringDocument(context, { kind: "birthCertificate", bring: true }));
    return onFile(id, json());
  },
  "POST api/portal/declarations/[id]/documents/[kind]": async () => {
    const { id } = await aDraftFile();
    return { declaration: id, params: { id, kind: "birthCertificate" }, request: fileForm };
  },
  "POST api/portal/declarations/[id]/documents/[kind]/bring": async () => {
    const { id } = await aDraftFile();
    return { declaration: id, params: { id, kind: "fatherCnie" }, request: json({ bring: "yes" }) };
  },
  "POST api/portal/declarations/[id]/documents/[kind]/remove": async (world) => {
    const { id, upload } = await withCertificate(world);
    return { declaration: id, params: { id, kind: "birthCertificate" }, request: json({ upload }) };
  },
};

function formJson(fields: Record<string, string>, cookie: string | undefined): Request {
  return formRequest(fields, { cookie, accept: "application/json" });
}
