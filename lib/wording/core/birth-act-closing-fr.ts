import { never } from "#lib/kernel/never.ts";
import { type ActParagraph, actParagraph, type Clause, given } from "./act-text.ts";
import { sexOfLink } from "./arabic-kinship.ts";
import { livesAtStatedHome } from "./parents-home.ts";
import type { AloneReason, BirthActFacts, DeclarantFacts, OfficerFacts, Sex, TitleFacts } from "./birth-act-facts.ts";
import { frenchAgeInWords } from "./french-age.ts";
import { atHomeFr, atPlaceFr, feminineFr, kinWordFr, ofFr } from "./french-agreement.ts";
import { frenchDateInWords, frenchOnDateInCalendars } from "./french-date.ts";

type Named = { fullNameAr: string; fullNameLatin?: string | undefined };

const REASONS: Readonly<Record<Exclude<AloneReason, "declaredInWriting">, string>> = {
  cannotSign: "a déclaré ne pas savoir signer",
  cannotWrite: "a déclaré ne pas savoir écrire",
  disabled: "n’a pu signer en raison d’un handicap",
  ill: "n’a pu signer pour cause de maladie",
  refused: "a refusé de signer",
};

/** «Dressé le …, sur la déclaration de …, a signé avec nous, …»; «Transcrit» when a judgment is carried into the register. */
export function drawnUpParagraphFr(facts: BirthActFacts): ActParagraph | undefined {
  const { drawnUp, title, declarant, officer } = facts;
  const verb = title?.kind === "judgment" ? "Transcrit" : "Dressé";
  const when = frenchOnDateInCalendars(drawnUp, { weekday: true });
  const alone = `l’acte étant signé par nous ${feminineFr("seul", officer.gender)}`;
  const clauses = [
    when ? `${verb} ${when}` : verb,
    title && titleClause(title),
    ...(declarant ? declarantClauses(declarant, facts) : []),
    ...(declarant ? signatureClauses(facts, alone) : [alone]),
    nameOf(officer),
    ...officerClauses(officer),
  ];
  return actParagraph(clauses, ", ", ".");
}

function titleClause({ kind, number, authorityAr, authorityFr, on }: TitleFacts): Clause {
  const title = kind === "judgment" ? "du jugement" : "de l’autorisation";
  const issued = kind === "judgment" ? "rendu" : "délivrée";
  const by = given(authorityFr) ?? authorityAr;
  return `en vertu ${title} n°\u00A0${number} ${issued} par ${by} ${frenchDateInWords(on, "gregorian")}`;
}

function declarantClauses(declarant: DeclarantFacts, facts: BirthActFacts): readonly Clause[] {
  const sex = sexOfDeclarant(declarant);
  const nationality = given(declarant.nationalityFr) ?? given(declarant.nationalityAr);
  const home = given(declarant.residenceFr) ?? given(declarant.residenceAr);
  const sameHome = livesAtStatedHome(declarant, facts);
  return [
    ...whoDeclares(declarant),
    nationality && `de nationalité ${nationality}`,
    declarant.age && `${feminineFr("âgé", sex)} de ${frenchAgeInWords(declarant.age)}`,
    given(declarant.professionFr) ?? given(declarant.professionAr),
    home && `${feminineFr("domicilié", sex)} ${sameHome ? "à l’adresse susmentionnée" : atHomeFr(home)}`,
  ];
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
  if (link !== "proxy") return [`sur la déclaration ${ofFr(kinWordFr(link, gender))}`, nameOf(declarant)];
  if (!proxyFor) return [`sur la déclaration ${ofFr(nameOf(declarant))}`];
  return [
    `sur la déclaration faite pour ${kinWordFr(proxyFor.link, proxyFor.gender)}`,
    nameOf(proxyFor),
    gender === "male" ? "par son mandataire" : "par sa mandataire",
    nameOf(declarant),
  ];
}

function signatureClauses({ signature, reading, interpreter }: BirthActFacts, alone: string): readonly Clause[] {
  const reason = signature === "declarant" ? undefined : signature.officerAlone;
  if (reason === "declaredInWriting") {
    return ["cette déclaration ayant été faite par écrit", alone];
  }
  const took = reading === "shown" ? "après avoir pris connaissance de l’acte" : "lecture faite";
  const translation = interpreter
    ? ` avec traduction en ${interpreter.languageFr ?? interpreter.languageAr} par ${nameOf(interpreter)}`
    : "";
  const opening = ["qui", took + translation];
  return reason === undefined ? [...opening, "a signé avec nous"] : [...opening, REASONS[reason], alone];
}

function officerClauses({ quality, gender, officeAr, officeFr }: OfficerFacts): readonly Clause[] {
  const office = given(officeFr) ?? officeAr;
  switch (quality) {
    case "president":
      return [`${feminineFr("président", gender)} du conseil ${ofFr(office)}`, "officier de l’état civil"];
    case "vicePresident":
      return [
        `${feminineFr("vice-président", gender)} du conseil ${ofFr(office)}`,
        "officier de l’état civil par délégation",
      ];
    case "delegated":
      return [`officier de l’état civil par délégation ${ofFr(office)}`];
    case "consular":
      return [`officier de l’état civil ${atPlaceFr(office)}`];
    default:
      return never(quality);
  }
}

function sexOfDeclarant({ link, gender }: DeclarantFacts): Sex {
  return link === "proxy" || link === "prosecutor" ? gender : sexOfLink(link, gender);
}

function nameOf({ fullNameAr, fullNameLatin }: Named): string {
  return given(fullNameLatin) ?? fullNameAr;
}
