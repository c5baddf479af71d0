import { askAboutDigitisedAct } from "#lib/declarations/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { ActRequestInput } from "#lib/rulings/core/index.ts";
import type { Reading } from "../core/index.ts";
import { openCertified } from "./read.ts";

/** Where a datum of a ruling stands among the fields of a paper act. */
const FIELD_OF: Readonly<Record<string, string>> = {
  givenName: "givenName",
  familyName: "familyName",
  sex: "sex",
  birthOn: "bornOn",
  deathOn: "diedOn",
  birthPlace: "birthPlace",
  deathPlace: "deathPlace",
  fatherName: "father",
  motherName: "mother",
};

/**
 * Asks for the correction of a certified paper act by the clerical way, or notes the way to the court (D22:37, L36:49). What the act says is taken from
 * what was certified, never from the form.
 */
export async function askAboutLegacyAct(
  context: DeskContext,
  { id, subject, isDead, input }: { id: string; subject: "male" | "female"; isDead: boolean; input: ActRequestInput },
): Promise<Ran<{ id: string }>> {
  const opened = await openCertified(context, { id, purpose: "ruling" });
  if (!opened.ok) return opened;
  const { certificate, today } = opened.value;
  const was = wordsOf(today[FIELD_OF[input.field ?? ""] ?? ""]);
  const isArabic = /\p{Script=Arabic}/u.test(was);
  const holder = `${wordsOf(today["givenName"])} ${wordsOf(today["familyName"])}`.trim();
  const paper = {
    actKind: certificate.kind,
    actNo: certificate.place.no,
    actYear: certificate.place.year,
    holderAr: holder === "" ? "غير مقروء" : holder,
    holderLatin: /\p{Script=Latin}/u.test(holder) ? holder : "",
    subject,
    ...(isDead && { isDead: "yes" as const }),
    // the words of the paper stand where the ruling looks for the first script, whichever script they have
    wasAr: was,
    wasLatin: isArabic ? "" : was,
  };
  return askAboutDigitisedAct(context, { paper, input });
}

function wordsOf(reading: Reading | undefined): string {
  return reading && "text" in reading ? reading.text : "";
}
