import { CheckboxTile } from "#components/forms/checkbox-tile.tsx";
import { DateFields } from "#components/forms/date-fields.tsx";
import { PhoneInput } from "#components/forms/phone-input.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt, type Link } from "#lib/declarations/core/index.ts";
import styles from "./declarant-questions.module.css";
import { EitherQuestion } from "../journey/either-question.tsx";
import { NameQuestion } from "../journey/name-question.tsx";
import { Revealed } from "../journey/revealed.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { typedDate } from "../journey/typed.ts";

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
        <Revealed
          by={
            <CheckboxTile
              name="isProxy"
              label={t("field.declarant.isProxy")}
              hint={t("hint.declarant.isProxy")}
              checked={answerAt(answers, "isProxy") === "yes"}
              problems={problems}
              t={t}
            />
          }
        >
          <TextInput
            name="proxyDeed"
            label={t("field.declarant.proxyDeed")}
            hint={t("hint.declarant.proxyDeed")}
            value={answerAt(answers, "proxyDeed")}
            problems={problems}
            t={t}
          />
        </Revealed>
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
          <RadioTiles
            name="person.sex"
            label={t("field.declarant.person.sex")}
            options={(["female", "male"] as const).map((value) => ({
              value,
              label: t(`choice.declarant.person.sex.${value}`),
            }))}
            two
            value={answerAt(answers, "person.sex")}
            problems={problems}
            t={t}
          />
          <DateFields
            name="person.bornOn"
            label={t("field.declarant.person.bornOn")}
            hint={t("hint.person.bornOn")}
            value={typedDate(answers, "person.bornOn")}
            problems={problems}
            t={t}
          />
          <EitherQuestion {...shared} name="person.profession" label={t("field.declarant.person.profession")} />
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
      <EitherQuestion
        {...shared}
        name="residence"
        label={t("field.declarant.residence")}
        hint={t("hint.declarant.residence")}
      />
      <h2>{t("contact.title")}</h2>
      <Hint>{t("contact.text")}</Hint>
      <PhoneInput
        name="phone"
        label={t("field.declarant.phone")}
        hint={t("hint.declarant.phone")}
        optional
        value={answerAt(answers, "phone")}
        problems={problems}
        t={t}
      />
      <TextInput
        name="email"
        kind="email"
        autoComplete="email"
        label={t("field.declarant.email")}
        optional
        value={answerAt(answers, "email")}
        problems={problems}
        t={t}
      />
    </>
  );
}
