import { answerAt } from "#lib/declarations/core/index.ts";
import { CountryChoice } from "../country-choice.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";

/** The country and the city of a birth abroad (D22:23). */
export function BirthAbroadQuestions(shared: SectionProps) {
  const { answers, problems, locale, t } = shared;
  return (
    <>
      <CountryChoice
        name="country"
        label={t("field.place.country")}
        locale={locale}
        without="MA"
        placeholder={t("chooseCountry")}
        value={answerAt(answers, "country")}
        problems={problems}
        t={t}
      />
      <EitherQuestion {...shared} name="city" label={t("field.place.city")} hint={t("hint.place.city")} />
    </>
  );
}
