import type { IsoDay } from "#lib/calendar/core/index.ts";
import { type Marriage, type MarriageEnd, maritalStatusOf } from "#lib/mentions/core/index.ts";
import { tellOneMarriage } from "./certain-links.ts";
import type { KeptBirth } from "./family.ts";

/** A marriage in a few words (D22:42); `wifeActId` is null where no act of the register tells the same marriage. */
export type BookletMarriage = {
  wifeActId: string | null;
  wife: { ar: string; latin: string | null };
  since: IsoDay | null;
  end: { how: MarriageEnd; on: IsoDay } | null;
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
    const { spouse, since, end } = marriage;
    return {
      wifeActId: only && others.length === 0 ? only.birth.id : null,
      wife: { ar: spouse.fullNameAr, latin: spouse.fullNameLatin ?? null },
      since,
      end: end && { how: end.how, on: end.on },
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
