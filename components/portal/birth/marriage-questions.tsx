import { DateFields } from "#components/forms/date-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

export function MarriageQuestions({ answers, problems, t }: SectionProps) {
  return (
    <>
      <RadioTiles
        name="isFirstChild"
        label={t("field.marriage.isFirstChild")}
        hint={t("hint.marriage.isFirstChild")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: t(`choice.marriage.isFirstChild.${value}`),
        }))}
        two
        value={answerAt(answers, "isFirstChild")}
        problems={problems}
        t={t}
      />
      <DateFields
        name="marriedOn"
        label={t("field.marriage.marriedOn")}
        hint={t("hint.marriage.marriedOn")}
        value={typedDate(answers, "marriedOn")}
        problems={problems}
        t={t}
      />
      <TextInput
        name="actNumber"
        kind="identifier"
        width="medium"
        label={t("field.marriage.actNumber")}
        optional
        value={answerAt(answers, "actNumber")}
        problems={problems}
        t={t}
      />
      <TextInput
        name="court"
        label={t("field.marriage.court")}
        hint={t("hint.marriage.court")}
        optional
        value={answerAt(answers, "court")}
        problems={problems}
        t={t}
      />
      <DateFields
        name="endedOn"
        label={t("field.marriage.endedOn")}
        hint={t("hint.marriage.endedOn")}
        optional
        value={typedDate(answers, "endedOn")}
        problems={problems}
        t={t}
      />
    </>
  );
}
