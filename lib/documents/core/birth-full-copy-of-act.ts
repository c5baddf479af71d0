import { BirthFullCopyPayload } from "./birth-full-copy-payload.ts";
import { certificationFormula } from "./certification-formula.ts";
import {
  authorityOf,
  issueInWords,
  type Issuing,
  nameInScripts,
  placeInRegister,
  type RegisteredAct,
} from "./issue-of-act.ts";

/** The full copy of a birth act in its latest state (L36:43, D99:36); `url` is the address behind its code. */
export function birthFullCopyOf(registered: RegisteredAct, issuing: Issuing, url: string): BirthFullCopyPayload {
  const { act, regime } = registered;
  const { father, mother, subject } = act.names;
  const issue = issueInWords(issuing);
  return BirthFullCopyPayload.parse({
    kind: "birth_full_copy",
    content: "full",
    regime,
    authority: authorityOf(act),
    act: placeInRegister(registered),
    text: act.text,
    subject: nameInScripts(subject),
    ascendants: [
      ...(father ? [{ relation: "father", name: nameInScripts(father) }] : []),
      ...(mother ? [{ relation: "mother", name: nameInScripts(mother) }] : []),
    ],
    mentions: [],
    formula: certificationFormula({ regime, document: "copy", officerSex: issuing.signatory.gender }).ar,
    issue: {
      ...issue,
      place: issue.place.ar,
      on: issue.on.ar,
      officer: { name: issue.officer.name.ar, quality: issue.officer.quality.ar },
    },
    verification: { url },
  });
}
