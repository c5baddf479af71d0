import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { fieldId } from "./field-id.ts";
import { FieldProblemText } from "./field-problem.tsx";
import styles from "./field.module.css";
import { problemOf, problemText, type Problems } from "./problems.ts";

export type FieldGroupProps = {
  name: string;
  legend: ReactNode;
  /** The question of the page itself: the legend is its h1. */
  legendAsHeading?: boolean | undefined;
  hint?: ReactNode;
  optional?: boolean | undefined;
  problems?: Problems;
  /** False where each control of the group shows its own problem. */
  showProblem?: boolean | undefined;
  t: T;
  children: ReactNode;
};

/** Several controls that answer one question; one error for the group. */
export function FieldGroup({
  name,
  legend,
  legendAsHeading,
  hint,
  optional,
  problems,
  showProblem = true,
  t,
  children,
}: FieldGroupProps) {
  const id = `${fieldId(name)}-group`;
  const problem = showProblem ? problemOf(name, problems) : undefined;
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={styles.field} aria-describedby={describedBy}>
      <legend className={styles.legend}>
        {legendAsHeading ? <h1>{legend}</h1> : legend}{" "}
        {optional && <span className={styles.optional}>{t("common:optional")}</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && <FieldProblemText id={`${id}-problem`} text={problemText(problem, t)} t={t} />}
      {children}
    </fieldset>
  );
}
