import { type Act, designationOf, eventOn, subjectOf } from "#lib/acts/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { actOfToday, actStandingOf, type EnteredMention } from "#lib/mentions/core/index.ts";
import { compareByName } from "#lib/names/core/index.ts";
import type { TableEntry } from "./register-payloads.ts";

/** An act of a register with what stands on it. */
export type ActInRegister = { no: number; year: number; act: Act; mentions: readonly EnteredMention[] };

/**
 * The lines of an alphabetical table by family names (D99:5), two alike in the order of their numbers. An act stands under the name with which it
 * was registered: a family name that a later mention changed is told beside it, as is a cancellation. A freeze ends, and a table stays: it tells
 * none. `withYear` where the table spans several registers.
 */
export function entriesOfTable(acts: readonly ActInRegister[], withYear: boolean): TableEntry[] {
  return acts
    .map((one) => ({ ...one, ...placed(one.act) }))
    .toSorted((one, other) => compareByName(one, other) || one.year - other.year)
    .map(({ no, year, act, mentions, family, given, latin }) => {
      const note = noteOn(act, mentions);
      return {
        number: withYear ? `${no}/${year}` : String(no),
        family,
        given,
        latin,
        on: inFigures(act),
        ...(note && { note }),
      };
    });
}

function placed(act: Act): { family: string; given: string; latin: string } {
  const { given, family } = designationOf(act);
  const isNamed = subjectOf(act) !== undefined;
  return {
    family: isNamed ? (family?.ar ?? "") : "",
    given: given.ar,
    latin: [given.latin, family?.latin].filter(Boolean).join(" "),
  };
}

function noteOn(act: Act, mentions: readonly EnteredMention[]): TableEntry["note"] {
  if (actStandingOf(mentions).standing === "cancelled") return { ar: "ملغى", fr: "annulé" };
  const before = subjectOf(act)?.family;
  const today = subjectOf(actOfToday(act, mentions))?.family;
  if (!today || today.ar === before?.ar) return undefined;
  return { ar: `صار: ${today.ar}`, fr: `devenu : ${today.latin || today.ar}` };
}

function inFigures(act: Act): string {
  const { year, month, day } = partsOf(eventOn(act));
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), year].join("/");
}
