import { isIsoDay } from "#lib/calendar/core/index.ts";
import type { ActField, FieldValue } from "#lib/wording/core/index.ts";
import { answerAt, type Answers } from "../../core/index.ts";

type Person = "child" | "deceased" | "father" | "mother";
const NAMES: Readonly<Record<"birth" | "death", readonly (readonly [ActField, `${Person}.${string}`])[]>> = {
  birth: [
    ["givenName", "child.givenName"],
    ["fatherName", "father.givenName"],
    ["fatherFamilyName", "father.familyName"],
    ["paternalGrandfatherName", "father.fatherName"],
    ["motherName", "mother.givenName"],
    ["motherFamilyName", "mother.familyName"],
    ["maternalGrandfatherName", "mother.fatherName"],
  ],
  death: [
    ["givenName", "deceased.givenName"],
    ["familyName", "deceased.familyName"],
  ],
};
const DAYS: Readonly<Partial<Record<ActField, string>>> = {
  fatherBornOn: "father.bornOn",
  motherBornOn: "mother.bornOn",
};

/**
 * What was declared of one datum of an act, as the family sent it and before any officer corrected it; null where it was left out, nothing where
 * the declaration does not ask for the datum as the act words it (the officer then says what was declared).
 */
export function declaredValue(
  field: ActField,
  { kind, answers }: { kind: "birth" | "death"; answers: Answers },
): FieldValue | null | undefined {
  const named = NAMES[kind].find(([one]) => one === field);
  if (named) {
    const [ar, latin] = [answerAt(answers, `${named[1]}.ar`), answerAt(answers, `${named[1]}.latin`)];
    return ar === "" && latin === "" ? null : { ...(ar !== "" && { ar }), ...(latin !== "" && { latin }) };
  }
  if (field === "sex") {
    const sex = answerAt(answers, kind === "birth" ? "child.sex" : "deceased.sex");
    return sex === "male" || sex === "female" ? sex : sex === "" ? null : undefined;
  }
  const path = kind === "birth" ? DAYS[field] : undefined;
  if (path === undefined) return undefined;
  const day = answerAt(answers, path);
  if (day === "") return null;
  if (!isIsoDay(day)) return undefined;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { gregorian: { year, month, day: date } };
}
