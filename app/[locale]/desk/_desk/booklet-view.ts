import type { BookletView } from "#components/desk/booklet/booklet-view.ts";
import type { BookletMarriage, BookletPerson } from "#lib/booklet/core/index.ts";
import type { AskedBooklet } from "#lib/booklet/index.ts";
import { subjectOf } from "#lib/acts/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { fullName } from "#lib/names/core/index.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeName } from "./notice-view.ts";

type Where = { locale: Locale; offices: readonly Office[]; office: string };

/** A booklet as the desk reads it before it is issued. */
export function bookletViewOf({ holder, seen, issued }: AskedBooklet, { locale, offices, office }: Where): BookletView {
  const view = seen.ok ? seen.value : undefined;
  const subject = subjectOf(holder.act);
  return {
    holderId: holder.id,
    holder: subject ? inBoth(subject) : { ar: "", latin: "" },
    isCardKnown: holder.cnie !== null,
    refusal: seen.ok ? null : seen.error.code,
    reader: view?.reader ?? null,
    marriages: (view?.marriages ?? []).map(({ wife, since, end, wifeActId }, at) => ({
      key: String(at),
      wife: { ar: wife.ar, latin: wife.latin ?? wife.ar },
      since: knownDay(since),
      end: end && { how: end.how, on: knownDay(end.on) },
      hasPage: wifeActId !== null,
    })),
    children: (view?.children ?? []).map(({ actId, names, born, death }) => ({
      key: actId,
      name: inBoth(names),
      bornOn: born.on,
      diedOn: knownDay(death?.died ?? null),
      isDead: death !== null,
    })),
    issued: issued.map(({ serial, number, reason, officeCode, issuedOn }) => ({
      ...{ serial, number, reason, on: issuedOn, isOwn: officeCode === office },
      office: officeName(offices, officeCode, locale),
    })),
  };
}

function inBoth(names: BookletPerson["names"]): { ar: string; latin: string } {
  return { ar: fullName(names, "ar") ?? names.given.ar, latin: fullName(names, "latin") ?? names.given.latin };
}

/** A day as far as it is known in the Gregorian calendar. */
function knownDay(told: BookletMarriage["since"]): string | null {
  const { year, month, day } = told?.gregorian ?? {};
  if (year === undefined) return null;
  const parts = [month, day].map((part) => (part === undefined ? undefined : String(part).padStart(2, "0")));
  return [String(year), ...parts.filter((part) => part !== undefined)].join("-");
}
