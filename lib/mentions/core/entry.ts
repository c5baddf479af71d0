import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { shownDigest } from "./canon.ts";
import type { MentionTarget, ShownMention } from "./mention.ts";

export type EntryRefusal = {
  code: "mentions.draftChanged" | "mentions.officerIsParty" | "mentions.sameAct" | "mentions.actOnPaper";
};

export type Entry = {
  mentions: readonly ShownMention[];
  /** Numbers of identity papers of the spouses, the applicant and the paper seen at the desk. */
  parties: readonly (string | null | undefined)[];
  /** What the page says it showed. */
  digest: string;
};

/**
 * What must hold at the second of the signature, besides the authority and the act that the database checks again: these are the texts
 * that were read; the officer is no party; each spouse has their own act; an office of paper registers writes in its margins by hand, and signs nothing here (D99:26-27).
 */
export function decideEntry(
  { mentions, parties, digest }: Entry,
  { cnie, regime }: { cnie: string | null; regime: Regime },
): Result<null, EntryRefusal> {
  if (shownDigest(mentions) !== digest) return err({ code: "mentions.draftChanged" });
  if (isPartyTo(parties, cnie)) return err({ code: "mentions.officerIsParty" });
  const targets = mentions.map(({ target }) => target);
  const acts = targets.flatMap(({ actId }) => actId ?? []);
  if (new Set(acts).size < acts.length) return err({ code: "mentions.sameAct" });
  if (regime === "R37") return err({ code: "mentions.actOnPaper" });
  return ok(null);
}

/** Whether one of these numbers of identity papers is the officer's own, however it is written. */
export function isPartyTo(parties: Entry["parties"], cnie: string | null): boolean {
  return cnie !== null && parties.some((party) => party && bareNumber(party) === bareNumber(cnie));
}

/** The number of an identity paper without the spaces and hyphens that one writes and another leaves out. */
function bareNumber(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** Where a mention stands: on the act; to be copied by hand on the paper act that this office keeps; to be sent to the office that keeps it. */
export type MentionStatus = "entered" | "to_copy" | "to_send";

export function mentionStatus(target: Pick<MentionTarget, "actId" | "officeCode">, officeCode: string): MentionStatus {
  if (target.actId !== null) return "entered";
  return target.officeCode === officeCode ? "to_copy" : "to_send";
}
