import { declareEvent, receiveFile, takeInstitutionFile } from "#lib/declarations/index.ts";
import { jsonRequest } from "#tests/support/a-request.ts";
import { aBirth, asInstitution, birthsFile, fileOf } from "../institution/given.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";

let certificates = 0;

function aNumber(): string {
  certificates += 1;
  return `P-${certificates}`;
}

const json =
  (body: Readonly<Record<string, unknown>>) =>
  (cookie: string | undefined): Request =>
    jsonRequest(body, { cookie });

async function aDeclaredBirth({ staff }: World): Promise<{ id: string; certificate: string }> {
  const certificate = aNumber();
  const done = await asInstitution(staff.institution, (context) =>
    declareEvent(context, { kind: "birth", answers: aBirth(certificate) }),
  );
  if (!done.ok) throw new Error(done.error.code);
  return { id: done.value.value.id ?? "", certificate };
}

async function aWaitingFile({ staff }: World): Promise<string> {
  const file = fileOf(birthsFile(2, { wrong: 2, name: aNumber() }));
  const received = await asInstitution(staff.institution, (context) => receiveFile(context, { kind: "birth", file }));
  if (!received.ok) throw new Error(received.error.code);
  return received.value.value.id;
}

function fileForm(cookie: string | undefined): Request {
  const form = new FormData();
  const meta = { _key: `k${"0".repeat(18)}${aNumber()}`, _locale: "fr", kind: "birth" };
  for (const [name, value] of Object.entries(meta)) form.set(name, value);
  form.set("file", new File([birthsFile(1, { name: aNumber() })], "naissances.csv", { type: "text/csv" }));
  const headers = { accept: "application/json", "sec-fetch-site": "same-origin", ...(cookie && { cookie }) };
  return new Request("http://localhost:3000/api/", { method: "POST", body: form, headers });
}

/** A page of ours asked for a file: no language in its address, so Arabic. */
function getFile(cookie: string | undefined): Request {
  return new Request("http://localhost:3000/api/", { headers: { ...(cookie && { cookie }) } });
}

/** What the routes of institutions are called on. */
export const INSTITUTION_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/institution/declarations": async () => ({
    declaration: NOWHERE,
    params: {},
    request: json({ kind: "birth", ...aBirth(aNumber()) }),
  }),
  "POST api/institution/declarations/[id]/correct": async (world) => {
    const { id, certificate } = await aDeclaredBirth(world);
    const request = json({ kind: "birth", ...aBirth(certificate), child: { sex: "male" } });
    return { declaration: id, params: { id }, request };
  },
  "POST api/institution/files": async () => ({ declaration: NOWHERE, params: {}, request: fileForm }),
  "POST api/institution/files/[id]/take": async (world) => ({
    declaration: NOWHERE,
    params: { id: await aWaitingFile(world) },
    request: json({}),
  }),
  "GET api/institution/files/[id]/refused": async (world) => {
    const id = await aWaitingFile(world);
    await asInstitution(world.staff.institution, (context) => takeInstitutionFile(context, { id, corrects: false }));
    return { declaration: NOWHERE, params: { id }, request: getFile };
  },
  "GET api/institution/template/[kind]": async () => ({
    declaration: NOWHERE,
    params: { kind: "birth" },
    request: getFile,
  }),
};
