import { carryOutPermission, markOverdue, requestPermission } from "#lib/declarations/index.ts";
import type { OversightContext, Ran } from "#lib/gate/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, type StaffSession } from "#lib/auth/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Result } from "#lib/kernel/result.ts";
import { LateRequestInput, readPermission } from "#lib/rulings/core/index.ts";
import { decideLateRequest } from "#lib/rulings/index.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import { aFileInReview, aReadyFile, type BirthFile } from "./a-birth-file.ts";
import type { Place } from "./a-country.ts";
import type { SignedIn } from "./a-session.ts";
import type { TestDatabase } from "./database.ts";

const DAYS_AGO = 60;

type Late = { kind?: "birth" | "death"; place?: Place; stoodAs?: "retrieved" | "ready" };

/** A file declared in time two months ago, checked by the officer, whose term has passed since. */
export async function anOverdueFile(
  db: TestDatabase,
  officer: SignedIn,
  { stoodAs = "ready", ...wish }: Late = {},
): Promise<BirthFile> {
  const at = new Date(now().getTime() - DAYS_AGO * 86_400_000);
  const file = await (stoodAs === "ready" ? aReadyFile : aFileInReview)(db, officer, { ...wish, at });
  await markOverdue(now());
  return file;
}

export const A_REQUEST = {
  applicant: "خديجة البقالي",
  quality: "declarant",
  reason: "unaware",
  documents: { eventCertificate: "yes", identity: "yes" },
  nonRegistrationNumber: "77/2026",
  opinion: "favourable",
} as const;

/** What a family writes when it asks alone. */
export const A_FAMILY_REQUEST = {
  applicant: "رشيد البقالي",
  quality: "declarant",
  reason: "illness",
  note: "كانت الأم في المستشفى إلى نهاية الأجل",
} as const;

/** The same, laid before the central authority; gives the ruling that is awaited too. */
export async function anAskedFile(
  db: TestDatabase,
  officer: SignedIn,
  wish: Late = {},
): Promise<BirthFile & { rulingId: string }> {
  const file = await anOverdueFile(db, officer, wish);
  const input = LateRequestInput.parse(A_REQUEST);
  await asOfficer(officer.session, now(), undefined, (context) => requestPermission(context, { id: file.id, input }));
  return { ...file, rulingId: await openRulingOf(db, file.id) };
}

export async function openRulingOf(db: TestDatabase, declarationId: string): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    "select id from ruling where declaration_id = $1 and status = 'requested'",
    [declarationId],
  );
  return rows[0]?.id ?? "";
}

/** Runs a supervisor's use case as oversight would; gives the refusal too. */
export function asSupervisor<T>(
  officer: StaffSession,
  work: (context: OversightContext) => Promise<Ran<T>>,
): Promise<Result<T>> {
  return inTransaction("oversight", { "app.session": officer.token }, async (tx) => {
    const done = await work({ tx, at: now(), locale: "fr", version: undefined, officer });
    if (!done.ok) return done;
    await appendAudit(tx, staffActor(officer), done.value.events);
    return { ok: true, value: done.value.value };
  });
}

/** Today in the three parts of a form, or some days before it. */
export function typedDay(daysAgo = 0): { day: string; month: string; year: string } {
  const on = new Date(now().getTime() - daysAgo * 86_400_000);
  return { day: String(on.getUTCDate()), month: String(on.getUTCMonth() + 1), year: String(on.getUTCFullYear()) };
}

export const aDecision = (outcome: "granted" | "refused" = "granted") => ({
  outcome,
  ...(outcome === "granted" ? { grantedFor: "eventProven" } : { refusedFor: "eventUnproven" }),
  number: "12/2026",
  decidedOn: typedDay(),
});

export const aJudgment = () => ({
  courtAr: "المحكمة الابتدائية بالدار البيضاء",
  courtFr: "le tribunal de première instance de Casablanca",
  courtFile: "210/1606/2026",
  number: "145",
  decidedOn: typedDay(30),
  finalOn: typedDay(2),
});

/** The same, refused by the central authority: the court is left. */
export async function aDeniedFile(db: TestDatabase, officer: SignedIn, central: SignedIn): Promise<BirthFile> {
  const file = await anAskedFile(db, officer);
  const input = readPermission(aDecision("refused"));
  if (!input.ok) throw new Error(input.error.code);
  await asSupervisor(central.session, (context) =>
    decideLateRequest(context, { id: file.rulingId, input: input.value }),
  );
  await carryOutPermission(file.rulingId);
  return file;
}
