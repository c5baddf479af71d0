import { aSentFile } from "#tests/support/a-birth-file.ts";
import { aCounterDraft } from "#tests/support/a-counter-file.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";

const json = (body: Readonly<Record<string, unknown>>) => (cookie: string | undefined) => jsonRequest(body, { cookie });

async function onDraft({ staff }: World, body: Readonly<Record<string, unknown>>, more = {}): Promise<Subject> {
  const { id } = await aCounterDraft(staff.officer);
  return { declaration: id, params: { id, ...more }, request: json(body) };
}

/** What the routes of the counter and of receipts are called on. */
export const COUNTER_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/counter": async () => ({ declaration: NOWHERE, params: {}, request: json({ kind: "birth" }) }),
  "POST api/desk/counter/[id]/[section]": (world) => onDraft(world, { kind: "married" }, { section: "filiation" }),
  "POST api/desk/counter/[id]/papers/note": (world) => onDraft(world, { kind: "birthCertificate", way: "bring" }),
  "POST api/desk/counter/[id]/send": (world) => onDraft(world, {}),
  "GET api/desk/communes": async () => ({ declaration: NOWHERE, params: {}, request: getRequest }),
  "GET api/desk/files/[id]/receipt.pdf": async () => {
    const { id } = await aSentFile();
    return { declaration: id, params: { id }, request: getRequest };
  },
  "GET api/portal/declarations/[id]/receipt.pdf": async () => {
    const { id } = await aSentFile();
    return { declaration: id, params: { id }, request: getRequest };
  },
};
