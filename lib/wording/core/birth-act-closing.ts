import { type Declaring, declaredBy, declaredByProxy, drawnUpParagraph } from "./act-closing.ts";
import type { Sex } from "./act-facts.ts";
import { type ActParagraph, type Clause, given } from "./act-text.ts";
import { AGREEMENT } from "./arabic-agreement.ts";
import { arabicDateInWords } from "./arabic-date.ts";
import { kinWord, sexOfLink } from "./arabic-kinship.ts";
import type { BirthActFacts, DeclarantFacts, NumberedPaper } from "./birth-act-facts.ts";
import { livesAtParentsHome } from "./parents-home.ts";
import { foreignActClause } from "./foreign-act-clause.ts";

/** The end of a birth act, from the day it was drawn up to the officer. */
export function birthDrawnUpParagraph(facts: BirthActFacts): ActParagraph | undefined {
  const { declarant, foreignAct } = facts;
  const basis = foreignAct ? [foreignActClause("birth", foreignAct)] : [];
  return drawnUpParagraph(facts, declarant && declaringBirth(declarant, facts), basis, foreignAct !== undefined);
}

/** «بناء على نسخة كاملة من رسم الولادة عدد … المسجل بتاريخ … لدى بلدية ليون بفرنسا» (D22:23). */
function numbered({ number, on }: NumberedPaper): string {
  return `عدد ${number} بتاريخ ${arabicDateInWords(on, "gregorian")}`;
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
  const { link, gender, proxyFor, courtAr, minutes, ageCertificate } = declarant;
  const sex = sexOfDeclarant(declarant);
  const said = AGREEMENT[sex];
  if (link === "prosecutor") {
    const court = given(courtAr);
    const papers = [
      ["بمحضر", minutes && numbered(minutes)],
      ["وبشهادة طبية", ageCertificate && numbered(ageCertificate)],
      [`تحدد عمر ${AGREEMENT[child].child} على وجه التقريب`],
    ];
    const supported = `${gender === "male" ? "معززا" : "معززة"} تصريح${said.suffix}`;
    return [
      `حسبما ${said.declared} به`,
      [supported, ...papers.flat()].filter((part) => part !== undefined).join(" "),
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
