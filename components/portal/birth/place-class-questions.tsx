import { DateFields } from "#components/forms/date-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { answerAt, PLACE_CLASSES } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";
import styles from "./place-class-questions.module.css";

/** In Morocco, in another country, or on the way to one: the term and the documents depend on it (L36:31, D22:23, D22:40). */
export function PlaceClassQuestions({ answers, problems, t }: SectionProps) {
  return (
    <div className={styles.where}>
      <RadioTiles
        name="placeClass"
        label={t("field.place.placeClass")}
        options={PLACE_CLASSES.map((value) => ({
          value,
          label: t(`choice.place.placeClass.${value}`),
          hint: t(`choiceHint.place.placeClass.${value}`),
        }))}
        value={answerAt(answers, "placeClass") || "morocco"}
        problems={problems}
        t={t}
      />
      <div className={styles.travel}>
        <DateFields
          name="arrivedOn"
          label={t("field.place.arrivedOn")}
          hint={t("hint.place.arrivedOn")}
          value={typedDate(answers, "arrivedOn")}
          problems={problems}
          t={t}
        />
      </div>
    </div>
  );
}
