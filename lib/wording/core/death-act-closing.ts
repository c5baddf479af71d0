import { type Declaring, declaredBy, declaredByProxy, drawnUpParagraph } from "./act-closing.ts";
import type { Sex } from "./act-facts.ts";
import { type ActParagraph, type Clause, given } from "./act-text.ts";
import { AGREEMENT, ofBody } from "./arabic-agreement.ts";
import { arabicDateInWords } from "./arabic-date.ts";
import { kinWord, sexOfLink } from "./arabic-kinship.ts";
import { foreignActClause } from "./foreign-act-clause.ts";
import type { DeathActFacts, DeathBasis, DeathDeclarantFacts, DeathLink } from "./death-act-facts.ts";
import { livesAtTheOneHome, sexInGrammar } from "./death-act-person.ts";

/** The end of a death act, from the day it was drawn up to the officer. */
export function deathDrawnUpParagraph(facts: DeathActFacts): ActParagraph | undefined {
  const { declarant, basis, foreignAct } = facts;
  const subject = sexInGrammar(facts.deceased);
  const declaring: Declaring | undefined = declarant && {
    words: whoDeclares(declarant, subject),
    sex: sexOfDeclarant(declarant),
    life: declarant,
    livesAtStatedHome: livesAtTheOneHome(declarant, facts),
  };
  const restsOn = [
    ...(foreignAct ? [foreignActClause("death", foreignAct)] : []),
    ...(basis ? basisClauses(basis, subject) : []),
  ];
  return drawnUpParagraph(facts, declaring, restsOn, foreignAct !== undefined);
}

function basisClauses(basis: DeathBasis, subject: Sex): readonly Clause[] {
  if (basis.kind === "institution")
    return [
      `بناء على المعلومات والبيانات المتوفرة لدى ${basis.institutionAr}`,
      `لتعذر تتميم التصريح الأولي من قبل أقارب ${AGREEMENT[subject].late}`,
    ];
  const number = given(basis.number);
  const court = given(basis.courtAr);
  const minutes = [
    "بناء على المحضر",
    number && `عدد ${number}`,
    `المنجز من قبل ${given(basis.policeAr) ?? "الشرطة القضائية"}`,
    basis.on && `بتاريخ ${arabicDateInWords(basis.on, "gregorian")}`,
  ];
  return [
    minutes.filter((part) => part !== undefined).join(" "),
    `والمؤشر عليه من لدن وكيل الملك${court ? ` لدى ${court}` : ""}`,
  ];
}

function whoDeclares(declarant: DeathDeclarantFacts, subject: Sex): readonly Clause[] {
  const { link, gender, proxyFor } = declarant;
  const said = AGREEMENT[gender];
  const body = given(declarant.bodyAr);
  const inQuality = (quality: string) => [declaredBy(declarant, gender, undefined), `بصفت${said.suffix} ${quality}`];
  switch (link) {
    case "proxy":
      return proxyFor
        ? declaredByProxy(declarant, {
            fullNameAr: proxyFor.fullNameAr,
            sex: sexOfRelative(proxyFor),
            kin: kinOf(proxyFor, subject, "genitive"),
          })
        : [declaredBy(declarant, gender, undefined)];
    case "prosecutor":
      return [`حسبما ${said.declared} به ${said.sir} ${said.prosecutor}${body ? ` لدى ${body}` : ""}`];
    case "institution":
      return inQuality(`${said.acting} ${ofBody(body ?? "المؤسسة التي وقعت بها الوفاة")}`);
    case "localAuthority":
      return inQuality(`${said.acting} ${ofBody(body ?? "السلطة الإدارية المحلية")}`);
    case "judicialPolice":
      return inQuality(`${gender === "male" ? "ضابطا" : "ضابطة"} للشرطة القضائية`);
    default:
      return [declaredBy(declarant, sexOfDeclarant(declarant), kinOf({ link, gender }, subject, "nominative"))];
  }
}

type Relative = { link: DeathLink | "other"; gender: Sex };

function kinOf({ link, gender }: Relative, subject: Sex, where: "nominative" | "genitive"): string | undefined {
  return link === "other" ? undefined : kinWord(link, gender, subject, where);
}

function sexOfRelative({ link, gender }: Relative): Sex {
  return link === "other" ? gender : sexOfLink(link, gender);
}

function sexOfDeclarant({ link, gender }: DeathDeclarantFacts): Sex {
  switch (link) {
    case "proxy":
    case "prosecutor":
    case "institution":
    case "localAuthority":
    case "judicialPolice":
      return gender;
    default:
      return sexOfRelative({ link, gender });
  }
}
