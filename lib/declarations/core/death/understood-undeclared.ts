import type { Understood } from "../form/index.ts";
import { undeclaredActOf, undeclaredNames } from "./undeclared-act.ts";
import { undeclaredChecks } from "./undeclared-checks.ts";
import type { UndeclaredDeath } from "./undeclared.ts";
import { deceasedKey, stillbornKey } from "./same-event-key.ts";

/** A death without declarant as lists, checks and the completion see it (L36:38-39). A body that nobody knows has no name. */
export function understoodUndeclared(declared: UndeclaredDeath): Understood {
  const { place, office, deceased, stillborn, mother, minutes, exOfficio } = declared;
  const named = deceased ?? mother;
  const stands = exOfficio?.institution ?? inBoth(minutes?.court);
  return {
    officeCode: office.code,
    commune: place.commune,
    eventOn: place.diedOn,
    sameEventKey: deceased ? deceasedKey(deceased) : stillborn && mother ? stillbornKey(mother, place.diedOn) : "",
    subject: named
      ? {
          ar: `${named.givenName.ar} ${named.familyName.ar}`,
          latin: `${named.givenName.latin} ${named.familyName.latin}`,
        }
      : { ar: "", latin: "" },
    contact: { email: null, phone: null },
    deadlineEvent: (regime) => ({ kind: "death", eventOn: place.diedOn, regime, placeClass: "morocco" }),
    documents: () => [],
    checks: ({ deadline, ...context }) => {
      if (deadline === null) throw new Error("a death has a term");
      return undeclaredChecks({ ...context, deadline, declared });
    },
    act: {
      kind: "death",
      declarant: { ...stands, link: exOfficio ? "exOfficio" : "prosecutor", cnie: null },
      isInWriting: true,
      familyName: { isToSettle: false, proposed: deceased?.familyName ?? { ar: "", latin: "" } },
      names: () => undeclaredNames(declared),
      time: place.time,
      establishment: place.establishment,
      act: (prepared) => undeclaredActOf(declared, prepared),
    },
  };
}

function inBoth({ ar, latin }: { ar?: string | undefined; latin?: string | undefined } = {}) {
  return { ar: ar ?? latin ?? "", latin: latin ?? ar ?? "" };
}
