import { may } from "#lib/auth/core/index.ts";
import type { SigningOfficer, StaffSession } from "#lib/auth/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { shownDigest } from "#lib/mentions/core/index.ts";
import { openMentions } from "#lib/mentions/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { type Declaration, type MentionPlan } from "../core/index.ts";
import * as store from "../store/index.ts";
import { buildMentions, type MentionSide, type TypedTargets } from "./mention-building.ts";

export type { MentionSide, TypedTargets } from "./mention-building.ts";

export type MentionPreview = {
  declaration: Declaration;
  /** What would be entered, word for word; or why nothing can be entered here yet. */
  built: Result<{
    applicant: MentionPlan["applicant"];
    sides: readonly MentionSide[];
    officer: SigningOfficer;
    regime: Regime;
    digest: string;
    maySign: boolean;
  }>;
};

/** The mentions of a request before they are signed; nothing where this officer cannot see it. Both acts are looked for, which leaves its trace. */
export async function findMentionPreview(
  officer: StaffSession,
  { id, typed }: { id: string; typed: TypedTargets },
  at: Date,
): Promise<MentionPreview | undefined> {
  const office = officer.office?.code ?? "";
  const read = await inTransaction<MentionPreview | undefined>("desk", { "app.session": officer.token }, async (tx) => {
    const declaration = await store.findDeclaration(tx, id);
    if (!declaration) return ok(undefined);
    const maySign = may(officer.role, "mention:enter");
    const mine = { typed, staffId: maySign ? officer.staffId : undefined };
    const built = await buildMentions({ tx, at, office }, declaration, mine);
    if (!built.ok) return ok({ declaration, built });
    const { plan, sides, officer: signer, regime } = built.value;
    const digest = shownDigest(sides.map(({ mention }) => mention));
    return ok({
      declaration,
      built: ok({ applicant: plan.applicant, sides, officer: signer, regime, digest, maySign }),
    });
  });
  return read.ok ? read.value : undefined;
}

/** What a request entered, for the officer who comes back to it; the reading is recorded. */
export async function findEnteredMentions(officer: StaffSession, id: string) {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await openMentions({ tx }, { declarationId: id, purpose: "mention" })),
  );
  return read.ok ? read.value : [];
}
