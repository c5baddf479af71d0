import { fieldId } from "./field-id.ts";
import { FieldProblemText } from "./field-problem.tsx";
import fieldStyles from "./field.module.css";
import type { FieldProps } from "./field.tsx";
import { problemOf, problemText } from "./problems.ts";
import styles from "./tile.module.css";

type CheckboxTileProps = Omit<FieldProps, "optional"> & {
  checked?: boolean | undefined;
  /** What is posted when it is ticked. */
  value?: string | undefined;
};

/** One statement to agree to. */
export function CheckboxTile({ name, label, hint, checked, value = "yes", problems, scope, t }: CheckboxTileProps) {
  const id = fieldId(scope === undefined ? name : `${scope}.${name}`);
  const problem = problemOf(name, problems);
  return (
    <div className={fieldStyles.field}>
      {problem && <FieldProblemText id={`${id}-problem`} text={problemText(problem, t)} t={t} />}
      <label className={styles.tile}>
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          aria-invalid={problem && true}
          aria-describedby={problem && `${id}-problem`}
        />
        <span>
          <span className={styles.label}>{label}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
      </label>
    </div>
  );
}
