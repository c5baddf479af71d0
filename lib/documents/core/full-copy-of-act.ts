import { type Act, type BirthAct, type DeathAct, designationOf } from "#lib/acts/core/index.ts";
import { certificationFormula } from "./certification-formula.ts";
import { BirthFullCopyPayload, DeathFullCopyPayload, type FullCopy } from "./full-copy-payload.ts";
import {
  authorityOf,
  issueInWords,
  type Issuing,
  nameInScripts,
  placeInRegister,
  type RegisteredAct,
} from "./issue-of-act.ts";

/** The full copy of a birth act in its latest state (L36:43, D99:36); `url` is the address behind its code. */
export function birthFullCopyOf(
  registered: RegisteredAct<BirthAct>,
  issuing: Issuing,
  url: string,
): BirthFullCopyPayload {
  return BirthFullCopyPayload.parse({ kind: "birth_full_copy", ...fullCopyOf(registered, issuing, url) });
}

/** The full copy of a death act in its latest state. */
export function deathFullCopyOf(
  registered: RegisteredAct<DeathAct>,
  issuing: Issuing,
  url: string,
): DeathFullCopyPayload {
  return DeathFullCopyPayload.parse({ kind: "death_full_copy", ...fullCopyOf(registered, issuing, url) });
}

/** What every copy with the whole text of an act says, in the state that `registered` gives. */
export function fullCopyOf(registered: RegisteredAct<Act>, issuing: Issuing, url: string): FullCopy {
  const { act, regime } = registered;
  const { father, mother } = act.names;
  const issue = issueInWords(issuing);
  return {
    content: "full",
    regime,
    authority: authorityOf(act),
    act: placeInRegister(registered),
    text: act.text.map((paragraph) => [...paragraph]),
    subject: nameInScripts(designationOf(act)),
    ascendants: [
      ...(father ? [{ relation: "father" as const, name: nameInScripts(father) }] : []),
      ...(mother ? [{ relation: "mother" as const, name: nameInScripts(mother) }] : []),
    ],
    mentions: registered.mentions.map(({ ar }) => ar),
    formula: certificationFormula({ regime, document: "copy", officerSex: issuing.signatory.gender }).ar,
    issue: {
      ...issue,
      place: issue.place.ar,
      on: issue.on.ar,
      officer: { name: issue.officer.name.ar, quality: issue.officer.quality.ar },
    },
    verification: { url },
  };
}
