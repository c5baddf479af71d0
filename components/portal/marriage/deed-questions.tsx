import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Note } from "#components/ui/note.tsx";
import { answerAt, MARRIAGE_TITLES } from "#lib/declarations/core/index.ts";
import { ReferenceQuestion, TitleDayQuestion } from "../couple/title-questions.tsx";
import { EitherQuestion } from "../journey/either-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import styles from "./deed-questions.module.css";

/** What proves the marriage, then what that title states; the rest shows only where its title is chosen. */
export function DeedQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  const asked = { ...shared, section: "deed" };
  return (
    <div className={styles.deed}>
      <RadioTiles
        name="titleKind"
        label={t("field.deed.titleKind")}
        options={MARRIAGE_TITLES.map((value) => ({
          value,
          label: t(`choice.deed.titleKind.${value}`),
          hint: t(`choiceHint.deed.titleKind.${value}`),
        }))}
        value={answerAt(answers, "titleKind")}
        problems={problems}
        t={t}
      />
      <ReferenceQuestion {...asked} name="number" hinted />
      <TitleDayQuestion {...asked} name="drawnUpOn" hinted />
      <div className={classNames(styles.part, styles.court)}>
        <EitherQuestion {...shared} name="court" label={t("field.deed.court")} hint={t("hint.deed.court")} />
      </div>
      <div className={classNames(styles.part, styles.adouls)}>
        <ReferenceQuestion {...asked} name="register" optional />
        <ReferenceQuestion {...asked} name="page" optional />
        <TitleDayQuestion {...asked} name="addressedOn" hinted optional />
      </div>
      <div className={classNames(styles.part, styles.judgment)}>
        <RadioTiles
          name="isFinal"
          label={t("field.deed.isFinal")}
          hint={t("hint.deed.isFinal")}
          options={(["yes", "no"] as const).map((value) => ({ value, label: t(`choice.deed.isFinal.${value}`) }))}
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
          label={t("field.deed.authority")}
          hint={t("hint.deed.authority")}
        />
      </div>
      <div className={classNames(styles.part, styles.foreign)}>
        <Note tone="info" title={t("deposit.title")}>
          {t("deposit.text")}
        </Note>
        <EitherQuestion
          {...shared}
          name="consulate"
          label={t("field.deed.consulate")}
          hint={t("hint.deed.consulate")}
          optional
        />
        <ReferenceQuestion {...asked} name="depositNumber" optional />
        <TitleDayQuestion {...asked} name="depositedOn" optional />
      </div>
    </div>
  );
}
