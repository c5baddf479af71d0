import type { ComparisonView } from "#components/desk/notices/comparison.tsx";
import type { NoticeLine } from "#components/desk/notices/notice-line.ts";
import { daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { compared, delayOf, type Match } from "#lib/notices/core/index.ts";
import type { Notice } from "#lib/notices/index.ts";
import type { Office } from "#lib/territory/core/index.ts";

/** A notice as a line of a list: what it is about, the other office, and whether it is late. */
export function noticeLine(
  { id, kind, content, receiverOffice, senderOffice, dueOn, status }: Notice,
  side: "received" | "sent",
  { today, offices, locale }: { today: IsoDay; offices: readonly Office[]; locale: Locale },
): NoticeLine {
  const other = side === "received" ? senderOffice : receiverOffice;
  return {
    id,
    kind,
    name: content.subject.name,
    office:
      other === null
        ? side === "received"
          ? inLocale(content.sender.name, locale)
          : null
        : officeName(offices, other, locale),
    dueOn,
    status,
    delay: delayOf(status, daysBetween(dueOn, today)),
  };
}

function inLocale(both: { ar: string; fr: string }, locale: Locale): string {
  return locale === "ar" ? both.ar : both.fr;
}

/** An office by its name in the reader's language; by its code where the map no longer has it. */
export function officeName(offices: readonly Office[], code: string, locale: Locale): string {
  const office = offices.find((one) => one.code === code);
  return (locale === "ar" ? office?.nameAr : office?.nameFr) ?? code;
}

/** The office of the birth act as its sender told it, by its name where it was told by its code. */
export function toldOffice({ content }: Notice, offices: readonly Office[], locale: Locale): string | undefined {
  const { office } = content.subject.act;
  return office === null ? undefined : officeName(offices, office, locale);
}

/** Acts that may be meant, each laid beside the notice. */
export function comparisons({ content, receiverOffice }: Notice, matches: readonly Match[]): readonly ComparisonView[] {
  const told = content.subject.act.office === null ? null : receiverOffice;
  return matches.map(({ candidate }) => ({
    actId: candidate.id,
    number: candidate.number,
    year: candidate.year,
    rows: compared(content, told, candidate),
  }));
}
