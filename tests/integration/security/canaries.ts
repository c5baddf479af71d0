import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import { addDays, parseIsoDay } from "#lib/calendar/core/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";

/** A person that nobody is: wherever one of these words turns up, personal data has turned up. */
export const PERSON = {
  ar: "زعفرانيق",
  latin: "Zafraniq",
  cnie: "ZQ987123",
  email: "canari.zafraniq@example.ma",
  phone: "0661987123",
  street: "شارع كناريس",
} as const;

/** The words to look for, as they may be written. */
export const CANARIES: readonly string[] = [PERSON.ar, "zafraniq", "zq987123", "canari.", "661987123", "كناريس"];

/** Which canaries a text holds, whatever the case, and escaped as JSON or addresses write them. */
export function canariesIn(text: string): string[] {
  const seen = `${text} ${unescaped(text)}`.toLowerCase();
  return CANARIES.filter((word) => seen.includes(word));
}

function unescaped(text: string): string {
  const json = text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return json.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}

/** The declaration of a family of canaries. */
export function canaryFamily(): Answers {
  const today = parseIsoDay(moroccanDay(now()));
  if (!today.ok) throw new Error("the clock gives no day");
  const common = birthAnswers(
    {},
    { seed: 240, bornOn: addDays(today.value, -5), commune: AGDAL.commune, office: AGDAL.office },
  );
  const name = { ar: PERSON.ar, latin: PERSON.latin };
  const { documents: _documents, ...family } = common;
  return {
    ...family,
    place: { ...sectionOf(common, "place"), establishment: { ar: "السويسي", latin: "Souissi" } },
    child: { ...sectionOf(common, "child"), givenName: name, familyName: name },
    father: { ...sectionOf(common, "father"), givenName: name, familyName: name, cnie: PERSON.cnie },
    mother: { ...sectionOf(common, "mother"), familyName: name },
    declarant: {
      ...sectionOf(common, "declarant"),
      residence: { ar: PERSON.street },
      email: PERSON.email,
      phone: PERSON.phone,
    },
  };
}
