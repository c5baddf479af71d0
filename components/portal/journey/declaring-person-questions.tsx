import { DateFields } from "#components/forms/date-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { EitherQuestion } from "./either-question.tsx";
import { NameQuestion } from "./name-question.tsx";
import type { SectionProps } from "./section-props.ts";
import { typedDate } from "./typed.ts";

/** The identity of whoever will sign: names, sex, birth, occupation, card (D99:18, D99:33). */
export function DeclaringPersonQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <NameQuestion {...shared} name="person.givenName" kind="given" label={t("field.declarant.person.givenName")} />
      <NameQuestion {...shared} name="person.familyName" kind="family" label={t("field.declarant.person.familyName")} />
      <RadioTiles
        name="person.sex"
        label={t("field.declarant.person.sex")}
        options={(["female", "male"] as const).map((value) => ({
          value,
          label: t(`choice.declarant.person.sex.${value}`),
        }))}
        two
        value={answerAt(answers, "person.sex")}
        problems={problems}
        t={t}
      />
      <DateFields
        name="person.bornOn"
        label={t("field.declarant.person.bornOn")}
        hint={t("hint.person.bornOn")}
        value={typedDate(answers, "person.bornOn")}
        problems={problems}
        t={t}
      />
      <EitherQuestion {...shared} name="person.profession" label={t("field.declarant.person.profession")} />
      <TextInput
        name="cnie"
        kind="identifier"
        width="medium"
        label={t("field.declarant.cnie")}
        optional
        value={answerAt(answers, "cnie")}
        problems={problems}
        t={t}
      />
    </>
  );
}
