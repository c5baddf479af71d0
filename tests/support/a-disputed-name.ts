import { referName } from "#lib/declarations/index.ts";
import { sectionOf } from "#lib/declarations/core/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor } from "#lib/auth/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { readNameDecision } from "#lib/rulings/core/index.ts";
import { ruleOnName } from "#lib/rulings/index.ts";
import type { Failure, Result } from "#lib/kernel/result.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import { aReadyFile, type BirthFile, COMPLETION } from "./a-birth-file.ts";
import { AGDAL, type Place } from "./a-country.ts";
import type { SignedIn } from "./a-session.ts";
import { birthAnswers } from "./birth-answers.ts";
import type { TestDatabase } from "./database.ts";

/** What the officer states of the name. */
export const DISPUTE = {
  ground: "place",
  officeReason: "الاسم المختار اسم مدينة.",
  declarantReason: "اسم جدتها.",
  insists: "yes",
} as const;

export const ZAGORA = { ar: "زاكورة", latin: "Zagora" };

let families = 500;

/** A checked file whose child is called so, unless said otherwise as a town is. */
export function aFileNamed(
  db: TestDatabase,
  officer: SignedIn,
  { givenName = ZAGORA, place = AGDAL }: { givenName?: { ar: string; latin: string }; place?: Place } = {},
): Promise<BirthFile> {
  const answers = birthAnswers({}, { ...place, seed: (families += 1), email: "famille@example.ma" });
  const child = { ...sectionOf(answers, "child"), givenName };
  const { mother = {}, father = {}, declarant = {} } = answers;
  return aReadyFile(db, officer, { place, answers: { child, mother, father, declarant } });
}

/** The same, received provisionally, its name before the High Commission. */
export async function aReferredFile(
  db: TestDatabase,
  officer: SignedIn,
  wish: Parameters<typeof aFileNamed>[2] = {},
): Promise<{ file: BirthFile; draftId: string; rulingId: string }> {
  const file = await aFileNamed(db, officer, wish);
  const input = { ...COMPLETION, tifinagh: {} };
  const { draftId } = await asOfficer(officer.session, now(), undefined, (context) =>
    referName(context, { id: file.id, input, dispute: DISPUTE }),
  );
  const { rows } = await db.owner.query<{ id: string }>("select id from ruling where declaration_id = $1", [file.id]);
  return { file, draftId, rulingId: rows[0]?.id ?? "" };
}

/** A decision as its form is typed, of today. */
export function typedDecision(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const [year = "", month = "", day = ""] = moroccanDay(now())
    .split("-")
    .map((part) => String(Number(part)));
  const decidedOn = { day, month, year };
  return { outcome: "accepted", acceptedFor: "usage", number: "7/2026", reasons: "اسم متداول.", decidedOn, ...more };
}

export const REFUSED = { outcome: "refused", refusedFor: "place", reasons: "اسم مدينة." };

/** The Commission decides, as its side of the house runs it; the worker has still to bring the decision to the file. */
export async function decided(
  commission: SignedIn,
  rulingId: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Result<unknown, Failure>> {
  const input = readNameDecision(typedDecision(more));
  if (!input.ok) throw new Error(JSON.stringify(input.error));
  const { session: officer } = commission;
  return inTransaction("oversight", { "app.session": officer.token }, async (tx) => {
    const context = { tx, at: now(), locale: "ar" as const, version: undefined, officer };
    const done = await ruleOnName(context, { id: rulingId, input: input.value });
    if (done.ok) await appendAudit(tx, staffActor(officer), done.value.events);
    return done;
  });
}
