import type { Answers } from "../answers.ts";

/** A declaration with an institution's leaves laid over it; what others wrote beside them stays. */
export function laidOver(answers: Answers, own: Answers): Answers {
  const whole: Answers = { ...answers };
  for (const [name, value] of Object.entries(own)) {
    const before = whole[name];
    const isInner = isObject(value) && isObject(before);
    if (isInner) whole[name] = laidOver(before, value);
    else if (!isEmpty(value)) whole[name] = value;
  }
  return whole;
}

/** Paths of what an institution wrote and `typed` says otherwise; what `typed` leaves out is no contradiction. */
export function contradicted(own: Answers, typed: Answers, under = ""): string[] {
  return Object.entries(own).flatMap(([name, value]) => {
    const said = typed[name];
    const path = under === "" ? name : `${under}.${name}`;
    if (said === undefined || isEmpty(value)) return [];
    if (isObject(value) && isObject(said)) return contradicted(value, said, path);
    return JSON.stringify(value).trim() === JSON.stringify(said).trim() ? [] : [path];
  });
}

function isObject(value: Answers[string] | undefined): value is Answers {
  return typeof value === "object" && !Array.isArray(value);
}

function isEmpty(value: Answers[string]): boolean {
  if (typeof value === "string") return value.trim() === "";
  return isObject(value) ? Object.values(value).every(isEmpty) : value.length === 0;
}
