import type { Act } from "#lib/acts/core/index.ts";
import { openAct } from "#lib/acts/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { CopyPurpose } from "#lib/documents/core/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { mentionsOfAct } from "#lib/mentions/index.ts";
import {
  type Circumstance,
  circumstancesOf,
  copyOf,
  type DocumentRequest,
  type Entitlement,
  entitlementOf,
  type Quality,
} from "../core/index.ts";
import * as store from "../store/index.ts";

export type RightOnAct = { act: Act; circumstances: readonly Circumstance[]; entitlement: Entitlement };

/** What the applicant is entitled to of the act that was found, which is read with its trace. */
export async function rightOn(
  context: Pick<DeskContext, "tx" | "at">,
  { actId, kind, quality }: DocumentRequest,
): Promise<Result<RightOnAct>> {
  if (actId === null || kind === null || quality === null) return err({ code: "requests.locateFirst" });
  const opened = await openAct(context, { actId, purpose: PURPOSES[quality] });
  if (!opened.ok) return opened;
  const { act, readingId } = opened.value;
  const mentions = await mentionsOfAct(context, { actId, readingId });
  const isSealed = await store.hasSeal(context.tx, actId);
  const circumstances = circumstancesOf(act, mentions, { today: civilDayAt(context.at), isSealed });
  return ok({ act, circumstances, entitlement: entitlementOf({ copy: copyOf(kind), quality, circumstances }) });
}

/** As whom a copy is issued: the purpose of its reading, and what is hidden on it. */
export const PURPOSES = {
  self: "holder",
  ascendant: "family",
  descendant: "family",
  spouse: "family",
  widowed: "family",
  guardian: "representative",
  proxy: "representative",
  kafil: "kafil",
  other: "permitted",
} as const satisfies Record<Quality, CopyPurpose>;
