import { dateWords, timeWords } from "#components/ui/date-words.ts";
import type { Deadline } from "#lib/calendar/core/index.ts";
import { weekdayOf } from "#lib/calendar/core/index.ts";
import {
  type Answers,
  answerAt,
  birthReviewFields,
  type DocumentNeed,
  type ReviewField,
  sectionsFor,
} from "#lib/declarations/core/index.ts";
import type { PreliminaryFormPayload } from "#lib/documents/core/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { fieldLabelKey } from "./birth/field-label.ts";
import { countryName } from "./countries.ts";
import { openingLines } from "./opening-hours.ts";

type Told = {
  reference: string;
  submittedAt: Date;
  submittedOn: string;
  answers: Answers;
  deadline: Deadline;
  office: Office;
  place: { ar: string; fr: string };
  needs: readonly DocumentNeed[];
  uploads: readonly { documentKind: string; sha256Hex: string }[];
  url: string;
};

/** What the printable form of a birth declaration says, in the language asked for (L36:20). */
export function preliminaryForm(told: Told, locale: Locale, t: T): PreliminaryFormPayload {
  const { reference, answers, deadline, office, needs } = told;
  const phone = office.phone === "" ? {} : { phone: office.phone };
  return {
    kind: "preliminary_form",
    locale,
    subject: "birth",
    reference: formatReference(reference),
    url: told.url,
    submittedAt: told.submittedAt.toISOString(),
    submittedOn: dateWords(told.submittedOn, t),
    sections: sectionsFor(answers).flatMap((section) => sectionOfForm(section, told, locale, t)),
    documents: told.uploads.map(({ documentKind, sha256Hex }) => ({
      name: t(`birth:document.${documentKind}.name`),
      sha256: sha256Hex,
    })),
    deadline: {
      on: dateWords(deadline.lastDay, t),
      note: t("birth:sent.deadlineText", { weekday: t(`birth:weekday.${weekdayOf(deadline.lastDay)}`) }),
    },
    office: {
      name: locale === "ar" ? office.nameAr : office.nameFr,
      address: locale === "ar" ? office.addressAr : office.addressFr,
      hours: openingLines(office.hours, t),
      ...phone,
    },
    bring: [...needs.map(({ kind }) => t(`birth:bring.${kind}`)), t("birth:bring.number")],
  };
}

function sectionOfForm(
  section: string,
  { answers, place }: Told,
  locale: Locale,
  t: T,
): PreliminaryFormPayload["sections"] {
  const rows = birthReviewFields(answers)
    .filter(({ group }) => group === section)
    .map((field) => ({ label: t(fieldLabelKey(field.path)), values: valuesOf(field, place, locale, t) }))
    .filter(({ values }) => values.length > 0);
  const order = answerAt(answers, "child.order");
  if (section === "child" && answerAt(answers, "child.isMultiple") === "yes" && order !== "")
    rows.push({ label: t("birth:field.child.order"), values: [order] });
  return rows.length === 0 ? [] : [{ title: t(`birth:section.${section}`), rows }];
}

function valuesOf({ path, shape, value }: ReviewField, place: Told["place"], locale: Locale, t: T): string[] {
  if (typeof value !== "string") {
    const inOrder = locale === "ar" ? [value.ar, value.latin] : [value.latin, value.ar];
    return inOrder.filter((text): text is string => text !== undefined && text !== "");
  }
  if (shape === "day" || shape === "partialDate") return [dateWords(value, t)];
  if (shape === "time") return [timeWords(value, t)];
  if (shape === "choice") return [t(`birth:choice.${path}.${value}`)];
  if (shape === "country") return [countryName(value, locale)];
  if (shape === "place") return [place[locale]].filter((text) => text !== "");
  return [value];
}
