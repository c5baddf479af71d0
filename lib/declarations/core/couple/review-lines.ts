import { APPLICANT_LINKS } from "./applicant.ts";
import { type Line, personLines } from "../form/index.ts";

/** The lines of one spouse; the act reference is checked against the copy of the birth act. */
export function spouseLines(who: "husband" | "wife"): Line[] {
  const copy = `${who}BirthAct`;
  return [
    ...personLines(who, `${who}Cnie`),
    [`${who}.bornAbroad`, "choice", copy],
    [`${who}.birthActOffice`, "text", copy],
    [`${who}.birthActNumber`, "text", copy],
    [`${who}.birthActYear`, "text", copy],
  ];
}

export function placeLines(day: string, proof: string | null): Line[] {
  return [
    ["place.commune", "place", null],
    [`place.${day}`, "day", proof],
    ["place.placeClass", "choice", proof],
    ["place.country", "country", proof],
    ["place.town", "dual", proof],
  ];
}

export const APPLICANT_LINES: readonly Line[] = [
  ["declarant.link", "choice", null],
  ["declarant.isProxy", "choice", "proxyDeed"],
  ["declarant.proxyDeed", "text", "proxyDeed"],
  ["declarant.person.givenName", "dual", "declarantCnie"],
  ["declarant.person.familyName", "dual", "declarantCnie"],
  ["declarant.cnie", "text", "declarantCnie"],
  ["declarant.residence", "dual", null],
];

/** What the officer may correct the lines of a couple to. A tick corrected is still a tick: an untrue one is doubted. */
export const COUPLE_CHOICES: Readonly<Record<string, readonly string[]>> = { "declarant.link": APPLICANT_LINKS };
