import { printCopies } from "#lib/documents/index.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { aSealedAct, COLLECTOR } from "../documents/given.ts";
import { atDesk } from "../legacy/given.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
const { agrees: _agrees, email: _email, phone: _phone, ...TYPED } = COLLECTOR;

const on = (params: Record<string, string>, body: Readonly<Record<string, unknown>>): Subject => ({
  declaration: NOWHERE,
  params,
  request: (cookie) => jsonRequest(body, { cookie }),
});

async function handedOut({ staff }: World, serial: string): Promise<string> {
  const wish = { serials: [serial], copies: 1, reason: null, collector: COLLECTOR };
  const handed = await atDesk(staff.officer, (context) => printCopies(context, wish));
  if (typeof handed === "string") throw new Error(handed);
  return handed.job;
}

/** What the routes of handing out copies are called on. */
export const ISSUE_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/prints": async ({ db, staff }) => {
    const serial = await anIssuedDocument(staff.officer, await aSealedAct(db, staff.officer));
    return on({}, { serials: [serial], copies: "1", collector: TYPED });
  },
  "GET api/desk/prints/[id]/pdf": async (world) => {
    const { db, staff } = world;
    const serial = await anIssuedDocument(staff.officer, await aSealedAct(db, staff.officer));
    return { declaration: NOWHERE, params: { id: await handedOut(world, serial) }, request: getRequest };
  },
  "POST api/desk/documents/[serial]/told": async (world) => {
    const { db, staff } = world;
    const actId = await aSealedAct(db, staff.officer);
    const serial = await anIssuedDocument(staff.officer, actId);
    const job = await handedOut(world, serial);
    await signedMention(db, staff.officer, { actId, kind: "DEC", facts: mentionSamples("male").DEC });
    return on({ serial }, { job, how: "phone" });
  },
  "GET api/desk/issued.csv": async () => ({ declaration: NOWHERE, params: {}, request: getRequest }),
  "GET api/oversight/issued.csv": async () => ({ declaration: NOWHERE, params: {}, request: getRequest }),
};
