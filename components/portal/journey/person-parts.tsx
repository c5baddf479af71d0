import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { CountryChoice } from "../country-choice.tsx";
import { EitherQuestion } from "./either-question.tsx";
import { NameQuestion } from "./name-question.tsx";
import type { SectionProps } from "./section-props.ts";
import { typedDate } from "./typed.ts";

type Of = SectionProps & { who: string };

/** The card first: it gives the names. */
export function CardAndNames({ who, ...shared }: Of) {
  const { answers, problems, t } = shared;
  return (
    <>
      <TextInput
        name="cnie"
        kind="identifier"
        width="medium"
        label={t("field.person.cnie")}
        hint={t(`hint.${who}.cnie`)}
        optional
        value={answerAt(answers, "cnie")}
        problems={problems}
        t={t}
      />
      <NameQuestion {...shared} name="givenName" kind="given" label={t("field.person.givenName")} />
      <NameQuestion
        {...shared}
        name="familyName"
        kind="family"
        label={t("field.person.familyName")}
        hint={t(`hint.${who}.familyName`)}
      />
    </>
  );
}

export function BirthQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <DateFields
        name="bornOn"
        label={t("field.person.bornOn")}
        hint={t("hint.person.bornOn")}
        value={typedDate(answers, "bornOn")}
        problems={problems}
        t={t}
      />
      <EitherQuestion
        {...shared}
        name="birthPlace"
        label={t("field.person.birthPlace")}
        hint={t("hint.person.birthPlace")}
      />
    </>
  );
}

export function NationalityAndPapers({ papersHint, ...shared }: SectionProps & { papersHint: string }) {
  const { answers, problems, locale, t } = shared;
  return (
    <>
      <CountryChoice
        name="nationality"
        label={t("field.person.nationality")}
        locale={locale}
        value={answerAt(answers, "nationality") || "MA"}
        problems={problems}
        t={t}
      />
      <TextInput
        name="otherIdentity"
        label={t("field.person.otherIdentity")}
        hint={papersHint}
        optional
        value={answerAt(answers, "otherIdentity")}
        problems={problems}
        t={t}
      />
    </>
  );
}
