import { never } from "#lib/kernel/never.ts";
import type { Clause } from "../act-text.ts";
import { CENTRAL_AUTHORITY } from "../central-authority.ts";
import { ofFr } from "../french-agreement.ts";
import { frenchYearInWords } from "../french-number.ts";
import type { InBoth } from "../mention-facts.ts";
import {
  addressClauseFr,
  courtNameFr,
  datedInFr,
  entryClausesFr,
  foreignJudgmentClausesFr,
  inFrench,
  judgmentWordsFr,
  NUMBER,
} from "../mention-frame-fr.ts";
import type { ActReference, MentionTitle } from "./title-facts.ts";

const DECIDING = {
  central: ofFr(CENTRAL_AUTHORITY.fr),
  justice: "du ministre de la Justice",
  commission: "de la Haute commission de l’état civil",
} as const;
const BULLETINS = {
  official: "Bulletin officiel",
  collectivities: "Bulletin officiel des collectivités territoriales",
};

/** The same in French. */
export function titleClausesFr(title: MentionTitle, deed: string): readonly Clause[] {
  const when = datedInFr(title.on, "of");
  const of = when === undefined ? "" : ` ${when}`;
  switch (title.kind) {
    case "judgment":
      return [
        `par ${judgmentWordsFr(judgmentNoun(title.court), title.number, title.on, courtNameFr(title.court))}`,
        title.finalOn && "passé en force de chose jugée",
      ];
    case "order": {
      const by =
        title.judge === "minors"
          ? `le juge chargé des affaires des mineurs près ${courtNameFr(title.court)}`
          : `le président ${ofFr(courtNameFr(title.court))}`;
      const on = datedInFr(title.on, "on");
      return [`par ordonnance ${NUMBER}${title.number} rendue${on ? ` ${on}` : ""} par ${by}`];
    }
    case "foreignJudgment":
      return foreignJudgmentClausesFr(title);
    case "adoulAct":
      return [...entryClausesFr(deed, title.entry, title.on), addressClauseFr(title.court, title.addressedOn)];
    case "deed":
      return [`suivant ${title.form === "official" ? "acte officiel" : "écrit de la main du déclarant"}${of}`];
    case "permission":
      return [`sur autorisation ${permitting(title)} ${NUMBER}${title.number}${of}`];
    case "decision":
      return [`par décision ${DECIDING[title.authority]} ${NUMBER}${title.number}${of}`];
    case "decree":
    case "dahir":
      return [
        `par ${title.kind === "decree" ? "décret" : "dahir"} ${NUMBER}${title.number}${of}`,
        publishedClause(title),
      ];
    case "request":
      return [`à la demande de l’administration de la Défense nationale ${NUMBER}${title.number}${of}`];
    case "certificate":
      return [
        `suivant le certificat de nationalité ${NUMBER}${title.number}${of}`,
        `délivré par ${inFrench(title.authority)}`,
      ];
    case "notice": {
      const on = datedInFr(title.on, "on");
      return [`suivant l’avis ${NUMBER}${title.number} reçu ${ofOfficeFr(title.office)}${on ? ` ${on}` : ""}`];
    }
    case "registeredAct":
    case "ownAct":
    case "issuedCopy":
      return [];
    default:
      return never(title);
  }
}

/** «n° 45 de l’année deux mille vingt-six, bureau de l’état civil Hassan». */
export function actReferenceWordsFr({ number, year, office }: ActReference): string {
  return `${NUMBER}${number} de l’année ${frenchYearInWords(year)}, ${officeFr(office)}`;
}

/** An office inside a sentence: «du bureau de l’état civil Hassan». */
function ofOfficeFr(office: InBoth): string {
  const name = officeFr(office);
  return name.startsWith("bureau") ? `du ${name}` : ofFr(name);
}

function officeFr(office: InBoth): string {
  return inFrench(office).replace(/^Bureau\b/u, "bureau");
}

/** Courts of first instance give a «jugement», those above them an «arrêt». */
function judgmentNoun(court: InBoth): string {
  return /^(?:la )?cour\b/iu.test(inFrench(court)) ? "arrêt" : "jugement";
}

function permitting({ authority, court }: Extract<MentionTitle, { kind: "permission" }>): string {
  switch (authority) {
    case "central":
      return ofFr(CENTRAL_AUTHORITY.fr);
    case "foreignAffairs":
      return "du ministère chargé des Affaires étrangères";
    case "prosecutor":
      return court ? `du procureur du Roi près ${courtNameFr(court)}` : "du procureur du Roi";
    default:
      return never(authority);
  }
}

function publishedClause({ bulletin }: Extract<MentionTitle, { kind: "decree" | "dahir" }>): Clause {
  if (!bulletin) return undefined;
  const when = bulletin.on && datedInFr(bulletin.on, "of");
  return `publié au ${BULLETINS[bulletin.name]} ${NUMBER}${bulletin.number}${when ? ` ${when}` : ""}`;
}
