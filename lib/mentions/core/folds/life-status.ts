import { compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { DateInCalendars } from "#lib/wording/core/index.ts";
import { dayOf } from "../day-of.ts";
import type { EnteredMention } from "../entered.ts";
import type { Finding } from "../finding.ts";
import { standingMentions } from "../standing-mentions.ts";

/** `presumedDead`: by judgment, of somebody missing (FC:325); `returned`: such a judgment was undone, the person lives (FC:75). */
export const LIFE_STATUSES = ["alive", "absent", "presumedDead", "dead", "returned"] as const;

export type LifeStatus = {
  status: (typeof LIFE_STATUSES)[number];
  /** The day from which it is so, as far as the title tells. */
  since: IsoDay | null;
  /** The mention from which it follows. */
  by: string | null;
  /** As it was written, where a death stands. */
  diedOn: DateInCalendars | null;
  findings: readonly Finding[];
};

type Death = { kind: "presumedDead" | "dead"; by: string; died: DateInCalendars; on: IsoDay };

/**
 * Whether the holder of an act lived on a day, as the mentions say. A judgment that somebody returned undoes the one of death with all that
 * followed for them, for every day (FC:75); one that gives the real day replaces the other (FC:76).
 */
export function lifeStatusOf(mentions: readonly EnteredMention[], on: IsoDay): LifeStatus {
  const findings: Finding[] = [];
  let death: Death | undefined;
  let absence: { by: string; on: IsoDay } | undefined;
  let returned: { by: string; on: IsoDay } | undefined;
  for (const mention of standingMentions(mentions).standing) {
    const { id, effectiveOn } = mention;
    switch (mention.kind) {
      case "ABS":
        if (death) findings.push({ finding: "diedTwice", mentionId: id });
        else [absence, returned] = [{ by: id, on: effectiveOn }, undefined];
        break;
      case "DEC":
      case "ABS-DEC":
        // somebody presumed dead may be found dead; nobody dies after that
        if (death && (death.kind === "dead" || mention.kind === "ABS-DEC"))
          findings.push({ finding: "diedTwice", mentionId: id });
        else {
          const kind = mention.kind === "DEC" ? "dead" : "presumedDead";
          [death, returned] = [{ kind, by: id, died: mention.facts.died, on: effectiveOn }, undefined];
        }
        break;
      case "DEC-DATE":
        if (mention.facts.spouse) break;
        if (death) {
          const { becomes } = mention.facts;
          death = { ...death, died: becomes, on: dayOf(becomes) ?? death.on };
        } else findings.push({ finding: "noDeathToDate", mentionId: id });
        break;
      case "RET":
        if (!death && !absence) findings.push({ finding: "noDeathToUndo", mentionId: id });
        else [death, absence, returned] = [undefined, undefined, { by: id, on: effectiveOn }];
        break;
      default:
    }
  }
  const isFrom = (day: IsoDay): boolean => compareDays(day, on) <= 0;
  if (death && isFrom(death.on))
    return { status: death.kind, since: death.on, by: death.by, diedOn: death.died, findings };
  if (returned && isFrom(returned.on))
    return { status: "returned", since: returned.on, by: returned.by, diedOn: null, findings };
  if (absence && isFrom(absence.on))
    return { status: "absent", since: absence.on, by: absence.by, diedOn: null, findings };
  return { status: "alive", since: null, by: null, diedOn: null, findings };
}

/** Whether the register holds the person for dead, by act or by judgment. */
export function isHeldDead({ status }: LifeStatus): boolean {
  return status === "dead" || status === "presumedDead";
}
