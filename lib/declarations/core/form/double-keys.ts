import type { IsoDay } from "#lib/calendar/core/index.ts";
import { foldLetters, searchKey } from "#lib/names/core/index.ts";

type AbroadEvent = {
  countryAbroad?: string | undefined;
  subject: { ar: string; latin: string };
  foreignAct?: { number: string; on: IsoDay } | undefined;
};

/** «N°», «رقم» before a number. */
const PREFIX = /^(?:no?|رقم|عدد)(?=\d)/u;

/**
 * More keys under which two files of one event abroad meet, for a consulate may know its mother or its deceased by other papers than an
 * office does: the act of the other country, and the names in either script (L36:23). None for an event in Morocco. They propose; the
 * officer decides.
 */
export function doubleKeys({ countryAbroad, subject, foreignAct }: AbroadEvent): readonly string[] {
  if (countryAbroad === undefined) return [];
  const number = foldLetters(foreignAct?.number ?? "")
    .replaceAll(" ", "")
    .replace(PREFIX, "");
  const act = foreignAct && number !== "" ? [`act:${countryAbroad}:${number}:${foreignAct.on}`] : [];
  const names = (["ar", "latin"] as const).flatMap((script) => {
    const key = searchKey(subject[script]);
    return key === "" ? [] : [`${script}:${countryAbroad}:${key}`];
  });
  return [...act, ...names];
}
