import { never } from "#lib/kernel/never.ts";
import type { AloneReason, ClosingFacts, OfficerFacts, TitleFacts } from "./act-facts.ts";
import type { Declaring } from "./act-closing.ts";
import { type ActParagraph, actParagraph, type Clause, given } from "./act-text.ts";
import { frenchAgeInWords } from "./french-age.ts";
import { atHomeFr, atPlaceFr, feminineFr, ofFr } from "./french-agreement.ts";
import { frenchDateInWords, frenchOnDateInCalendars } from "./french-date.ts";

const REASONS: Readonly<Record<Exclude<AloneReason, "declaredInWriting">, string>> = {
  cannotSign: "a déclaré ne pas savoir signer",
  cannotWrite: "a déclaré ne pas savoir écrire",
  disabled: "n’a pu signer en raison d’un handicap",
  ill: "n’a pu signer pour cause de maladie",
  refused: "a refusé de signer",
};

/** «Dressé le …, sur la déclaration de …, a signé avec nous, …»; «Transcrit» when a judgment or a foreign act is carried into the register. */
export function drawnUpParagraphFr(
  facts: ClosingFacts,
  declaring: Declaring | undefined,
  basis: readonly Clause[] = [],
  isTranscribed = false,
): ActParagraph | undefined {
  const { drawnUp, title, officer } = facts;
  const verb = isTranscribed || title?.kind === "judgment" ? "Transcrit" : "Dressé";
  const when = frenchOnDateInCalendars(drawnUp, { weekday: true });
  const alone = `l’acte étant signé par nous ${feminineFr("seul", officer.gender)}`;
  const clauses = [
    when ? `${verb} ${when}` : verb,
    title && titleClause(title),
    ...basis,
    ...(declaring ? declarantClauses(declaring) : []),
    ...(declaring ? signatureClauses(facts, alone) : [alone]),
    nameOfFr(officer),
    ...officerClauses(officer),
  ];
  return actParagraph(clauses, ", ", ".");
}

/** «sur la déclaration de son père, …»; without kinship, «sur la déclaration de …». */
export function declaredByFr(declarant: Named, kin: string | undefined): readonly Clause[] {
  if (kin === undefined) return [`sur la déclaration ${ofFr(nameOfFr(declarant))}`];
  return [`sur la déclaration ${ofFr(kin)}`, nameOfFr(declarant)];
}

/** «sur la déclaration faite pour son père, …, par son mandataire, …». */
export function declaredByProxyFr(
  proxy: Named & { gender: "male" | "female" },
  principal: Named & { kin: string | undefined },
): readonly Clause[] {
  return [
    `sur la déclaration faite pour ${principal.kin ?? nameOfFr(principal)}`,
    principal.kin === undefined ? undefined : nameOfFr(principal),
    proxy.gender === "male" ? "par son mandataire" : "par sa mandataire",
    nameOfFr(proxy),
  ];
}

type Named = { fullNameAr: string; fullNameLatin?: string | undefined };

/** A name in Latin letters, or as it stands in Arabic. */
export function nameOfFr({ fullNameAr, fullNameLatin }: Named): string {
  return given(fullNameLatin) ?? fullNameAr;
}

function titleClause({ kind, number, authorityAr, authorityFr, on }: TitleFacts): Clause {
  const title = kind === "judgment" ? "du jugement" : "de l’autorisation";
  const issued = kind === "judgment" ? "rendu" : "délivrée";
  const by = given(authorityFr) ?? authorityAr;
  return `en vertu ${title} n°\u00A0${number} ${issued} par ${by} ${frenchDateInWords(on, "gregorian")}`;
}

function declarantClauses({ words, sex, life, livesAtStatedHome }: Declaring): readonly Clause[] {
  const nationality = given(life.nationalityFr) ?? given(life.nationalityAr);
  const home = given(life.residenceFr) ?? given(life.residenceAr);
  return [
    ...words,
    nationality && `de nationalité ${nationality}`,
    life.age && `${feminineFr("âgé", sex)} de ${frenchAgeInWords(life.age)}`,
    given(life.professionFr) ?? given(life.professionAr),
    home && `${feminineFr("domicilié", sex)} ${livesAtStatedHome ? "à l’adresse susmentionnée" : atHomeFr(home)}`,
  ];
}

function signatureClauses({ signature, reading, interpreter }: ClosingFacts, alone: string): readonly Clause[] {
  const reason = signature === "declarant" ? undefined : signature.officerAlone;
  if (reason === "declaredInWriting") {
    return ["cette déclaration ayant été faite par écrit", alone];
  }
  const took = reading === "shown" ? "après avoir pris connaissance de l’acte" : "lecture faite";
  const translation = interpreter
    ? ` avec traduction en ${interpreter.languageFr ?? interpreter.languageAr} par ${nameOfFr(interpreter)}`
    : "";
  if (reason === "exOfficio") return [took + translation, alone];
  const opening = ["qui", took + translation];
  return reason === undefined ? [...opening, "a signé avec nous"] : [...opening, REASONS[reason], alone];
}

/** In what quality the officer draws the act up. */
export function officerClauses({ quality, gender, officeAr, officeFr }: OfficerFacts): readonly Clause[] {
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
    case "deputy":
      return [`officier de l’état civil par suppléance ${ofFr(office)}`];
    default:
      return never(quality);
  }
}
