import { PhoneInput } from "#components/forms/phone-input.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import { EitherQuestion } from "./either-question.tsx";
import type { SectionProps } from "./section-props.ts";

/** Where the declarant lives, and how to tell them that the file moves. */
export function ContactQuestions(shared: SectionProps) {
  const { answers, problems, t } = shared;
  return (
    <>
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
