import { writeFileSync } from "node:fs";
import pg from "pg";
import { POST as AGREE } from "../../../app/api/desk/drafts/[id]/agreement/route.ts";
import { POST as READ } from "../../../app/api/desk/drafts/[id]/read/route.ts";
import { POST as SIGN } from "../../../app/api/desk/drafts/[id]/sign/route.ts";
import { POST as ISSUE } from "../../../app/api/desk/acts/[actId]/documents/route.ts";
import { POST as PREPARE } from "../../../app/api/desk/files/[id]/prepare/route.ts";
import { POST as READY } from "../../../app/api/desk/files/[id]/ready/route.ts";
import { POST as REVIEW } from "../../../app/api/desk/files/[id]/review/route.ts";
import { POST as TAKE } from "../../../app/api/desk/files/[id]/take/route.ts";
import { POST as OPEN } from "../../../app/api/desk/open/route.ts";
import { POST as SECTION } from "../../../app/api/portal/declarations/[id]/[section]/route.ts";
import { POST as DOCUMENT } from "../../../app/api/portal/declarations/[id]/documents/[kind]/route.ts";
import { POST as SUBMIT } from "../../../app/api/portal/declarations/[id]/submit/route.ts";
import { POST as START } from "../../../app/api/portal/declarations/route.ts";
import { POST as RESUME } from "../../../app/api/portal/resume/route.ts";
import { announceRegistered, secretCodeOf } from "#lib/declarations/index.ts";
import { type Answers, birthReviewFields } from "#lib/declarations/core/index.ts";
import { checkUpload } from "#lib/files/index.ts";
import { secretCookieName } from "#lib/gate/index.ts";
import { sendMessages } from "#lib/messages/index.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { sealAct } from "#lib/seal/index.ts";
import { call, type Handler, jsonRequest } from "#tests/support/a-request.ts";
import { freshCode, sessionCookie } from "#tests/support/a-session.ts";
import { sessionOf } from "../../../prisma/seed/demonstration/walk.ts";
import { jpeg } from "../files/sample-files.ts";
import { canaryFamily, PERSON } from "./canaries.ts";

/**
 * A whole story of a family whose every name and number is a canary, told through the routes as pages post to them, with a fault in its
 * middle. What is said to browsers goes to a file; what is printed, the caller has.
 */
const owner = new pg.Client({ connectionString: process.env["OWNER_ADDRESS"] });
await owner.connect();
const said: string[] = [];

async function post(
  handler: Handler,
  body: Readonly<Record<string, unknown>>,
  params: Record<string, string> = {},
  from: { cookie?: string; version?: number } = {},
) {
  const answer = await call(handler, jsonRequest(body, from), params);
  const next = answer.headers.get("x-next-page") ?? answer.headers.get("location") ?? "";
  said.push(`${next} ${answer.headers.get("set-cookie") ?? ""} ${answer.outcome === "done" ? "" : answer.text}`);
  if (process.env["CANARY_SHOW"]) console.error(handler.name, answer.status, answer.outcome, answer.code);
  return answer;
}

const read = (value: unknown, name: string): string =>
  typeof value === "object" && value !== null ? String(Reflect.get(value, name) ?? "") : "";

const id = read((await post(START, { event: "birth" })).value, "id");
const cookie = `${secretCookieName(id)}=${secretCodeOf(id)}`;
const family: Answers = canaryFamily();
for (const [section, answers] of Object.entries(family))
  await post(SECTION, answers as Record<string, unknown>, { id, section }, { cookie });
await post(
  SECTION,
  { ...(family["mother"] as Record<string, unknown>), givenName: { ar: `${PERSON.ar}7`, latin: `${PERSON.latin}7` } },
  { id, section: "mother" },
  { cookie },
);
await post(SECTION, family["mother"] as Record<string, unknown>, { id, section: "mother" }, { cookie });

const faulty = async (statement: string, undo: string, work: () => Promise<unknown>) => {
  await owner.query(statement);
  await work();
  await owner.query(undo);
};
await faulty(
  "alter table declaration add constraint no_father check (content -> 'father' is null) not valid",
  "alter table declaration drop constraint no_father",
  () => post(SECTION, family["father"] as Record<string, unknown>, { id, section: "father" }, { cookie }),
);

for (const kind of ["birthCertificate", "motherCnie", "fatherCnie", "marriageAct", "motherFullCopy"]) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ _key: `${kind}0000000000000`, _locale: "fr" })) form.set(name, value);
  form.set(
    "file",
    new File([new Uint8Array(await jpeg())], `${PERSON.latin}-${PERSON.cnie}.jpg`, { type: "image/jpeg" }),
  );
  const request = new Request("http://localhost:3000/api/", {
    method: "POST",
    body: form,
    headers: { accept: "application/json", "sec-fetch-site": "same-origin", cookie },
  });
  const answer = await call(DOCUMENT, request, { id, kind });
  said.push(`${answer.headers.get("x-next-page") ?? ""} ${answer.text}`);
  await checkUpload(read(answer.value, "id"));
}
const reference = read((await post(SUBMIT, { statement: "yes" }, { id }, { cookie })).value, "reference");
await post(RESUME, { reference, code: PERSON.latin });

const nadia = await sessionOf(owner, "nadia");
const desk = { cookie: await sessionCookie(nadia.token) };
await post(OPEN, { q: `${PERSON.ar} ${PERSON.cnie}` }, {}, desk);
await post(OPEN, { q: reference }, {}, desk);
await post(TAKE, {}, { id }, desk);
for (const { path } of birthReviewFields(family))
  await post(REVIEW, { verdicts: [{ path, review: { verdict: "confirmed" } }] }, { id }, desk);
const corrected = { verdict: "corrected", verified: { ar: PERSON.ar, latin: PERSON.latin }, reason: PERSON.ar };
await post(REVIEW, { verdicts: [{ path: "mother.givenName", review: corrected }] }, { id }, desk);
await post(READY, {}, { id }, desk);
const prepared = await post(
  PREPARE,
  {
    identityProof: { kind: "cnie", number: PERSON.cnie },
    hijri: { offset: 0, reason: PERSON.ar },
    signature: "declarant",
  },
  { id },
  desk,
);
const draft = { id: read(prepared.value, "draftId") };
const drawn = await post(READ, {}, draft, { ...desk, version: 1 });
const code = read(drawn.value, "code");
const { rows } = await owner.query<{ digest: string }>(
  "select encode(digest, 'hex') as digest from act_draft where id = $1",
  [draft.id],
);
await post(AGREE, { digest: rows[0]?.digest, agreement: { kind: "code", code } }, draft, { ...desk, version: 2 });
const signed = await post(SIGN, { code: await freshCode({ owner }, nadia.accountId), originalsSeen: "yes" }, draft, {
  ...desk,
  version: 3,
});
const actId = read(signed.value, "actId");
await sealAct(actId);
await announceRegistered(id);
await post(ISSUE, { kind: "birthExtract", purpose: "holder" }, { actId }, desk);
await post(ISSUE, { kind: "birthFullCopy", purpose: "holder" }, { actId }, desk);
await sendMessages();

writeFileSync(
  process.env["SAID_TO"] ?? "",
  JSON.stringify({ said, actId, code, secret: secretCodeOf(id), token: nadia.token }),
);
await closeDatabases();
await owner.end();
