import type { Answers } from "../answers.ts";
import { type Line, PROXY_LINES, reviewLines } from "../form/index.ts";
import type { ReviewField } from "../reading-fields.ts";
import { answerAt } from "../answers.ts";
import { type DeathSection, deathSectionsFor, deceasedKindOf } from "./sections.ts";

function parentLines(who: "father" | "mother", proof: string | null): readonly Line[] {
  return [
    [`${who}.isUnknown`, "choice", proof],
    [`${who}.givenName`, "dual", proof],
    [`${who}.familyName`, "dual", proof],
    [`${who}.cnie`, "text", null],
    [`${who}.bornOn`, "partialDate", null],
    [`${who}.profession`, "dual", null],
    [`${who}.residence`, "dual", null],
  ];
}

function linesOf(section: DeathSection, certificate: string, filiation: string): readonly Line[] {
  switch (section) {
    case "place":
      return [
        ["place.establishment", "dual", certificate],
        ["place.commune", "place", certificate],
        ["place.country", "country", certificate],
        ["place.city", "dual", certificate],
        ["place.foreignAct.authority", "dual", certificate],
        ["place.foreignAct.number", "text", certificate],
        ["place.foreignAct.on", "day", certificate],
        ["place.placeKind", "choice", certificate],
        ["place.diedOn", "day", certificate],
        ["place.time", "time", certificate],
        ["place.manner", "choice", certificate],
        ["place.arrivedOn", "day", null],
      ];
    case "office":
      return [];
    case "deceasedKind":
      return [["deceasedKind.kind", "choice", certificate]];
    case "deceased":
      return [
        ["deceased.givenName", "dual", "deceasedIdentity"],
        ["deceased.familyName", "dual", "deceasedIdentity"],
        ["deceased.sex", "choice", "deceasedIdentity"],
        ["deceased.cnie", "text", "deceasedIdentity"],
        ["deceased.otherIdentity", "text", "deceasedIdentity"],
        ["deceased.nationality", "country", "deceasedIdentity"],
        ["deceased.bornOn", "partialDate", "deceasedIdentity"],
        ["deceased.birthPlace", "dual", "deceasedIdentity"],
        ["deceased.profession", "dual", null],
        ["deceased.residence", "dual", "deceasedIdentity"],
      ];
    case "newborn":
      return [
        ["newborn.givenName", "dual", null],
        ["newborn.familyName", "dual", null],
        ["newborn.sex", "choice", certificate],
        ["newborn.bornOn", "day", certificate],
        ["newborn.birthPlace", "dual", certificate],
        ["newborn.birthReference", "text", null],
      ];
    case "stillborn":
      return [
        ["stillborn.sex", "choice", certificate],
        ["stillborn.order", "text", certificate],
        ["stillborn.count", "text", certificate],
      ];
    case "body":
      return [
        ["body.sex", "choice", certificate],
        ...["apparentAge", "stature", "marks", "clothing", "belongings"].map((name): Line => [
          `body.${name}`,
          "text",
          certificate,
        ]),
        ["minutes.on", "day", certificate],
        ["minutes.police", "dual", certificate],
        ["minutes.court", "dual", certificate],
      ];
    case "family":
      return [
        ["family.maritalStatus", "choice", "birthActCopy"],
        ["family.spouse.givenName", "dual", null],
        ["family.spouse.familyName", "dual", null],
        ["family.spouse.cnie", "text", null],
      ];
    case "birthAct":
      return [
        ["birthAct.isRegistered", "choice", "birthActCopy"],
        ["birthAct.office", "text", "birthActCopy"],
        ["birthAct.number", "text", "birthActCopy"],
        ["birthAct.year", "text", "birthActCopy"],
      ];
    case "father":
      return parentLines("father", filiation);
    case "mother":
      return parentLines("mother", filiation);
    case "declarant":
      return [
        ["declarant.link", "choice", null],
        ...PROXY_LINES,
        ["declarant.person.givenName", "dual", "declarantCnie"],
        ["declarant.person.familyName", "dual", "declarantCnie"],
        ["declarant.person.sex", "choice", "declarantCnie"],
        ["declarant.person.bornOn", "partialDate", "declarantCnie"],
        ["declarant.person.profession", "dual", null],
        ["declarant.cnie", "text", "declarantCnie"],
        ["declarant.residence", "dual", null],
      ];
  }
}

/** The document that proves the death of this case. */
function certificateOf(answers: Answers): string {
  const kind = deceasedKindOf(answers);
  if (kind === "unidentified") return "policeMinutes";
  if (answerAt(answers, "place.placeClass") === "abroad") return "foreignDeathAct";
  if (kind === "stillborn") return "stillbornCertificate";
  return answerAt(answers, "place.verifiedBy") === "localAuthority"
    ? "administrativeCertificate"
    : "verificationCertificate";
}

/** The lines of a death declaration in the order of the act; lines left empty by right (no card, not asked) are absent. */
export function deathReviewFields(answers: Answers): ReviewField[] {
  const filiation = deceasedKindOf(answers) === "person" ? "birthActCopy" : "motherIdentity";
  const lines = deathSectionsFor(answers).flatMap((section) => linesOf(section, certificateOf(answers), filiation));
  return reviewLines(lines, answers);
}
