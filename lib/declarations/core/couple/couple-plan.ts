import type { MentionPlan } from "../form/index.ts";
import { type Applicant, COURT, isSpouseInPerson } from "./applicant.ts";
import type { Couple } from "./couple-key.ts";

type Named = { givenName: { ar: string; latin: string }; familyName: { ar: string; latin: string } };

/** What the desk needs in order to enter the mentions of a couple. */
export function couplePlan(
  { husband, wife, declarant }: Couple & { declarant: Applicant },
  drafts: MentionPlan["drafts"],
): MentionPlan {
  const own = declarant.link === "husband" ? husband : wife;
  const inPerson = isSpouseInPerson(declarant);
  const applicant = inPerson ? own : (declarant.person ?? own);
  const cnie = (inPerson ? own.cnie : declarant.cnie) ?? null;
  const { ar = "", latin = ar } = declarant.residence;
  // a court is known by its name alone
  const named = declarant.link === COURT ? { ar, latin } : fullName(applicant);
  return {
    drafts,
    applicant: { ...named, link: declarant.link, cnie },
    spouses: { husband: fullName(husband), wife: fullName(wife) },
    parties: [husband.cnie ?? null, wife.cnie ?? null, cnie],
  };
}

function fullName({ givenName, familyName }: Named): { ar: string; latin: string } {
  return { ar: `${givenName.ar} ${familyName.ar}`, latin: `${givenName.latin} ${familyName.latin}` };
}
