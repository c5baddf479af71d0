import type { BrowserContext } from "@playwright/test";
import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { changed } from "./family.ts";
import { givenDraft, promise, submit } from "./given.ts";
import { aCard } from "./institution.ts";
import { answersOf, requiredDocuments } from "./other-events.ts";

export type CoupleEvent = "marriage" | "divorce";
type BirthAct = { office: string; no: number; year: number };

/** A husband whose name no family of the demonstration bears. */
export const SPOUSE = {
  givenName: { ar: "أنس", latin: "Anass" },
  familyName: { ar: "الصنهاجي", latin: "Sanhaji" },
};

/** A couple whose wife bears the name of a child and tells the birth act of that child as hers. */
export function aCouple(event: CoupleEvent, child: Answers, { office, no, year }: BirthAct): Answers {
  const { givenName = {}, familyName = {} } = sectionOf(child, "child");
  const birthAct = { birthActOffice: office, birthActNumber: String(no), birthActYear: String(year) };
  const wife = changed(answersOf(event), "wife", { givenName, familyName, cnie: aCard(), ...birthAct });
  return changed(wife, "husband", { ...SPOUSE, cnie: aCard() });
}

/** A couple whose husband bears the name of a child, with a card, and tells the birth act of that child as his. */
export function aHusband(event: CoupleEvent, child: Answers, { card, ...act }: BirthAct & { card: string }): Answers {
  const { givenName = {}, familyName = {} } = sectionOf(child, "child");
  const birthAct = { birthActOffice: act.office, birthActNumber: String(act.no), birthActYear: String(act.year) };
  const wife = changed(answersOf(event), "wife", { cnie: aCard() });
  return changed(wife, "husband", { givenName, familyName, cnie: card, ...birthAct });
}

/** The request of a couple, sent to its office with every document promised; gives its reference. */
export async function givenCouple(
  context: BrowserContext,
  event: CoupleEvent,
  answers: Answers,
  locale: Locale,
): Promise<string> {
  const { id } = await givenDraft(context, answers, { locale, event });
  await promise(context, id, requiredDocuments(event, answers));
  return submit(context, id, locale);
}
