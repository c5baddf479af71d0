import { birthOfSubject } from "#lib/acts/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Family, KeptBirth } from "./family.ts";
import { type BookletPerson, personInBooklet } from "./person.ts";

/** A child of the booklet; `motherActId` is null where no card number says who among the wives is the mother. */
export type BookletChild = BookletPerson & { motherActId: string | null };

/** Children from the first to the last: by day, then as the acts order those of one birth, then as they were registered (L36:27). */
export function childrenInOrder(children: readonly KeptBirth[]): KeptBirth[] {
  return [...children].sort(
    (a, b) =>
      (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0) ||
      order(a) - order(b) ||
      a.year - b.year ||
      a.no - b.no ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The children as the booklet shows them. */
export function childrenInBooklet(
  children: readonly KeptBirth[],
  motherOf: (child: KeptBirth) => string | null,
  { deaths }: Pick<Family, "deaths">,
  on: IsoDay,
): BookletChild[] {
  return childrenInOrder(children).map((child) => ({
    ...personInBooklet(child, deaths, on),
    motherActId: motherOf(child),
  }));
}

function firstDay({ act }: KeptBirth): string {
  return birthOfSubject(act)?.first ?? "";
}

function order({ act }: KeptBirth): number {
  return act.facts.child.multiple?.order ?? 0;
}
