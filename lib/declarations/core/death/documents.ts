import type { Regime } from "#lib/territory/core/index.ts";
import type { DocumentNeed } from "../form/index.ts";
import type { BirthAct } from "./birth-act.ts";
import type { DeceasedKindName } from "./deceased-kind.ts";
import type { DeathDeclarant } from "./declarant.ts";
import { isOfficial } from "./declarant-rank.ts";
import { type DeclaredDeathPlace, isAbnormal } from "./place.ts";

export const DEATH_DOCUMENTS = [
  "verificationCertificate",
  "administrativeCertificate",
  "foreignDeathAct",
  "foreignActLegalisation",
  "foreignActTranslation",
  "prosecutorPermission",
  "stillbornCertificate",
  "policeMinutes",
  "deceasedIdentity",
  "birthActCopy",
  "motherIdentity",
  "declarantCnie",
  "proxyDeed",
  "other",
] as const;
export type DeathDocument = (typeof DEATH_DOCUMENTS)[number];

/** What the list of documents depends on. */
export type DocumentedDeath = {
  place: Pick<DeclaredDeathPlace, "placeClass" | "verifiedBy" | "manner">;
  kind: DeceasedKindName;
  birthAct?: BirthAct | undefined;
  declarant: DeathDeclarant;
};

/** The documents that the law asks for this case, and no other (D22:25-26, D99:32, L36:29, L36:38, law 55-19:3-4). */
export function deathDocumentsFor(death: DocumentedDeath, regime: Regime): DocumentNeed[] {
  return [...proofsOfDeath(death, regime), ...papersOfDeceased(death, regime), ...papersOfDeclarant(death, regime)];
}

function proofsOfDeath({ place, kind }: DocumentedDeath, regime: Regime): DocumentNeed[] {
  const article = regime === "R36" ? "D22:25" : "D99:32";
  // the minutes carry the prosecutor's visa
  if (kind === "unidentified") return [{ kind: "policeMinutes", need: "required", article: "L36:38" }];
  const isAbroad = place.placeClass === "abroad";
  const permission: DocumentNeed[] =
    isAbnormal(place.manner) && !isAbroad ? [{ kind: "prosecutorPermission", need: "required", article }] : [];
  if (isAbroad) {
    const law = regime === "R36" ? "D22:26" : "D99:15";
    return [
      { kind: "foreignDeathAct", need: "required", article: law },
      { kind: "foreignActLegalisation", need: "required", article: law },
      { kind: "foreignActTranslation", need: "helpful", article: law },
    ];
  }
  if (kind === "stillborn")
    return [...permission, { kind: "stillbornCertificate", need: "required", article: "L36:29" }];
  const certificate: DeathDocument =
    place.verifiedBy === "health" ? "verificationCertificate" : "administrativeCertificate";
  // R36 wants one of the four documents, the permission being one; R37 wants the permission besides the certificate.
  const need = permission.length > 0 && regime === "R36" ? "helpful" : "required";
  return [...permission, { kind: certificate, need, article }];
}

function papersOfDeceased({ kind, birthAct }: DocumentedDeath, regime: Regime): DocumentNeed[] {
  const article = regime === "R36" ? "D22:24" : "D99:33";
  switch (kind) {
    case "person":
      return [
        { kind: "deceasedIdentity", need: "helpful", article },
        ...(birthAct?.isRegistered === "no" ? [] : [{ kind: "birthActCopy", need: "helpful", article } as const]),
      ];
    case "bornAlive":
    case "stillborn":
      return [{ kind: "motherIdentity", need: "helpful", article }];
    case "unidentified":
      return [];
  }
}

function papersOfDeclarant({ declarant }: DocumentedDeath, regime: Regime): DocumentNeed[] {
  if (isOfficial(declarant.link)) return [];
  const article = regime === "R36" ? "L36:37" : "L37:24";
  return [
    { kind: "declarantCnie", need: "required", article },
    ...(declarant.isProxy ? [{ kind: "proxyDeed", need: "required", article } as const] : []),
  ];
}
