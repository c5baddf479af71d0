import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt, APPLICANT_LINKS } from "#lib/declarations/core/index.ts";
import { ContactQuestions } from "../journey/contact-questions.tsx";
import { NameQuestion } from "../journey/name-question.tsx";
import { ProxyQuestions } from "../journey/proxy-questions.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import styles from "./applicant-questions.module.css";

/** Who asks. A spouse's identity stands on their own page; the questions on another person show for another person only. */
export function ApplicantQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
      <div className={styles.applicant}>
        <RadioTiles
          name="link"
          label={t("field.declarant.link")}
          hint={t("hint.declarant.link")}
          options={APPLICANT_LINKS.map((value) => ({
            value,
            label: t(`choice.declarant.link.${value}`),
            ...(value === "representative" && { hint: t("choiceHint.declarant.link.representative") }),
          }))}
          value={answerAt(answers, "link")}
          problems={problems}
          t={t}
        />
        <ProxyQuestions {...shared} />
        <div className={styles.other}>
          <h2>{t("otherPerson")}</h2>
          <NameQuestion
            {...shared}
            name="person.givenName"
            kind="given"
            label={t("field.declarant.person.givenName")}
          />
          <NameQuestion
            {...shared}
            name="person.familyName"
            kind="family"
            label={t("field.declarant.person.familyName")}
          />
          <TextInput
            name="cnie"
            kind="identifier"
            width="medium"
            label={t("field.declarant.cnie")}
            optional
            value={answerAt(answers, "cnie")}
            problems={problems}
            t={t}
          />
        </div>
      </div>
      <ContactQuestions {...shared} />
    </>
  );
}
