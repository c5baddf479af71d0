import type { IsoDay } from "#lib/calendar/core/index.ts";
import {
  CATALOGUE,
  type EnteredMention,
  type FactsByKind,
  type Marriage,
  type MarriageEnd,
  maritalStatusOf,
  type MentionKind,
} from "#lib/mentions/core/index.ts";
import type { DateInCalendars } from "#lib/wording/core/index.ts";
import { tellOneMarriage } from "./certain-links.ts";
import type { KeptBirth } from "./family.ts";

/** A marriage in a few words (D22:42), its days as they were written; `wifeActId` is null where no act of the register tells the same marriage. */
export type BookletMarriage = {
  wifeActId: string | null;
  wife: { ar: string; latin: string | null };
  since: DateInCalendars | null;
  end: { how: MarriageEnd; on: DateInCalendars | null } | null;
};

/**
 * The marriages of a man in their order, each with the wife whose own act tells it too. Where two acts tell it alike it is neither's: a wife is
 * shown for certain or by her name alone.
 */
export function marriagesOf(holder: KeptBirth, wives: readonly KeptBirth[], on: IsoDay): BookletMarriage[] {
  const hers = wives.map((birth) => ({ birth, marriages: maritalStatusOf(birth.mentions, on).marriages }));
  return maritalStatusOf(holder.mentions, on).marriages.map((marriage) => {
    const telling = hers.filter(({ birth, marriages }) => marriages.some((hers) => isOne(marriage, hers, birth)));
    const [only, ...others] = telling;
    const { spouse, openedBy, end } = marriage;
    return {
      wifeActId: only && others.length === 0 ? only.birth.id : null,
      wife: { ar: spouse.fullNameAr, latin: spouse.fullNameLatin ?? null },
      since: dayToldBy(holder, openedBy),
      end: end && { how: end.how, on: dayToldBy(holder, end.by) },
    };
  });

  function isOne(marriage: Marriage, other: Marriage, birth: KeptBirth): boolean {
    return tellOneMarriage({ marriage, birth: holder }, { marriage: other, birth });
  }
}

/** Whether a woman is a wife still, or became his widow: none of these marriages ended while both lived. */
export function isWifeStill(marriages: readonly BookletMarriage[]): boolean {
  return marriages.some(({ end }) => end === null || end.how === "death");
}

/** The day of what a mention tells, as it was written: one known in Hijri alone is never printed in another calendar. */
function dayToldBy({ mentions }: KeptBirth, mentionId: string | null): DateInCalendars | null {
  const told: EnteredMention | undefined = mentions.find(({ id }) => id === mentionId);
  return told ? happenedOn(told.kind, told.facts) : null;
}

function happenedOn<Kind extends MentionKind>(kind: Kind, facts: FactsByKind[Kind]): DateInCalendars {
  return CATALOGUE[kind].happenedOn(facts);
}
