import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt, type DeathLink } from "#lib/declarations/core/index.ts";
import { ContactQuestions } from "../journey/contact-questions.tsx";
import { DeclaringPersonQuestions } from "../journey/declaring-person-questions.tsx";
import { ProxyQuestions } from "../journey/proxy-questions.tsx";
import type { SectionProps } from "../journey/section-props.ts";

/** Who declares, the links standing in the order of the law of the office (L36:37, L37:24). */
export function DeathDeclarantQuestions({ links, ...shared }: SectionProps & { links: readonly DeathLink[] }) {
  const { answers, problems, t } = shared;
  return (
    <>
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
      <h2>{t("otherPerson")}</h2>
      <DeclaringPersonQuestions {...shared} />
      <ContactQuestions {...shared} />
    </>
  );
}
