import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { BackLink } from "../ui/back-link.tsx";
import { Button } from "../ui/button.tsx";
import { StepLine } from "../ui/step-line.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import type { Problems } from "./problems.ts";
import styles from "./question-page.module.css";
import { SaveForLater, type Later } from "./save-for-later.tsx";

type QuestionPageProps = {
  /** Where the answers are posted. */
  action: string;
  t: T;
  title: ReactNode;
  hint?: ReactNode;
  backHref?: string | undefined;
  section?: ReactNode;
  step?: number | undefined;
  steps?: number | undefined;
  problems?: Problems;
  submitLabel?: string | undefined;
  later?: Later | undefined;
  /** The form carries files. */
  multipart?: boolean | undefined;
  hidden?: ReactNode;
  /** Forms that stand beside the question: they cannot be inside its own. */
  beforeForm?: ReactNode;
  /** `none` where the legend of the only question is the h1. */
  heading?: "h1" | "none" | undefined;
  children: ReactNode;
};

/** One question, or one person: one thing per page, a plain form. */
export function QuestionPage({
  action,
  t,
  title,
  hint,
  backHref,
  section,
  step,
  steps,
  problems,
  submitLabel,
  later,
  multipart,
  hidden,
  beforeForm,
  heading = "h1",
  children,
}: QuestionPageProps) {
  return (
    <>
      {beforeForm}
      <form
        className={styles.question}
        method="post"
        action={action}
        encType={multipart ? "multipart/form-data" : undefined}
        noValidate
      >
        {hidden}
        {backHref !== undefined && <BackLink href={backHref} t={t} />}
        {step !== undefined && steps !== undefined && (
          <div className={styles.steps}>
            <p>
              {section && (
                <>
                  <b>{section}</b> ·{" "}
                </>
              )}
              {t("common:step.of", { step, steps })}
            </p>
            <StepLine step={step} steps={steps} />
          </div>
        )}
        <ErrorSummary problems={problems} t={t} />
        {heading === "h1" && (
          <div className={styles.title}>
            <h1>{title}</h1>
            {hint && <p className={styles.hint}>{hint}</p>}
          </div>
        )}
        {children}
        <div className={styles.end} data-screen-only="">
          <Button wide>{submitLabel ?? t("common:button.continue")}</Button>
          {later && <SaveForLater later={later} t={t} />}
        </div>
      </form>
    </>
  );
}
