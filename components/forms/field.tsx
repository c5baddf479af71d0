import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { fieldId } from "./field-id.ts";
import { FieldProblemText } from "./field-problem.tsx";
import styles from "./field.module.css";
import { problemOf, problemText, type Problems } from "./problems.ts";

/** What every input is given. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean | undefined;
  /** All the problems of the form: the field picks its own. */
  problems?: Problems;
  /** Tells apart the fields of one name in several forms of a page. */
  scope?: string | undefined;
  t: T;
};

/** What a control must carry, so that it is found, named and described. */
export type ControlAttributes = {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** Label, hint, error, then the control. */
export function Field({
  name,
  label,
  hint,
  optional,
  problems,
  scope,
  t,
  children,
}: FieldProps & { children: (control: ControlAttributes) => ReactNode }) {
  const id = fieldId(scope === undefined ? name : `${scope}.${name}`);
  const problem = problemOf(name, problems);
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label} {optional && <span className={styles.optional}>{t("common:optional")}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && <FieldProblemText id={`${id}-problem`} text={problemText(problem, t)} t={t} />}
      {children({ id, name, "aria-describedby": describedBy, "aria-invalid": problem && true })}
    </div>
  );
}
