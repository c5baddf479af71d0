import { now } from "#lib/platform/clock.ts";
import { treatRequest } from "#lib/requests/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { answersFor, move } from "#tests/support/a-document-request.ts";
import { typedDay } from "#tests/support/a-late-file.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { requestDocument, type RequestWish } from "../../../prisma/seed/demonstration/requested.ts";
import { jpeg } from "../files/sample-files.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const onRequest = (id: string, body: Readonly<Record<string, unknown>> = {}, params = {}): Subject => ({
  declaration: id,
  params: { id, ...params },
  request: (cookie) => jsonRequest(body, { cookie }),
});

let sealed: Promise<{ office: string; no: number; year: number; motherCnie: string }> | undefined;

/** One sealed act for all: no route here changes it. */
async function aSealedAct({ db, staff }: World) {
  const { actId, no, year } = await aRegisteredAct(db, staff.officer);
  await sealAct(actId);
  const { rows } = await db.owner.query<{ cnie: string }>(
    "select f.content ->> 'motherCnie' as cnie from act a join act_draft f on f.id = a.draft_id where a.id = $1",
    [actId],
  );
  return { office: staff.officer.session.office?.code ?? "", no, year, motherCnie: rows[0]?.cnie ?? "" };
}

async function asked(
  world: World,
  wish: Partial<RequestWish> = {},
  otherwise: Parameters<typeof answersFor>[1] = {},
): Promise<string> {
  const act = await (sealed ??= aSealedAct(world));
  const papers = [{ kind: "identityCard", content: await jpeg() }];
  const { id } = await requestDocument(now(), { answers: answersFor(act, otherwise), papers, ...wish });
  return id;
}

async function inReview(world: World): Promise<string> {
  const id = await asked(world);
  await treatRequest(id, now());
  return id;
}

/** Drawn up without an officer, and so ready to be downloaded. */
async function issued(world: World): Promise<string> {
  const act = await (sealed ??= aSealedAct(world));
  const { id } = await requestDocument(now(), {
    answers: answersFor(act, { applicant: { cnie: act.motherCnie } }),
    proved: { cnie: act.motherCnie },
  });
  await treatRequest(id, now());
  return id;
}

async function uploadOf({ db }: World, id: string): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>("select id from upload where request_id = $1", [id]);
  return rows[0]?.id ?? "";
}

async function picture(cookie: string | undefined): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ _key: "k".repeat(20), _locale: "fr" })) form.set(name, value);
  form.set("file", new File([new Uint8Array(await jpeg())], "carte.jpg", { type: "image/jpeg" }));
  return new Request("http://localhost:3000/api/", {
    method: "POST",
    body: form,
    headers: { accept: "application/json", "sec-fetch-site": "same-origin", ...(cookie && { cookie }) },
  });
}

const STRANGER = { applicant: { quality: "other", stranger: "lawyer", reasons: "Partage d’une succession." } };
const NOWHERE = "00000000-0000-7000-8000-000000000000";

/** What the routes of requests for documents are called on. */
export const REQUEST_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/portal/requests": () =>
    Promise.resolve({ declaration: NOWHERE, params: {}, request: (cookie) => jsonRequest({}, { cookie }) }),
  "POST api/portal/requests/[id]/forget": async (world) => onRequest(await asked(world, { isSent: false })),
  "POST api/portal/requests/[id]/[section]": async (world) =>
    onRequest(await asked(world, { isSent: false }), { kind: "birthFullCopy" }, { section: "document" }),
  "POST api/portal/requests/[id]/papers/[kind]": async (world) => {
    const id = await asked(world, { isSent: false });
    return { declaration: id, params: { id, kind: "kinshipProof" }, request: picture };
  },
  "POST api/portal/requests/[id]/papers/[kind]/remove": async (world) => {
    const id = await asked(world, { isSent: false });
    return onRequest(id, { upload: await uploadOf(world, id) }, { kind: "identityCard" });
  },
  "POST api/portal/requests/[id]/identity": async (world) =>
    onRequest(await asked(world, { isSent: false }), { cnie: "A100201" }),
  "POST api/portal/requests/[id]/submit": async (world) =>
    onRequest(await asked(world, { isSent: false }), { statement: "yes" }),
  "POST api/portal/requests/[id]/pay": async (world) => onRequest(await asked(world, { isPaid: false })),
  "POST api/portal/requests/[id]/answer": async (world) => {
    const id = await inReview(world);
    await move(world.staff.officer, id, { move: "ask", items: ["kinshipProof"] });
    return onRequest(id);
  },
  "POST api/portal/requests/[id]/withdraw": async (world) => onRequest(await asked(world)),
  "GET api/portal/requests/[id]/document.pdf": async (world) => ({
    ...onRequest(await issued(world)),
    request: getRequest,
  }),
  "GET api/portal/requests/[id]/receipt.pdf": async (world) => ({
    ...onRequest(await asked(world)),
    request: getRequest,
  }),
  "POST api/desk/requests/[id]/moves": async (world) => onRequest(await inReview(world), { move: "paper" }),
  "POST api/desk/requests/[id]/decision": async (world) => onRequest(await inReview(world), { decision: "confirm" }),
  "POST api/oversight/document-permissions/[id]/decision": async (world) => {
    const id = await asked(world, {}, STRANGER);
    const { rows } = await world.db.owner.query<{ id: string }>(
      "select id from document_permission where request_id = $1",
      [id],
    );
    const body = { outcome: "granted", number: "12/2026", decidedOn: typedDay() };
    return { ...onRequest(id, body), params: { id: rows[0]?.id ?? "" } };
  },
  "POST api/oversight/fees": () =>
    Promise.resolve({
      declaration: NOWHERE,
      params: {},
      request: (cookie) =>
        jsonRequest({ item: "copy", dirhams: "3", fromOn: typedDay(), number: "2.26.900" }, { cookie }),
    }),
};
