import { phoneticKeys } from "#lib/names/core/index.ts";
import { databaseDay } from "#lib/calendar/core/index.ts";
import type { BirthAct } from "./core/index.ts";
import type { ActPersonRow } from "./store.ts";

type Names = BirthAct["names"]["subject"];

/** The persons of an act, as search needs them. Names chosen by law are marked: they never link persons (L36:25). */
export function personsOf(act: BirthAct): ActPersonRow[] {
  const { subject, father, mother } = act.names;
  const born = databaseDay(act.bornOn);
  const chosen = act.areParentNamesChosen;
  return [
    row("subject", subject, null, false, born),
    ...(father ? [row("father", father, act.fatherCnie, chosen, null)] : []),
    ...(mother ? [row("mother", mother, act.motherCnie, false, null)] : []),
  ];
}

function row(
  role: ActPersonRow["role"],
  names: Names,
  cnie: string | null,
  isLegalFiction: boolean,
  born: Date | null,
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
    bornFrom: born,
    bornTo: born,
    cnie,
    keys: [...new Set(keys)],
    isLegalFiction,
  };
}
