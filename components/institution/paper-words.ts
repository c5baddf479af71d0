import type { T } from "#lib/kernel/texts.ts";

export type PaperKind = { kind: string; declares: string };

/** What a question of an institution's page is called: in its own words for this kind, in its own words, as the event or any person is asked. */
export function paperLabel(path: string, { kind, declares }: PaperKind, t: T): string {
  const name = path.split(".").at(-1) ?? "";
  return t([
    `paper.${kind}.${path}`,
    `paper.${path}`,
    `${declares}:field.${path}`,
    `journey:field.person.${name}`,
    `desk:field.${path}`,
  ]);
}

/** The words of one fixed choice, or of a tick. */
export function paperChoice(path: string, value: string, { declares }: Pick<PaperKind, "declares">, t: T): string {
  if (value === "yes") return t("yes");
  return t([`choice.${path}.${value}`, `${declares}:choice.${path}.${value}`, `desk:choice.${path}.${value}`]);
}

const HINTS: Readonly<Record<string, string>> = {
  "place.certificateNumber": "certificate",
  "foundling.certificateNumber": "certificate",
  "deed.number": "register",
  "dissolution.number": "register",
  "office.code": "office",
  "mother.cnie": "cnie",
  "deceased.cnie": "cnie",
  "deceased.otherIdentity": "passport",
  "child.order": "twins",
  "child.count": "twins",
  "stillborn.order": "twins",
  "stillborn.count": "twins",
  "mother.isUnmarried": "isUnmarried",
  "mother.isWithoutPapers": "isWithoutPapers",
  "place.timeUnknown": "timeUnknown",
  "place.manner": "manner",
  "death.manner": "manner",
  "body.marks": "noPhotograph",
  "foundling.age.count": "age",
};

/** Kinds for which no family comes to the office. */
const WITHOUT_FAMILY: readonly string[] = ["foundling", "unidentified", "marriage", "divorce"];

export function paperHint(path: string, { kind }: Pick<PaperKind, "kind">, t: T): string | undefined {
  if (path === "office.code" && WITHOUT_FAMILY.includes(kind)) return undefined;
  const hint = HINTS[path];
  return hint === undefined ? undefined : t(`hint.${hint}`);
}
