import { askLatePermission, issueLateRefusal } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import {
  A_FAMILY_REQUEST,
  A_REQUEST,
  aDecision,
  aDeniedFile,
  aJudgment,
  anAskedFile,
  anOverdueFile,
} from "#tests/support/a-late-file.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { asCitizen, asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const onFile = ({ id }: { id: string }, body: Readonly<Record<string, unknown>> = {}): Subject => ({
  declaration: id,
  params: { id },
  request: (cookie) => jsonRequest(body, { cookie }),
});

const denied = ({ db, staff }: World) => aDeniedFile(db, staff.officer, staff.central);
const HANDED = { applicant: "حسن العلوي", quality: "declarant" } as const;

async function handed(world: World): Promise<Subject> {
  const file = await denied(world);
  await asOfficer(world.staff.officer.session, now(), undefined, (context) =>
    issueLateRefusal(context, { id: file.id, input: HANDED }),
  );
  return onFile(file);
}

/** What the routes of declarations past their term are called on. */
export const LATE_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/files/[id]/late/ask": async ({ db, staff }) =>
    onFile(await anOverdueFile(db, staff.officer), A_REQUEST),
  "POST api/desk/files/[id]/late/take-back": async ({ db, staff }) => onFile(await anAskedFile(db, staff.officer)),
  "POST api/desk/files/[id]/late/refusal": async (world) => onFile(await denied(world), HANDED),
  "POST api/desk/files/[id]/late/judgment": async (world) => onFile(await denied(world), aJudgment()),
  "GET api/desk/files/[id]/late-receipt.pdf": async ({ db, staff }) => ({
    ...onFile(await anAskedFile(db, staff.officer)),
    request: getRequest,
  }),
  "GET api/desk/files/[id]/late-refusal.pdf": async (world) => ({ ...(await handed(world)), request: getRequest }),
  "POST api/portal/declarations/[id]/late/ask": async ({ db, staff }) =>
    onFile(await anOverdueFile(db, staff.officer), A_FAMILY_REQUEST),
  "POST api/portal/declarations/[id]/late/take-back": async ({ db, staff }) => {
    const file = await anOverdueFile(db, staff.officer);
    await asCitizen(file.id, now(), "fr", (context) => askLatePermission(context, { typed: { ...A_FAMILY_REQUEST } }));
    return onFile(file);
  },
  "GET api/portal/declarations/[id]/late-receipt.pdf": async ({ db, staff }) => ({
    ...onFile(await anAskedFile(db, staff.officer)),
    request: getRequest,
  }),
  "GET api/portal/declarations/[id]/late-refusal.pdf": async (world) => ({
    ...(await handed(world)),
    request: getRequest,
  }),
  "POST api/oversight/late/[id]/decision": async ({ db, staff }) => {
    const file = await anAskedFile(db, staff.officer);
    return { ...onFile(file, aDecision()), params: { id: file.rulingId } };
  },
};
