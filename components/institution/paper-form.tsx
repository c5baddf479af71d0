import type { ReactNode } from "react";
import type { Answers, PaperPart } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Problems } from "../forms/problems.ts";
import { Actions } from "../ui/actions.tsx";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import styles from "./paper-form.module.css";
import { type PaperLists, PaperQuestion } from "./paper-question.tsx";
import type { PaperKind } from "./paper-words.ts";

type PaperFormProps = PaperLists & {
  of: PaperKind;
  parts: readonly PaperPart[];
  action: string;
  hidden: ReactNode;
  /** The one file that goes with it. */
  file?: ReactNode;
  answers: Answers;
  problems: Problems;
  submitLabel: string;
  backHref: string;
  locale: Locale;
  t: T;
};

/** One event on one page: only what the institution itself witnessed. */
export function PaperForm({ parts, action, hidden, file, submitLabel, backHref, ...asked }: PaperFormProps) {
  const { t } = asked;
  return (
    <form
      method="post"
      action={action}
      className={styles.form}
      {...(file !== undefined && { encType: "multipart/form-data" })}
      noValidate
    >
      {hidden}
      {parts.map(({ name, fields }) => (
        <section key={name} className={styles.part}>
          <h2>{t(`part.${name}`)}</h2>
          {fields.map((field) => (
            <PaperQuestion key={field.path} field={field} {...asked} />
          ))}
        </section>
      ))}
      {file}
      <Actions>
        <Button icon="send">{submitLabel}</Button>
        <ButtonLink kind="quiet" href={backHref}>
          {t("back")}
        </ButtonLink>
      </Actions>
    </form>
  );
}
