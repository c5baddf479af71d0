import styles from "./date-fields.module.css";
import { FieldGroup } from "./field-group.tsx";
import type { FieldProps } from "./field.tsx";
import input from "./input.module.css";
import { partId } from "./part-id.ts";
import { isWrongPart } from "./problems.ts";

export type TimeParts = { hour?: string | undefined; minute?: string | undefined };

/** Posts `name.hour` (0 to 23) and `name.minute`. */
export function TimeFields({ name, label, value = {}, ...group }: FieldProps & { value?: TimeParts | undefined }) {
  const { problems, t } = group;
  return (
    <FieldGroup {...group} name={name} legend={label}>
      <div className={styles.time}>
        {(["hour", "minute"] as const).map((part) => (
          <label key={part}>
            {t(`common:time.${part}`)}
            <input
              id={partId(name, part, "hour", problems)}
              name={`${name}.${part}`}
              className={input.input}
              type="text"
              inputMode="numeric"
              maxLength={2}
              autoComplete="off"
              defaultValue={value[part] ?? ""}
              aria-invalid={isWrongPart(name, part, problems) || undefined}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
