import type { CourtDraft } from "#lib/notices/core/index.ts";
import { type Answers, answerAt } from "../answers.ts";
import type { PaperField } from "../institution/index.ts";

/** Whose birth act is meant: the office that keeps it, or that of the place of birth; its number and year where the court knows them. */
export const BIRTH_ACT: readonly PaperField[] = [
  { path: "birthActOffice", shape: "office" },
  { path: "birthActNumber", shape: "identifier", isOptional: true },
  { path: "birthActYear", shape: "number", isOptional: true },
];

/** A person whose act a notice is for, as the answers of a section tell them. */
export function toldPerson(answers: Answers, section: string): { office: string; subject: CourtDraft["subject"] } {
  const at = (path: string): string => answerAt(answers, `${section}.${path}`).trim();
  const both = (script: "ar" | "latin"): string =>
    [at(`givenName.${script}`), at(`familyName.${script}`)].filter(Boolean).join(" ");
  const [ar, latin] = [at("birthPlace.ar"), at("birthPlace.latin")];
  const year = at("birthActYear");
  return {
    office: at("birthActOffice"),
    subject: {
      name: { ar: both("ar"), latin: both("latin") },
      bornOn: writtenDay(at("bornOn.year"), at("bornOn.month"), at("bornOn.day")),
      birthPlace: ar === "" && latin === "" ? null : { ar: ar || latin, fr: latin || ar },
      cnie: at("cnie") || null,
      act: {
        office: at("birthActOffice") || null,
        number: at("birthActNumber") || null,
        year: /^\d{4}$/.test(year) ? Number(year) : null,
      },
    },
  };
}

/** As far as a birth is known: `1990`, `1990-03` or `1990-03-07`. */
function writtenDay(year: string, month: string, day: string): string | null {
  if (year === "") return null;
  const parts = month === "" ? [year] : day === "" ? [year, month] : [year, month, day];
  return parts.map((part) => part.padStart(2, "0")).join("-");
}
