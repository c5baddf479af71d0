import { dateWords, timeWords } from "#components/ui/date-words.ts";
import type { Deadline } from "#lib/calendar/core/index.ts";
import { weekdayOf } from "#lib/calendar/core/index.ts";
import {
  type Declaration,
  type DocumentNeed,
  formOf,
  type ReviewField,
  reviewFieldsOf,
  TIME_UNKNOWN,
} from "#lib/declarations/core/index.ts";
import type { PreliminaryFormPayload } from "#lib/documents/core/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { fieldLabelKeys } from "./journey/field-label.ts";
import { countryName } from "./countries.ts";
import { openingLines } from "./opening-hours.ts";

type Told = {
  reference: string;
  submittedAt: Date;
  submittedOn: string;
  declaration: Pick<Declaration, "kind" | "answers">;
  /** Absent where the law sets the citizen no term. */
  deadline: Deadline | null;
  office: Office;
  place: { ar: string; fr: string };
  needs: readonly DocumentNeed[];
  uploads: readonly { documentKind: string; sha256Hex: string }[];
  url: string;
};

/** What the printable form of a declaration says, in the language asked for (L36:20). */
export function preliminaryForm(told: Told, locale: Locale, t: T): PreliminaryFormPayload {
  const { reference, declaration, deadline, office, needs } = told;
  const phone = office.phone === "" ? {} : { phone: office.phone };
  return {
    kind: "preliminary_form",
    locale,
    subject: declaration.kind,
    reference: formatReference(reference),
    url: told.url,
    submittedAt: told.submittedAt.toISOString(),
    submittedOn: dateWords(told.submittedOn, t),
    sections: formOf(declaration.kind)
      .sectionsFor(declaration.answers)
      .flatMap((section) => sectionOfForm(section, told, locale, t)),
    documents: told.uploads.map(({ documentKind, sha256Hex }) => ({
      name: t(`document.${documentKind}.name`),
      sha256: sha256Hex,
    })),
    ...(deadline && {
      deadline: {
        on: dateWords(deadline.lastDay, t),
        note: t("sent.deadlineText", { weekday: t(`weekday.${weekdayOf(deadline.lastDay)}`) }),
      },
    }),
    office: {
      name: locale === "ar" ? office.nameAr : office.nameFr,
      address: locale === "ar" ? office.addressAr : office.addressFr,
      hours: openingLines(office.hours, t),
      ...phone,
    },
    bring: [...needs.map(({ kind }) => t(`bring.${kind}`)), t("bring.number")],
  };
}

/** A sex that awaits its certificate is said on screens only (L36:28). */
function isNeverPrinted(value: ReviewField["value"]): boolean {
  return value === "pendingCertificate";
}

function sectionOfForm(
  section: string,
  { declaration, place }: Told,
  locale: Locale,
  t: T,
): PreliminaryFormPayload["sections"] {
  const rows = reviewFieldsOf(declaration)
    .filter(({ group, value }) => group === section && !isNeverPrinted(value))
    .map((field) => ({ label: t(fieldLabelKeys(field.path)), values: valuesOf(field, place, locale, t) }))
    .filter(({ values }) => values.length > 0);
  return rows.length === 0 ? [] : [{ title: t(`section.${section}`), rows }];
}

function valuesOf({ path, shape, value }: ReviewField, place: Told["place"], locale: Locale, t: T): string[] {
  if (typeof value !== "string") {
    const inOrder = locale === "ar" ? [value.ar, value.latin] : [value.latin, value.ar];
    return inOrder.filter((text): text is string => text !== undefined && text !== "");
  }
  if (shape === "day" || shape === "partialDate") return [dateWords(value, t)];
  if (shape === "time") return [value === TIME_UNKNOWN ? t("common:date.timeUnknown") : timeWords(value, t)];
  if (shape === "choice") return [t(`choice.${path}.${value}`)];
  if (shape === "country") return [countryName(value, locale)];
  if (shape === "place") return [place[locale]].filter((text) => text !== "");
  return [value];
}
