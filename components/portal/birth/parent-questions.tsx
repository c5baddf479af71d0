import { DateFields } from "#components/forms/date-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { countryOptions } from "../countries.ts";
import { EitherQuestion } from "./either-question.tsx";
import { NameQuestion } from "./name-question.tsx";
import type { SectionProps } from "./section-props.ts";
import { typedDate } from "./typed.ts";

/** The father or the mother: card first, then names, filiation, birth, occupation (D22:21, D99:18). */
export function ParentQuestions({ who, ...shared }: SectionProps & { who: "father" | "mother" }) {
  const { answers, problems, locale, t } = shared;
  return (
    <>
      <TextInput
        name="cnie"
        kind="identifier"
        width="medium"
        label={t("field.parent.cnie")}
        hint={t(`hint.${who}.cnie`)}
        optional
        value={answerAt(answers, "cnie")}
        problems={problems}
        t={t}
      />
      <NameQuestion {...shared} name="givenName" kind="given" label={t("field.parent.givenName")} />
      <NameQuestion
        {...shared}
        name="familyName"
        kind="family"
        label={t("field.parent.familyName")}
        hint={t(`hint.${who}.familyName`)}
      />
      <NameQuestion
        {...shared}
        name="fatherName"
        kind="given"
        label={t(`field.${who}.fatherName`)}
        hint={t("hint.parent.fatherName")}
      />
      <DateFields
        name="bornOn"
        label={t("field.parent.bornOn")}
        hint={t("hint.parent.bornOn")}
        value={typedDate(answers, "bornOn")}
        problems={problems}
        t={t}
      />
      <EitherQuestion
        {...shared}
        name="birthPlace"
        label={t("field.parent.birthPlace")}
        hint={t("hint.parent.birthPlace")}
      />
      <EitherQuestion
        {...shared}
        name="profession"
        label={t("field.parent.profession")}
        hint={t(`hint.${who}.profession`)}
      />
      <Select
        name="nationality"
        label={t("field.parent.nationality")}
        options={countryOptions(locale)}
        value={answerAt(answers, "nationality") || "MA"}
        problems={problems}
        t={t}
      />
      <TextInput
        name="otherIdentity"
        label={t("field.parent.otherIdentity")}
        hint={t("hint.parent.otherIdentity")}
        optional
        value={answerAt(answers, "otherIdentity")}
        problems={problems}
        t={t}
      />
    </>
  );
}
