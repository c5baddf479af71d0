import type { Declaring } from "./act-closing.ts";
import { declaredByFr, declaredByProxyFr, drawnUpParagraphFr } from "./act-closing-fr.ts";
import { type ActParagraph, type Clause, given } from "./act-text.ts";
import { sexOfLink } from "./arabic-kinship.ts";
import type { BirthActFacts, DeclarantFacts, NumberedPaper } from "./birth-act-facts.ts";
import { kinWordFr } from "./french-agreement.ts";
import { frenchDateInWords } from "./french-date.ts";
import { livesAtParentsHome } from "./parents-home.ts";
import { foreignActClauseFr } from "./foreign-act-clause.ts";

/** The end of a birth act in French. */
export function birthDrawnUpParagraphFr(facts: BirthActFacts): ActParagraph | undefined {
  const { declarant, foreignAct } = facts;
  const basis = foreignAct ? [foreignActClauseFr("birth", foreignAct)] : [];
  return drawnUpParagraphFr(facts, declarant && declaringBirth(declarant, facts), basis, foreignAct !== undefined);
}

/** «au vu d’une copie intégrale de l’acte de naissance n° …, enregistré le … par la mairie de Lyon (France)» (D22:23). */
function numbered(paper: string, told: NumberedPaper | undefined): string {
  if (!told) return paper;
  return `${paper} n°\u00A0${told.number} ${frenchDateInWords(told.on, "gregorian", { form: "of" })}`;
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
      `appuyée ${numbered("d’un procès-verbal", declarant.minutes)} et ${numbered("d’un certificat médical", declarant.ageCertificate)} fixant l’âge approximatif de l’enfant`,
    ];
  }
  if (link !== "proxy") return declaredByFr(declarant, kinWordFr(link, gender));
  if (!proxyFor) return declaredByFr(declarant, undefined);
  return declaredByProxyFr(declarant, { ...proxyFor, kin: kinWordFr(proxyFor.link, proxyFor.gender) });
}
