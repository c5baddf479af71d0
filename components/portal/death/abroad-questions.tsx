import { DateFields } from "#components/forms/date-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { CountryChoice } from "../country-choice.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

/** The country and the city of a death abroad, and the act drawn up there, which proves it (D22:26). */
export function DeathAbroadQuestions(shared: SectionProps) {
  const { answers, problems, locale, t } = shared;
  return (
    <>
      <CountryChoice
        name="country"
        label={t("field.place.country")}
        locale={locale}
        without="MA"
        value={answerAt(answers, "country")}
        problems={problems}
        t={t}
      />
      <EitherQuestion {...shared} name="city" label={t("field.place.city")} hint={t("hint.place.city")} />
      <EitherQuestion
        {...shared}
        name="foreignAct.authority"
        label={t("field.place.foreignAct.authority")}
        hint={t("hint.place.foreignAct.authority")}
      />
      <TextInput
        name="foreignAct.number"
        kind="identifier"
        width="medium"
        label={t("field.place.foreignAct.number")}
        value={answerAt(answers, "foreignAct.number")}
        problems={problems}
        t={t}
      />
      <DateFields
        name="foreignAct.on"
        label={t("field.place.foreignAct.on")}
        value={typedDate(answers, "foreignAct.on")}
        problems={problems}
        t={t}
      />
    </>
  );
}
