import { appendAudit } from "#lib/audit/index.ts";
import { type StaffSession, staffActor } from "#lib/auth/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { carryOutPermission, markOverdue, requestPermission } from "#lib/declarations/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { LateRequestInput, readPermission } from "#lib/rulings/core/index.ts";
import { decideLateRequest, listLateRulings } from "#lib/rulings/index.ts";
import { birthFile } from "./births.ts";
import { check, type Declared, type World } from "./desk-work.ts";
import { AGDAL, HASSAN } from "./staff.ts";
import { asOfficer } from "./walk.ts";

type Late = { seed: number; daysAgo: number; commune: string; office: string };
type Staff = { nadia: StaffSession; driss: StaffSession; central: StaffSession };

const REQUEST = {
  applicant: "خديجة البقالي",
  quality: "declarant",
  reason: "papersLate",
  documents: { eventCertificate: "yes", identity: "yes", marriageAct: "yes" },
  nonRegistrationNumber: "77/2026",
  opinion: "favourable",
} as const;

/**
 * Two births past their term: one that waits for the central authority's permission, one that has it and waits for its declarant. Before any
 * other file: whatever is past its term at this moment becomes overdue.
 */
export async function seedLateFiles(world: World, { nadia, driss, central }: Staff): Promise<void> {
  const waiting = await checked(world, nadia, { seed: 90, daysAgo: 64, commune: "04.421.01.01", office: AGDAL });
  const permitted = await checked(world, driss, { seed: 91, daysAgo: 83, commune: "04.421.01.05", office: HASSAN });
  await markOverdue(world.at);
  await ask(nadia, world, waiting);
  await ask(driss, world, permitted);
  await permit(central, world, permitted);
}

async function checked(world: World, officer: StaffSession, { seed, ...wish }: Late): Promise<Declared> {
  const file = await birthFile(world, seed, { ...wish, withDocuments: true });
  await check(officer, world.at, file);
  return file;
}

async function ask(officer: StaffSession, world: World, { id }: Declared): Promise<void> {
  const input = LateRequestInput.parse(REQUEST);
  await asOfficer(officer, world.at, undefined, (context) => requestPermission(context, { id, input }));
}

async function permit(officer: StaffSession, world: World, { id }: Declared): Promise<void> {
  const { year, month, day } = partsOf(world.today);
  const input = readPermission({
    outcome: "granted",
    grantedFor: "eventProven",
    number: `118/${year}`,
    decidedOn: { day: String(day), month: String(month), year: String(year) },
  });
  if (!input.ok) throw new Error(input.error.code);
  const decided = await inTransaction("oversight", { "app.session": officer.token }, async (tx) => {
    const asked = (await listLateRulings(tx, id)).at(-1);
    const context = { tx, at: world.at, locale: "fr", version: undefined, officer } as const;
    const done = await decideLateRequest(context, { id: asked?.id ?? "", input: input.value });
    if (done.ok) await appendAudit(tx, staffActor(officer), done.value.events);
    return done;
  });
  if (!decided.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(decided.error)}`);
  await carryOutPermission(decided.value.value.id);
}
