import type { CitizenContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { lateStageOf, mayMoveLate } from "#lib/rulings/core/index.ts";
import { listShownRulings } from "#lib/rulings/index.ts";
import type { Declaration } from "../../core/index.ts";
import * as store from "../../store/index.ts";

/**
 * The family's own file, locked, when a scan of its final judgment may be sent or taken back: past the term, while a judgment is what opens the
 * register (CPC:217-220). The officer reads it and enters the judgment; the scan alone opens nothing.
 */
export async function mayBringJudgment({ tx, declaration }: CitizenContext): Promise<Result<Declaration>> {
  const held = await store.lockDeclaration(tx, declaration ?? "");
  if (!held) return err({ code: "declarations.notFound" });
  if (held.status !== "overdue" || held.regime === null) return err({ code: "declarations.notAsked" });
  const stage = lateStageOf(await listShownRulings(tx, held.id));
  return mayMoveLate(held.regime, stage, "enterJudgment") ? ok(held) : err({ code: "declarations.notAsked" });
}
