import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Note } from "#components/ui/note.tsx";
import { answerAt, ATTESTED_KINDS, DIVORCE_TITLES, JUDGED_KINDS } from "#lib/declarations/core/index.ts";
import { ReferenceQuestion, TitleDayQuestion } from "../couple/title-questions.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import styles from "./dissolution-questions.module.css";

/** The title that ends the marriage, its kind, then what it states; the rest shows only where its title is chosen. */
export function DissolutionQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  const asked = { ...shared, section: "dissolution" };
  const tiles = (name: string, values: readonly string[]) => (
    <RadioTiles
      name={name}
      label={t(`field.dissolution.${name}`)}
      options={values.map((value) => ({
        value,
        label: t(`choice.dissolution.${name}.${value}`),
        hint: t(`choiceHint.dissolution.${name}.${value}`),
      }))}
      value={answerAt(answers, name)}
      problems={problems}
      t={t}
    />
  );
  return (
    <div className={styles.dissolution}>
      {tiles("titleKind", DIVORCE_TITLES)}
      <div className={classNames(styles.part, styles.adouls)}>
        {tiles("attestedKind", ATTESTED_KINDS)}
        <TextInput
          name="count"
          kind="number"
          width="short"
          label={t("field.dissolution.count")}
          hint={t("hint.dissolution.count")}
          optional
          value={answerAt(answers, "count")}
          problems={problems}
          t={t}
        />
      </div>
      <div className={classNames(styles.part, styles.judgment)}>{tiles("judgedKind", JUDGED_KINDS)}</div>
      <ReferenceQuestion {...asked} name="number" hinted />
      <TitleDayQuestion {...asked} name="drawnUpOn" hinted />
      <div className={classNames(styles.part, styles.court)}>
        <EitherQuestion
          {...shared}
          name="court"
          label={t("field.dissolution.court")}
          hint={t("hint.dissolution.court")}
        />
      </div>
      <div className={classNames(styles.part, styles.adouls)}>
        <ReferenceQuestion {...asked} name="register" optional />
        <ReferenceQuestion {...asked} name="page" optional />
        <TitleDayQuestion {...asked} name="addressedOn" hinted optional />
        <ReferenceQuestion {...asked} name="permissionNumber" hinted optional />
        <TitleDayQuestion {...asked} name="permissionOn" optional />
      </div>
      <div className={classNames(styles.part, styles.judgment)}>
        <RadioTiles
          name="isFinal"
          label={t("field.dissolution.isFinal")}
          hint={t("hint.dissolution.isFinal")}
          options={(["yes", "no"] as const).map((value) => ({
            value,
            label: t(`choice.dissolution.isFinal.${value}`),
          }))}
          two
          value={answerAt(answers, "isFinal")}
          problems={problems}
          t={t}
        />
      </div>
      <div className={classNames(styles.part, styles.authority)}>
        <EitherQuestion
          {...shared}
          name="authority"
          label={t("field.dissolution.authority")}
          hint={t("hint.dissolution.authority")}
        />
      </div>
      <div className={classNames(styles.part, styles.foreign)}>
        <Note tone="warn" title={t("exequatur.title")}>
          {t("exequatur.text")}
        </Note>
        <ReferenceQuestion {...asked} name="exequaturNumber" optional />
        <TitleDayQuestion {...asked} name="exequaturOn" optional />
        <EitherQuestion
          {...shared}
          name="exequaturCourt"
          label={t("field.dissolution.exequaturCourt")}
          hint={t("hint.dissolution.exequaturCourt")}
          optional
        />
      </div>
    </div>
  );
}
