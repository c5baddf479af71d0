import { phoneticKeys } from "#lib/names/core/index.ts";
import { databaseDay, type DayInterval } from "#lib/calendar/core/index.ts";
import { type Act, areBothParentsUnknown, birthOfSubject, type Names } from "./core/index.ts";
import type { ActPersonRow } from "./store/index.ts";

/**
 * The persons of an act, as search needs them: nobody for a subject without names. Names chosen by law are marked: they never link
 * persons (L36:25).
 */
export function personsOf(act: Act): ActPersonRow[] {
  const { subject, father, mother } = act.names;
  const isChosen = act.kind === "birth" && act.areParentNamesChosen;
  const isMotherChosen = areBothParentsUnknown(act);
  const cnie = act.kind === "birth" ? null : act.cnie;
  return [
    ...(subject ? [row("subject", subject, cnie, false, birthOfSubject(act))] : []),
    ...(father ? [row("father", father, act.fatherCnie, isChosen, null)] : []),
    ...(mother ? [row("mother", mother, act.motherCnie, isMotherChosen, null)] : []),
  ];
}

function row(
  role: ActPersonRow["role"],
  names: Names,
  cnie: string | null,
  isLegalFiction: boolean,
  born: DayInterval | null,
): ActPersonRow {
  const { given, family } = names;
  const keys = [given.ar, given.latin, family?.ar ?? "", family?.latin ?? ""].flatMap((name) =>
    name === "" ? [] : phoneticKeys(name),
  );
  return {
    role,
    givenAr: given.ar,
    familyAr: family?.ar ?? "",
    givenLatin: given.latin,
    familyLatin: family?.latin ?? "",
    bornFrom: born && databaseDay(born.first),
    bornTo: born && databaseDay(born.last),
    cnie,
    keys: [...new Set(keys)],
    isLegalFiction,
  };
}
