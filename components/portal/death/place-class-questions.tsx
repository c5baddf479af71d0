import { DateFields } from "#components/forms/date-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { answerAt, DEATH_PLACE_CLASSES } from "#lib/declarations/core/index.ts";
import styles from "../birth/place-class-questions.module.css";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

/** In Morocco, in another country with the act drawn up there, or on the way: term, office and documents depend on it (L36:40, D22:26, D22:40). */
export function DeathPlaceClassQuestions({ answers, problems, t }: SectionProps) {
  return (
    <div className={styles.where}>
      <RadioTiles
        name="placeClass"
        label={t("field.place.placeClass")}
        options={DEATH_PLACE_CLASSES.map((value) => ({ value, label: t(`choice.place.placeClass.${value}`) }))}
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
