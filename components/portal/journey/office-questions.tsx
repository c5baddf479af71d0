import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { answerAt } from "#lib/declarations/core/index.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { openingLines } from "../opening-hours.ts";
import styles from "./office-questions.module.css";
import type { SectionProps } from "./section-props.ts";

export type OfferedOffice = { office: Office; atPlace: boolean; lastDay: string | null; isLate: boolean };

/** The offices that may take this declaration, the nearest first: address, hours, and the last day that each one's law gives. */
export function OfficeQuestions({
  answers,
  problems,
  offers,
  locale,
  t,
}: SectionProps & { offers: readonly OfferedOffice[] }) {
  const only = offers.length === 1 ? offers[0]?.office.code : undefined;
  return (
    <RadioTiles
      name="code"
      label={t("field.office.code")}
      hint={t(offers.length === 1 ? "hint.office.one" : "hint.office.code")}
      options={offers.map(({ office, atPlace, lastDay, isLate }) => ({
        value: office.code,
        label: locale === "ar" ? office.nameAr : office.nameFr,
        hint: (
          <span className={styles.office}>
            <span>{locale === "ar" ? office.addressAr : office.addressFr}</span>
            {openingLines(office.hours, t).map((line) => (
              <span key={line}>{line}</span>
            ))}
            {atPlace && <span>{t(office.kind === "consulate" ? "office.atCountry" : "office.atPlace")}</span>}
            {lastDay !== null && (
              <span>{t(isLate ? "office.wasUntil" : "office.until", { date: dateWords(lastDay, t) })}</span>
            )}
          </span>
        ),
      }))}
      value={answerAt(answers, "code") || only}
      problems={problems}
      t={t}
    />
  );
}
