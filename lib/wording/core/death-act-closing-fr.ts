import type { Declaring } from "./act-closing.ts";
import { declaredByFr, declaredByProxyFr, drawnUpParagraphFr } from "./act-closing-fr.ts";
import type { Sex } from "./act-facts.ts";
import { type ActParagraph, type Clause, given } from "./act-text.ts";
import { sexOfLink } from "./arabic-kinship.ts";
import { foreignActClauseFr } from "./foreign-act-clause.ts";
import type { DeathActFacts, DeathBasis, DeathDeclarantFacts, DeathLink } from "./death-act-facts.ts";
import { livesAtTheOneHome } from "./death-act-person.ts";
import { kinWordFr, ofFr } from "./french-agreement.ts";
import { frenchDateInWords } from "./french-date.ts";

/** The end of a death act in French. */
export function deathDrawnUpParagraphFr(facts: DeathActFacts): ActParagraph | undefined {
  const { declarant, basis, foreignAct } = facts;
  const declaring: Declaring | undefined = declarant && {
    ...whoDeclares(declarant),
    life: declarant,
    livesAtStatedHome: livesAtTheOneHome(declarant, facts),
  };
  const restsOn = [
    ...(foreignAct ? [foreignActClauseFr("death", foreignAct)] : []),
    ...(basis ? basisClauses(basis) : []),
  ];
  return drawnUpParagraphFr(facts, declaring, restsOn, foreignAct !== undefined);
}

function basisClauses(basis: DeathBasis): readonly Clause[] {
  if (basis.kind === "institution")
    return [
      `au vu des renseignements disponibles auprès ${ofFr(given(basis.institutionFr) ?? basis.institutionAr)}`,
      "aucun proche n’ayant pu compléter la déclaration préalable",
    ];
  const number = given(basis.number);
  const court = given(basis.courtFr) ?? given(basis.courtAr);
  const minutes = [
    "en vertu du procès-verbal",
    number && `n°\u00A0${number}`,
    `établi par ${given(basis.policeFr) ?? given(basis.policeAr) ?? "la police judiciaire"}`,
    basis.on && frenchDateInWords(basis.on, "gregorian"),
  ];
  return [
    minutes.filter((part) => part !== undefined).join(" "),
    `visé par le procureur du Roi${court ? ` près ${court}` : ""}`,
  ];
}

function whoDeclares(declarant: DeathDeclarantFacts): { words: readonly Clause[]; sex: Sex } {
  const { link, gender, proxyFor } = declarant;
  const body = given(declarant.bodyFr) ?? given(declarant.bodyAr);
  const named = declaredByFr(declarant, undefined);
  const inQuality = (quality: string) => ({ words: [...named, quality], sex: gender });
  switch (link) {
    case "proxy":
      return {
        words: proxyFor ? declaredByProxyFr(declarant, { ...proxyFor, kin: kinOf(proxyFor) }) : named,
        sex: gender,
      };
    case "prosecutor": {
      const who = gender === "male" ? "du procureur du Roi" : "de la procureure du Roi";
      return { words: [`sur la déclaration ${who}${body ? ` près ${body}` : ""}`], sex: gender };
    }
    case "institution":
      return inQuality(`agissant pour ${body ?? "l’établissement où le décès est survenu"}`);
    case "localAuthority":
      return inQuality(`agissant pour ${body ?? "l’autorité administrative locale"}`);
    case "judicialPolice":
      return inQuality("officier de police judiciaire");
    case "other":
      return { words: named, sex: gender };
    default:
      return { words: declaredByFr(declarant, kinOf({ link, gender })), sex: sexOfLink(link, gender) };
  }
}

function kinOf({ link, gender }: { link: DeathLink | "other"; gender: Sex }): string | undefined {
  return link === "other" ? undefined : kinWordFr(link, gender);
}
