import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt, BIRTH_REGISTERED } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "../journey/section-props.ts";
import styles from "./closed-by.module.css";

/** Where the birth of the deceased is registered, so that the mention of the death reaches that act (D99:34). */
export function BirthActQuestions({ answers, problems, t }: SectionProps) {
  return (
    <div className={styles.registered}>
      <RadioTiles
        name="isRegistered"
        label={t("field.birthAct.isRegistered")}
        options={BIRTH_REGISTERED.map((value) => ({
          value,
          label: t(`choice.birthAct.isRegistered.${value}`),
          hint: t(`choiceHint.birthAct.isRegistered.${value}`),
        }))}
        value={answerAt(answers, "isRegistered")}
        problems={problems}
        t={t}
      />
      <div className={styles.more}>
        <TextInput
          name="office"
          label={t("field.birthAct.office")}
          hint={t("hint.birthAct.office")}
          optional
          value={answerAt(answers, "office")}
          problems={problems}
          t={t}
        />
        {(["number", "year"] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            kind="number"
            width="short"
            label={t(`field.birthAct.${name}`)}
            optional
            value={answerAt(answers, name)}
            problems={problems}
            t={t}
          />
        ))}
      </div>
    </div>
  );
}
