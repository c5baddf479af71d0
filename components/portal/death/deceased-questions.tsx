import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { CountryChoice } from "../country-choice.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import { NameQuestion } from "../journey/name-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";
import { SexQuestion } from "./sex-question.tsx";

/** The deceased as the act names them: card first, then names, birth, residence, occupation (D99:33). */
export function DeceasedQuestions(shared: SectionProps) {
  const { answers, problems, locale, t } = shared;
  return (
    <>
      <TextInput
        name="cnie"
        kind="identifier"
        width="medium"
        label={t("field.deceased.cnie")}
        hint={t("hint.deceased.cnie")}
        optional
        value={answerAt(answers, "cnie")}
        problems={problems}
        t={t}
      />
      <NameQuestion {...shared} name="givenName" kind="given" label={t("field.deceased.givenName")} />
      <NameQuestion
        {...shared}
        name="familyName"
        kind="family"
        label={t("field.deceased.familyName")}
        hint={t("hint.deceased.familyName")}
      />
      <SexQuestion {...shared} section="deceased" options={["female", "male"]} />
      <DateFields
        name="bornOn"
        label={t("field.deceased.bornOn")}
        hint={t("hint.deceased.bornOn")}
        value={typedDate(answers, "bornOn")}
        problems={problems}
        t={t}
      />
      <EitherQuestion
        {...shared}
        name="birthPlace"
        label={t("field.deceased.birthPlace")}
        hint={t("hint.deceased.birthPlace")}
      />
      <EitherQuestion
        {...shared}
        name="residence"
        label={t("field.deceased.residence")}
        hint={t("hint.deceased.residence")}
      />
      <EitherQuestion
        {...shared}
        name="profession"
        label={t("field.deceased.profession")}
        hint={t("hint.deceased.profession")}
      />
      <CountryChoice
        name="nationality"
        label={t("field.deceased.nationality")}
        hint={t("hint.deceased.nationality")}
        locale={locale}
        value={answerAt(answers, "nationality") || "MA"}
        problems={problems}
        t={t}
      />
      <TextInput
        name="otherIdentity"
        label={t("field.deceased.otherIdentity")}
        hint={t("hint.deceased.otherIdentity")}
        optional
        value={answerAt(answers, "otherIdentity")}
        problems={problems}
        t={t}
      />
    </>
  );
}
