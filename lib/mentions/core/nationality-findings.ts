import { type Act, areBothParentsUnknown, birthOfSubject } from "#lib/acts/core/index.ts";
import { ageBounds } from "#lib/calendar/core/index.ts";
import type { EnteredMention } from "./entered.ts";
import type { Finding } from "./finding.ts";
import { standingMentions } from "./standing-mentions.ts";

const MAJORITY = 18;

/** What may establish the filiation of a child that was found. */
const FILIATION: readonly EnteredMention["kind"][] = ["ISTIL", "NASAB", "ADD-P"];

/**
 * A child of unknown parents is Moroccan by its birth here, and held never to have been so where its filiation to a foreigner is established while
 * it is a minor and gives it that nationality (NAT:7). The register cannot know it: whoever enters the filiation is told to look.
 */
export function nationalityFindings(act: Act, mentions: readonly EnteredMention[]): readonly Finding[] {
  const born = birthOfSubject(act);
  if (!areBothParentsUnknown(act) || born === null) return [];
  return standingMentions(mentions)
    .standing.filter(({ kind, titleOn }) => FILIATION.includes(kind) && ageBounds(born, titleOn).least < MAJORITY)
    .map(({ id }) => ({ finding: "nationalityMayFall", mentionId: id }));
}
