import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { actStandingOf } from "#lib/mentions/core/index.ts";
import { isFatherOf, isFatherUnknown, isFiliationTold, isMotherOf } from "./certain-links.ts";
import { type BookletChild, childrenInBooklet } from "./children.ts";
import { type BookletMarriage, isWifeStill, marriagesOf } from "./couples.ts";
import type { Family, KeptBirth } from "./family.ts";
import { type BookletPerson, personInBooklet } from "./person.ts";

/** Who may ask for a copy of a family booklet (L36:44, D22:43). */
export const BOOKLET_READERS = ["husband", "wife", "divorced", "mother"] as const;
export type BookletReader = (typeof BOOKLET_READERS)[number];

/** What one person may see of the booklet; `holder` is the husband, or the mother in a booklet of her own. */
export type BookletView = {
  reader: BookletReader;
  holder: BookletPerson;
  marriages: readonly BookletMarriage[];
  wives: readonly BookletPerson[];
  children: readonly BookletChild[];
};

export type BookletRefusal = {
  code:
    | "booklet.actFrozen"
    | "booklet.actCancelled"
    | "booklet.divorcedWithoutChild"
    | "booklet.neverMarried"
    | "booklet.noChildOfUnknownFather"
    | "booklet.notHusbandsAct"
    | "booklet.notOfThisFamily";
};

/**
 * The booklet of a man's family as the holder of the birth act `asker` may see it (D22:42-43): the husband sees all, each wife herself, him and
 * the children of both, a divorced wife the same where there is such a child. Refuses everybody else, and a booklet that would rest on a
 * frozen act (L36:23).
 */
export function familyBooklet(family: Family, asker: string, on: IsoDay): Result<BookletView, BookletRefusal> {
  const { holder } = family;
  if (holder.act.sex !== "male") return err({ code: "booklet.notHusbandsAct" });
  const wives = family.wives.filter(isNotCancelled);
  const children = family.children.filter((child) => isNotCancelled(child) && isFatherOf(holder, child));
  const marriages = marriagesOf(holder, wives, on);
  const isLinked = ({ id }: KeptBirth): boolean => marriages.some(({ wifeActId }) => wifeActId === id);
  const whole = { marriages, wives: wives.filter(isLinked), children };
  if (asker === holder.id) {
    if (marriages.every(({ end }) => end?.how === "void")) return err({ code: "booklet.neverMarried" });
    return view("husband", family, whole, on);
  }
  const wife = whole.wives.find(({ id }) => id === asker);
  if (!wife) return err({ code: "booklet.notOfThisFamily" });
  const own = {
    marriages: marriages.filter(({ wifeActId }) => wifeActId === wife.id),
    wives: [wife],
    children: children.filter((child) => isMotherOf(wife, child)),
  };
  if (isWifeStill(own.marriages)) return view("wife", family, own, on);
  return own.children.length > 0 ? view("divorced", family, own, on) : err({ code: "booklet.divorcedWithoutChild" });
}

/**
 * The booklet of her own that the mother of a child of unknown father may ask for (D22:43): herself and those children, and no father. Children
 * whose father is known stand in his. Refuses where there is none.
 */
export function mothersBooklet(family: Omit<Family, "wives">, on: IsoDay): Result<BookletView, BookletRefusal> {
  const { holder } = family;
  const children = family.children.filter(
    (child) =>
      isNotCancelled(child) && isMotherOf(holder, child) && isFatherUnknown(child.act) && !isFiliationTold(child),
  );
  if (holder.act.sex !== "female" || children.length === 0) return err({ code: "booklet.noChildOfUnknownFather" });
  return view("mother", { ...family, wives: [] }, { marriages: [], wives: [], children }, on);
}

type Shown = { marriages: readonly BookletMarriage[]; wives: readonly KeptBirth[]; children: readonly KeptBirth[] };

function view(
  reader: BookletReader,
  { holder, deaths }: Family,
  { marriages, wives, children }: Shown,
  on: IsoDay,
): Result<BookletView, BookletRefusal> {
  if (!isNotCancelled(holder)) return err({ code: "booklet.actCancelled" });
  // only the acts that are shown are asked: nobody learns from a refusal how another family stands
  if ([holder, ...wives, ...children].some(({ mentions }) => actStandingOf(mentions).standing === "frozen"))
    return err({ code: "booklet.actFrozen" });
  const motherOf = (child: KeptBirth): string | null =>
    [...wives, ...(reader === "mother" ? [holder] : [])].find((woman) => isMotherOf(woman, child))?.id ?? null;
  return ok({
    reader,
    holder: personInBooklet(holder, deaths, on),
    marriages,
    wives: wives.map((wife) => personInBooklet(wife, deaths, on)),
    children: childrenInBooklet(children, motherOf, { deaths }, on),
  });
}

function isNotCancelled({ mentions }: Pick<KeptBirth, "mentions">): boolean {
  return actStandingOf(mentions).standing !== "cancelled";
}
