import { areBothParentsUnknown, type BirthAct, type Names, subjectOf } from "#lib/acts/core/index.ts";
import {
  actOfToday,
  type EnteredMention,
  isSameName,
  type Marriage,
  standingMentions,
} from "#lib/mentions/core/index.ts";
import { fullName } from "#lib/names/core/index.ts";
import type { DateInCalendars } from "#lib/wording/core/index.ts";
import type { KeptBirth } from "./family.ts";

type Child = Pick<KeptBirth, "act" | "mentions">;

/** What says that the father of a child is another than whom the act names, or that he is known (FC:145-162). */
const FILIATIONS: readonly EnteredMention["kind"][] = ["ISTIL", "NASAB", "NASAB-NEG"];

/**
 * Whether a man is the father of a child beyond doubt: the act bears the number of his card, names him for itself, and no mention has since told a
 * filiation. Names alone, a kafala or a declaration by him link nobody (L36:26).
 */
export function isFatherOf({ cnie }: Pick<KeptBirth, "cnie">, child: Child): boolean {
  return cnie !== null && child.act.fatherCnie === cnie && !isFatherUnknown(child.act) && !isFiliationTold(child);
}

/** Whether a woman is the mother of a child beyond doubt: the act bears the number of her card. */
export function isMotherOf({ cnie }: Pick<KeptBirth, "cnie">, { act }: Child): boolean {
  return cnie !== null && act.motherCnie === cnie && !areBothParentsUnknown(act);
}

/** Whether the law sees no father in the act: nobody is named, or a name was chosen in his place (L36:25). */
export function isFatherUnknown({ names, facts }: Pick<BirthAct, "names" | "facts">): boolean {
  return names.father === undefined || facts.namesChosenByLaw?.father !== undefined;
}

/** Whether a mention that counts tells a filiation: whose child it is then stands in its title, not in the number on the act. */
export function isFiliationTold({ mentions }: Pick<KeptBirth, "mentions">): boolean {
  return standingMentions(mentions).standing.some(({ kind }) => FILIATIONS.includes(kind));
}

/** Whether two birth acts tell one marriage: each names the other holder, and both give the same day. */
export function tellOneMarriage(
  his: { marriage: Marriage; birth: KeptBirth },
  hers: { marriage: Marriage; birth: KeptBirth },
): boolean {
  return (
    his.marriage.since !== null &&
    his.marriage.since === hers.marriage.since &&
    isNamedBy(his.marriage, hers.birth) &&
    isNamedBy(hers.marriage, his.birth)
  );
}

/** By the name that the act registered or by the one it bears today: the contract may be older than a change of name, or younger. */
function isNamedBy({ spouse }: Marriage, { act, mentions }: KeptBirth): boolean {
  const told = { ar: spouse.fullNameAr, latin: spouse.fullNameLatin ?? "" };
  const names = [act.names.subject, subjectOf(actOfToday(act, mentions)) ?? act.names.subject];
  return names.some((name) => isSameName(told, written(name))) && agrees(spouse.bornOn, act.bornOn);
}

function written(name: Names): { ar: string; latin: string } {
  return { ar: fullName(name, "ar") ?? name.given.ar, latin: fullName(name, "latin") ?? name.given.latin };
}

/** Whether a date, as far as it is told, is that of the act. */
function agrees(told: DateInCalendars | undefined, bornOn: string): boolean {
  const [year, month, day] = bornOn.split("-").map(Number);
  const { gregorian } = told ?? {};
  const isLike = (part: number | undefined, other: number | undefined): boolean =>
    part === undefined || other === undefined || part === other;
  return isLike(gregorian?.year, year) && isLike(gregorian?.month, month) && isLike(gregorian?.day, day);
}
