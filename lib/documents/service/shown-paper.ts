import type { DeskContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { todayOf } from "#lib/acts/index.ts";
import { type CardInput, readSerial } from "../core/index.ts";
import * as store from "../store.ts";

/**
 * Whether the extract shown for a card is what it says, where its number is a serial of the register (L37:33): issued, of a birth, on that day, not
 * taken back, and of this act where this office issued it. The number of any other paper is for the officer to compare.
 */
export async function checkShownPaper(
  context: Pick<DeskContext, "tx" | "at">,
  { actId, shown }: { actId: string; shown: CardInput["shown"] },
): Promise<Result<null>> {
  const serial = shown.kind === "extract" ? readSerial(shown.number) : undefined;
  if (serial === undefined) return ok(null);
  const found = await store.findVerdict(context.tx, serial, todayOf(context));
  if (found?.kind !== "birthExtract" || found.issuedOn !== shown.on) return err({ code: "documents.shownUnknown" });
  if (found.verdict === "expired") return err({ code: "documents.shownExpired" });
  if (found.verdict !== "authentic") return err({ code: "documents.shownTakenBack" });
  const own = await store.findArchived(context.tx, serial);
  return own && own.actId !== actId ? err({ code: "documents.shownOfAnother" }) : ok(null);
}
