import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { CountryChoice } from "../country-choice.tsx";
import { type CommuneChoices, CommuneQuestion } from "../journey/commune-question.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import { Revealed } from "../journey/revealed.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

type CouplePlaceQuestionsProps = SectionProps & { day: "marriedOn" | "dissolvedOn"; choices: CommuneChoices };

/** The commune whose office keeps a spouse's birth act, the day of the event, and where abroad it happened. */
export function CouplePlaceQuestions({ day, choices, ...shared }: CouplePlaceQuestionsProps) {
  const { answers, problems, locale, t } = shared;
  return (
    <>
      <CommuneQuestion {...shared} choices={choices} />
      <DateFields
        name={day}
        label={t(`field.place.${day}`)}
        hint={t(`hint.place.${day}`)}
        value={typedDate(answers, day)}
        problems={problems}
        t={t}
      />
      <Revealed
        by={
          <CheckboxTile
            name="placeClass"
            value="abroad"
            label={t("field.place.abroad")}
            hint={t("hint.place.abroad")}
            checked={answerAt(answers, "placeClass") === "abroad"}
            problems={problems}
            t={t}
          />
        }
      >
        <CountryChoice
          name="country"
          label={t("field.place.country")}
          locale={locale}
          without="MA"
          value={answerAt(answers, "country")}
          problems={problems}
          t={t}
        />
        <EitherQuestion {...shared} name="town" label={t("field.place.town")} hint={t("hint.place.town")} />
      </Revealed>
    </>
  );
}
