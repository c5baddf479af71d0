import type { ActText } from "#lib/wording/core/index.ts";

export type NameInScripts = { ar: string; latin: string; tifinagh?: string | undefined };

/** The act as it stands on its paper. */
export type SheetView = {
  regime: string;
  headAr: readonly string[];
  headFr: readonly string[];
  /** Nothing before the register gave it. */
  number: number | null;
  hijriYear: number;
  year: number;
  text: ActText;
  subject: NameInScripts;
  parents: readonly { relation: "father" | "mother"; name: NameInScripts }[];
  officerTitle: "officer.male" | "officer.female";
  /** The declarant's signature, when it was drawn on the pad. */
  strokes: readonly (readonly (readonly [number, number])[])[] | null;
  /** The officer signs alone: the act has no place for another signature. */
  isOfficerAlone: boolean;
};
