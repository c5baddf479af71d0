import type { MentionPlan } from "../form/index.ts";
import { type Applicant, isSpouseInPerson } from "./applicant.ts";
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
  return {
    drafts,
    applicant: { ...fullName(applicant), link: declarant.link, cnie },
    spouses: { husband: fullName(husband), wife: fullName(wife) },
    parties: [husband.cnie ?? null, wife.cnie ?? null, cnie],
  };
}

function fullName({ givenName, familyName }: Named): { ar: string; latin: string } {
  return { ar: `${givenName.ar} ${familyName.ar}`, latin: `${givenName.latin} ${familyName.latin}` };
}
