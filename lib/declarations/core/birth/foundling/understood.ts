import { isIsoDay } from "#lib/calendar/core/index.ts";
import type { Understood } from "../../form/index.ts";
import { foundlingDeadline, foundlingKey } from "./announcement.ts";
import { foundlingActOf, foundlingNames, OFFICERS_CHOICE } from "./act.ts";
import { approximateBirth } from "./dates.ts";
import { foundlingChecks } from "./checks.ts";
import { foundlingDocuments } from "./documents.ts";
import { writtenDate } from "../../form/index.ts";
import type { FoundlingDeclaration } from "./sections.ts";

/** A declaration by the King's prosecutor as lists, deadlines, checks and the completion see it (L36:25). */
export function understoodFoundling(declared: FoundlingDeclaration): Understood {
  const { place, foundling, prosecutor, office } = declared;
  const { ar, latin } = prosecutor.court;
  const court = { ar: ar ?? latin ?? "", latin: latin ?? ar ?? "" };
  const born = writtenDate(approximateBirth(foundling)) ?? "";
  return {
    officeCode: office.code,
    commune: place.commune,
    eventOn: isIsoDay(born) ? born : place.foundOn,
    sameEventKey: foundlingKey(declared),
    subject: court,
    contact: { email: null, phone: null },
    deadlineEvent: (regime) => foundlingDeadline(place.foundOn, regime),
    documents: () => foundlingDocuments(declared),
    checks: ({ deadline, ...context }) => {
      if (deadline === null) throw new Error("a birth has a term");
      return foundlingChecks({ ...context, deadline, declared });
    },
    act: {
      kind: "birth",
      declarant: { ...court, link: "prosecutor", cnie: null },
      isInWriting: true,
      familyName: { isToSettle: true, proposed: { ar: "", latin: "" } },
      namesToChoose: OFFICERS_CHOICE,
      names: foundlingNames,
      time: foundling.time,
      establishment: place.establishment,
      act: (prepared) => foundlingActOf(declared, prepared),
    },
  };
}
