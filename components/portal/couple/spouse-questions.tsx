import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { countryOptions } from "../countries.ts";
import { EitherQuestion } from "../journey/either-question.tsx";
import { NameQuestion } from "../journey/name-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

/** One spouse: card first, then names, filiation and birth, then the birth act that will bear the mention (FC:67-68, FC:139). */
export function SpouseQuestions({ who, ...shared }: SectionProps & { who: "husband" | "wife" }) {
  const { answers, problems, locale, t } = shared;
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
      <NameQuestion {...shared} name="fatherName" kind="given" label={t(`field.${who}.fatherName`)} />
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
      <Select
        name="nationality"
        label={t("field.person.nationality")}
        options={countryOptions(locale)}
        value={answerAt(answers, "nationality") || "MA"}
        problems={problems}
        t={t}
      />
      <TextInput
        name="otherIdentity"
        label={t("field.person.otherIdentity")}
        hint={t(`hint.${who}.otherIdentity`)}
        optional
        value={answerAt(answers, "otherIdentity")}
        problems={problems}
        t={t}
      />
      <h2>{t(`birthAct.${who}`)}</h2>
      <Hint>{t("birthAct.text")}</Hint>
      <CheckboxTile
        name="bornAbroad"
        label={t(`field.${who}.bornAbroad`)}
        hint={t(`hint.${who}.bornAbroad`)}
        checked={answerAt(answers, "bornAbroad") === "yes"}
        problems={problems}
        t={t}
      />
      <TextInput
        name="birthActOffice"
        label={t(`field.${who}.birthActOffice`)}
        hint={t(`hint.${who}.birthActOffice`)}
        optional
        value={answerAt(answers, "birthActOffice")}
        problems={problems}
        t={t}
      />
      <TextInput
        name="birthActNumber"
        kind="identifier"
        width="medium"
        label={t(`field.${who}.birthActNumber`)}
        optional
        value={answerAt(answers, "birthActNumber")}
        problems={problems}
        t={t}
      />
      <TextInput
        name="birthActYear"
        kind="number"
        width="short"
        label={t(`field.${who}.birthActYear`)}
        hint={t(`hint.${who}.birthActYear`)}
        optional
        value={answerAt(answers, "birthActYear")}
        problems={problems}
        t={t}
      />
    </>
  );
}
