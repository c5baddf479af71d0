import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt, type Link } from "#lib/declarations/core/index.ts";
import { ContactQuestions } from "../journey/contact-questions.tsx";
import { DeclaringPersonQuestions } from "../journey/declaring-person-questions.tsx";
import { ProxyQuestions } from "../journey/proxy-questions.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import styles from "./declarant-questions.module.css";

/** Who declares. The links stand in the order of the law of the office; the questions on another person show for another person only. */
export function DeclarantQuestions({ links, ...shared }: SectionProps & { links: readonly Link[] }) {
  const { answers, problems, t } = shared;
  return (
    <>
      <div className={styles.declarant}>
        <RadioTiles
          name="link"
          label={t("field.declarant.link")}
          hint={t("hint.declarant.link")}
          options={links.map((value) => ({ value, label: t(`choice.declarant.link.${value}`) }))}
          two
          value={answerAt(answers, "link")}
          problems={problems}
          t={t}
        />
        <ProxyQuestions {...shared} isDated />
        <div className={styles.reason}>
          <Note tone="info" title={t("rank.title")}>
            {t("rank.text")}
          </Note>
          <TextInput
            name="reason"
            label={t("field.declarant.reason")}
            hint={t("hint.declarant.reason")}
            optional
            value={answerAt(answers, "reason")}
            problems={problems}
            t={t}
          />
        </div>
        <div className={styles.other}>
          <h2>{t("otherPerson")}</h2>
          <DeclaringPersonQuestions {...shared} />
        </div>
      </div>
      <ContactQuestions {...shared} />
    </>
  );
}
