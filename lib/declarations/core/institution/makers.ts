import { type FileKind, type InstitutionKind, isFileKind } from "./institution-form.ts";

const NEAR_PEOPLE: readonly InstitutionKind[] = ["birth", "newborn", "death", "stillborn"];

/** What each sort of institution declares (L36:20, 25, 36, 38; L37:26; D22:14-15). */
const MAKERS: Readonly<Record<string, readonly InstitutionKind[]>> = {
  hospital: NEAR_PEOPLE,
  authority: NEAR_PEOPLE,
  prison: ["birth", "death"],
  care: ["birth", "death"],
  prosecutor: ["foundling", "unidentified"],
  court: ["marriage", "divorce"],
};

/** The events that this sort of institution may declare; nothing for one that the law does not name. */
export function kindsFor(institution: string): readonly InstitutionKind[] {
  return MAKERS[institution] ?? [];
}

/** Those of them that it may send as a file of rows. */
export function fileKindsFor(institution: string): readonly FileKind[] {
  return kindsFor(institution).filter(isFileKind);
}

/** Whether an institution may correct a declaration of this kind: its own pages, and the death that a newborn's page gave. */
export function mayCorrect(institution: string, kind: InstitutionKind): boolean {
  const kinds = kindsFor(institution);
  return kinds.includes(kind) || (kind === "bornAlive" && kinds.includes("newborn"));
}
