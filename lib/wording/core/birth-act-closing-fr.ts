import type { Declaring } from "./act-closing.ts";
import { declaredByFr, declaredByProxyFr, drawnUpParagraphFr } from "./act-closing-fr.ts";
import { type ActParagraph, type Clause, given } from "./act-text.ts";
import { sexOfLink } from "./arabic-kinship.ts";
import type { BirthActFacts, DeclarantFacts } from "./birth-act-facts.ts";
import { kinWordFr } from "./french-agreement.ts";
import { livesAtParentsHome } from "./parents-home.ts";

/** The end of a birth act in French. */
export function birthDrawnUpParagraphFr(facts: BirthActFacts): ActParagraph | undefined {
  return drawnUpParagraphFr(facts, facts.declarant && declaringBirth(facts.declarant, facts));
}

function declaringBirth(declarant: DeclarantFacts, facts: BirthActFacts): Declaring {
  const { link, gender } = declarant;
  return {
    words: whoDeclares(declarant),
    sex: link === "proxy" || link === "prosecutor" ? gender : sexOfLink(link, gender),
    life: declarant,
    livesAtStatedHome: livesAtParentsHome(declarant, facts),
  };
}

function whoDeclares(declarant: DeclarantFacts): readonly Clause[] {
  const { link, gender, proxyFor } = declarant;
  if (link === "prosecutor") {
    const court = given(declarant.courtFr) ?? given(declarant.courtAr);
    const who = gender === "male" ? "du procureur du Roi" : "de la procureure du Roi";
    return [
      `sur la déclaration ${who}${court ? ` près ${court}` : ""}`,
      "appuyée d’un procès-verbal et d’un certificat médical fixant l’âge approximatif de l’enfant",
    ];
  }
  if (link !== "proxy") return declaredByFr(declarant, kinWordFr(link, gender));
  if (!proxyFor) return declaredByFr(declarant, undefined);
  return declaredByProxyFr(declarant, { ...proxyFor, kin: kinWordFr(proxyFor.link, proxyFor.gender) });
}
