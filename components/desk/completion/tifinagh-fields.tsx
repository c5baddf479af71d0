"use client";

import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { Field } from "../../forms/field.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import input from "../../forms/input.module.css";
import { classNames } from "../../ui/class-names.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { CompletionView } from "./completion-view.ts";
import styles from "./completion.module.css";

type TifinaghFieldsProps = { rows: CompletionView["tifinagh"]; problems: readonly FieldProblem[] };

/** The names of subject and ascendants in Tifinagh: suggested by rule, read and validated by the officer (L36:19). */
export function TifinaghFields({ rows, problems }: TifinaghFieldsProps) {
  const { locale, t } = useTexts();
  return (
    <div className={styles.tifinagh}>
      {rows.map(({ role, name, suggested }) => (
        <Field
          key={role}
          name={`tifinagh.${role}`}
          label={
            <>
              <span className={styles.role}>{t(`tifinagh.${role}`)}</span> <DualText {...name} locale={locale} />
            </>
          }
          problems={problems}
          t={t}
        >
          {(control) => (
            <input
              {...control}
              className={classNames(input.input, styles.letters)}
              type="text"
              lang="zgh"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              defaultValue={suggested}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
