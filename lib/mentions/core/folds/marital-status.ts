import { compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { MaritalStatus as MaritalWord } from "#lib/wording/core/index.ts";
import type { EnteredMention } from "../entered.ts";
import type { Finding } from "../finding.ts";
import { standingMentions } from "../standing-mentions.ts";
import { lastOfPeriod, type Marriage, type Told } from "./marriage.ts";
import { clashes } from "./marriage-clashes.ts";
import { isHeldDead, lifeStatusOf } from "./life-status.ts";
import { tellMarriages } from "./tell-marriages.ts";

export type MaritalStatus = {
  status: MaritalWord;
  /** Whether the last divorce may still be taken back (FC:124). */
  isRevocable: boolean;
  /** Every marriage that the mentions tell, in their order; one that lasts has no end. */
  marriages: readonly Marriage[];
  findings: readonly Finding[];
};

/**
 * The marital status of the holder of an act on a day: a fold over the mentions in the order of the law, never a stored word. A reversed
 * mention counts for no day; what cannot be is told as a finding and changes nothing. After the holder's own death it stays what it was.
 */
export function maritalStatusOf(mentions: readonly EnteredMention[], on: IsoDay): MaritalStatus {
  const { standing } = standingMentions(mentions);
  const life = lifeStatusOf(mentions, on);
  const { marriages, findings } = tellMarriages(standing, { on, diedOn: isHeldDead(life) ? life.since : null });
  const isWife = standing.some(({ facts }) => facts.subject === "female");
  const counted = marriages.filter(({ end }) => end?.how !== "void");
  const last = counted.toSorted((a, b) => compareDays(endedOn(a), endedOn(b))).at(-1);
  return {
    status: wordOf(counted, last),
    isRevocable: last?.end?.how === "revocable" && compareDays(on, lastOfPeriod(last.end.on)) <= 0,
    marriages: marriages.map((marriage) => ({
      ...marriage,
      revocableUntil: marriage.end?.how === "revocable" ? lastOfPeriod(marriage.end.on) : null,
    })),
    findings: [...findings, ...clashes(marriages, isWife)],
  };
}

function wordOf(marriages: readonly Told[], last: Told | undefined): MaritalWord {
  if (marriages.some(({ end }) => end === null)) return "married";
  if (!last) return "single";
  return last.end?.how === "death" ? "widowed" : "divorced";
}

function endedOn({ end }: Told): IsoDay {
  return end?.on ?? ("9999-12-31" as IsoDay);
}
