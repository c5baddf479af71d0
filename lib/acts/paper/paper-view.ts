import type { StaffSession } from "#lib/auth/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { nextNumber } from "#lib/registers/core/index.ts";
import {
  findLastPlace,
  type ListedRegister,
  listRegisters,
  listVolumes,
  type PaperPlaceLine,
  type PaperVolume,
} from "#lib/registers/index.ts";
import type { ActDraft } from "../core/index.ts";
import * as store from "../store/index.ts";

/** What an act waits for that was drawn up for a paper register. */
export type AwaitedEntry = {
  /** The register in which it was written; nothing when the office has none of that year. */
  register: ListedRegister | undefined;
  volumes: readonly PaperVolume[];
  expected: number;
  last: PaperPlaceLine | undefined;
  page: store.ScannedPage | undefined;
  hold: store.Hold | undefined;
};

/** For the officer who enters the act: its register and volumes, the number expected, the scan that came, why it is held. */
export async function awaitedEntry(officer: StaffSession, draft: ActDraft): Promise<AwaitedEntry> {
  const done = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const { year } = partsOf(draft.act.drawnUpOn);
    const register = (await listRegisters(tx, draft.officeCode)).find(
      (listed) => listed.regime === "R37" && listed.kind === draft.act.kind && listed.year === year,
    );
    return ok({
      register,
      volumes: register ? await listVolumes(tx, register.id) : [],
      expected: register ? nextNumber(register) : 1,
      last: register && (await findLastPlace(tx, register.id, register.lastNo)),
      page: await store.findPage(tx, draft.declarationId),
      hold: await store.findHold(tx, draft.id),
    });
  });
  if (!done.ok) throw new Error("reading cannot be refused");
  return done.value;
}
