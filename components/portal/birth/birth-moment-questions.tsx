import { DateFields } from "#components/forms/date-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { TimeFields } from "#components/forms/time-fields.tsx";
import { answerAt, PLACE_KINDS } from "#lib/declarations/core/index.ts";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

/** In which house, on what day and at what hour the child was born, and the certificate that says so. */
export function BirthMomentQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <RadioTiles
        name="placeKind"
        label={t("field.place.placeKind")}
        options={PLACE_KINDS.map((value) => ({
          value,
          label: t(`choice.place.placeKind.${value}`),
          hint: t(`choiceHint.place.placeKind.${value}`),
        }))}
        value={answerAt(answers, "placeKind")}
        problems={problems}
        t={t}
      />
      <EitherQuestion
        {...shared}
        name="establishment"
        label={t("field.place.establishment")}
        hint={t("hint.place.establishment")}
      />
      <DateFields
        name="bornOn"
        label={t("field.place.bornOn")}
        hint={t("hint.place.bornOn")}
        value={typedDate(answers, "bornOn")}
        problems={problems}
        t={t}
      />
      <TimeFields
        name="time"
        label={t("field.place.time")}
        hint={t("hint.place.time")}
        value={{ hour: answerAt(answers, "time.hour"), minute: answerAt(answers, "time.minute") }}
        problems={problems}
        t={t}
      />
      <TextInput
        name="certificateNumber"
        kind="identifier"
        width="medium"
        label={t("field.place.certificateNumber")}
        hint={t("hint.place.certificateNumber")}
        optional
        value={answerAt(answers, "certificateNumber")}
        problems={problems}
        t={t}
      />
    </>
  );
}
