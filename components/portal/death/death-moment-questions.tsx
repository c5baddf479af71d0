import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { TimeFields } from "#components/forms/time-fields.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt, DEATH_PLACE_KINDS, MANNERS, VERIFIERS } from "#lib/declarations/core/index.ts";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";
import styles from "./closed-by.module.css";

/**
 * In which house, on what day and at what hour the death happened; then, unless an act drawn up abroad proves it, who verified the death and
 * whether the prosecutor must allow its registration.
 */
export function DeathMomentQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <RadioTiles
        name="placeKind"
        label={t("field.place.placeKind")}
        options={DEATH_PLACE_KINDS.map((value) => ({ value, label: t(`choice.place.placeKind.${value}`) }))}
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
        name="diedOn"
        label={t("field.place.diedOn")}
        hint={t("hint.place.diedOn")}
        value={typedDate(answers, "diedOn")}
        problems={problems}
        t={t}
      />
      <TimeQuestions {...shared} />
      {answerAt(answers, "placeClass") !== "abroad" && <VerificationQuestions {...shared} />}
    </>
  );
}

function VerificationQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <MannerQuestions {...shared} />
      <RadioTiles
        name="verifiedBy"
        label={t("field.place.verifiedBy")}
        options={VERIFIERS.map((value) => ({
          value,
          label: t(`choice.place.verifiedBy.${value}`),
          hint: t(`choiceHint.place.verifiedBy.${value}`),
        }))}
        value={answerAt(answers, "verifiedBy")}
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

/** The hour as the certificate says it, or that nobody knows it. */
function TimeQuestions({ answers, problems, t }: SectionProps) {
  return (
    <div className={styles.time}>
      <div className={styles.more}>
        <TimeFields
          name="time"
          label={t("field.place.time")}
          hint={t("hint.place.time")}
          value={{ hour: answerAt(answers, "time.hour"), minute: answerAt(answers, "time.minute") }}
          problems={problems}
          t={t}
        />
      </div>
      <CheckboxTile
        name="timeUnknown"
        label={t("field.place.timeUnknown")}
        hint={t("hint.place.timeUnknown")}
        checked={answerAt(answers, "timeUnknown") === "yes"}
        problems={problems}
        t={t}
      />
    </div>
  );
}

function MannerQuestions({ answers, problems, t }: SectionProps) {
  return (
    <div className={styles.manner}>
      <RadioTiles
        name="manner"
        label={t("field.place.manner")}
        hint={t("hint.place.manner")}
        options={MANNERS.map((value) => ({ value, label: t(`choice.place.manner.${value}`) }))}
        value={answerAt(answers, "manner")}
        problems={problems}
        t={t}
      />
      <div className={styles.more}>
        <Note tone="warn" title={t("prosecutor.title")}>
          {t("prosecutor.text")}
        </Note>
      </div>
    </div>
  );
}
