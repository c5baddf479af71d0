import { compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { NamedPerson, Sex } from "#lib/wording/core/index.ts";
import { dayOf } from "../day-of.ts";
import type { EnteredMention } from "../entered.ts";
import type { Finding } from "../finding.ts";
import { standingMentions } from "../standing-mentions.ts";
import { isSamePerson } from "./same-person.ts";

export type Guardian = NamedPerson & { gender: Sex; role: "testamentary" | "dative"; by: string };

export type Capacity = {
  /** What the mentions leave of it. Whether the person is a minor follows from the birth, not from them (FC:209). */
  capacity: "full" | "limited" | "none";
  /** The interdiction from which it follows. */
  by: string | null;
  guardian: Guardian | null;
  /** Until when a naturalised person has not every public right (NAT:17). */
  naturalised: { until: IsoDay | null; by: string } | null;
  findings: readonly Finding[];
};

/** The capacity of the holder of an act on a day, as the mentions say (FC:213-233, NAT:17). */
export function capacityOf(mentions: readonly EnteredMention[], on: IsoDay): Capacity {
  const findings: Finding[] = [];
  let interdiction: { degree: "limited" | "none"; by: string } | undefined;
  let guardian: Guardian | undefined;
  let limits: { until: IsoDay | undefined; by: string } | undefined;
  const { standing } = standingMentions(mentions);
  for (const mention of standing.filter(({ effectiveOn }) => compareDays(effectiveOn, on) <= 0)) {
    const { id } = mention;
    switch (mention.kind) {
      case "HAJR":
        interdiction = { degree: mention.facts.degree, by: id };
        break;
      case "HAJR-END":
        if (!interdiction) findings.push({ finding: "nothingToLift", mentionId: id });
        interdiction = undefined;
        break;
      case "NIYABA":
        guardian = { ...mention.facts.guardian, role: mention.facts.role, by: id };
        break;
      case "NIYABA-END":
        if (!guardian || !isSamePerson(guardian, mention.facts.guardian))
          findings.push({ finding: "otherGuardian", mentionId: id });
        else guardian = undefined;
        break;
      case "INCAP":
        limits = { until: dayOf(mention.facts.until), by: id };
        break;
      case "INCAP-END":
        if (!limits) findings.push({ finding: "nothingToFree", mentionId: id });
        limits = undefined;
        break;
      default:
    }
  }
  const isOver = limits?.until !== undefined && compareDays(limits.until, on) <= 0;
  return {
    capacity: interdiction?.degree ?? "full",
    by: interdiction?.by ?? null,
    guardian: guardian ?? null,
    naturalised: limits && !isOver ? { until: limits.until ?? null, by: limits.by } : null,
    findings,
  };
}
