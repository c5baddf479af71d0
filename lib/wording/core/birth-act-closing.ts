import { type Declaring, declaredBy, declaredByProxy, drawnUpParagraph } from "./act-closing.ts";
import type { Sex } from "./act-facts.ts";
import { type ActParagraph, type Clause, given } from "./act-text.ts";
import { AGREEMENT } from "./arabic-agreement.ts";
import { kinWord, sexOfLink } from "./arabic-kinship.ts";
import type { BirthActFacts, DeclarantFacts } from "./birth-act-facts.ts";
import { livesAtParentsHome } from "./parents-home.ts";

/** The end of a birth act, from the day it was drawn up to the officer. */
export function birthDrawnUpParagraph(facts: BirthActFacts): ActParagraph | undefined {
  return drawnUpParagraph(facts, facts.declarant && declaringBirth(facts.declarant, facts));
}

function declaringBirth(declarant: DeclarantFacts, facts: BirthActFacts): Declaring {
  return {
    words: whoDeclares(declarant, facts.child.sex),
    sex: sexOfDeclarant(declarant),
    life: declarant,
    livesAtStatedHome: livesAtParentsHome(declarant, facts),
  };
}

function whoDeclares(declarant: DeclarantFacts, child: Sex): readonly Clause[] {
  const { link, gender, proxyFor, courtAr } = declarant;
  const sex = sexOfDeclarant(declarant);
  const said = AGREEMENT[sex];
  if (link === "prosecutor") {
    const court = given(courtAr);
    return [
      `حسبما ${said.declared} به`,
      `${gender === "male" ? "معززا" : "معززة"} تصريح${said.suffix} بمحضر وبشهادة طبية تحدد عمر ${AGREEMENT[child].child} على وجه التقريب`,
      `${said.sir} ${said.prosecutor}${court ? ` لدى ${court}` : ""}`,
    ];
  }
  if (link !== "proxy") return [declaredBy(declarant, sex, kinWord(link, gender, child, "nominative"))];
  if (!proxyFor) return [declaredBy(declarant, sex, undefined)];
  return declaredByProxy(declarant, {
    fullNameAr: proxyFor.fullNameAr,
    sex: sexOfLink(proxyFor.link, proxyFor.gender),
    kin: kinWord(proxyFor.link, proxyFor.gender, child, "genitive"),
  });
}

function sexOfDeclarant({ link, gender }: DeclarantFacts): Sex {
  return link === "proxy" || link === "prosecutor" ? gender : sexOfLink(link, gender);
}
