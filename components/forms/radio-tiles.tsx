import type { ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";
import { FieldGroup } from "./field-group.tsx";
import { fieldId } from "./field-id.ts";
import type { FieldProps } from "./field.tsx";
import { problemOf } from "./problems.ts";
import styles from "./tile.module.css";

export type TileOption = { value: string; label: ReactNode; hint?: ReactNode; lang?: "ar" | "fr" | undefined };

type RadioTilesProps = FieldProps & {
  options: readonly TileOption[];
  value?: string | undefined;
  /** Two columns, only for two short words. */
  two?: boolean | undefined;
  legendAsHeading?: boolean | undefined;
};

export function RadioTiles({ name, label, options, value, two, ...group }: RadioTilesProps) {
  const id = fieldId(name);
  const isWrong = problemOf(name, group.problems) !== undefined;
  return (
    <FieldGroup {...group} name={name} legend={label}>
      <div className={classNames(styles.tiles, two && styles.two)}>
        {options.map((option, at) => (
          <label key={option.value} className={styles.tile}>
            <input
              type="radio"
              id={at === 0 ? id : `${id}-${at + 1}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              data-wrong={isWrong || undefined}
            />
            <span lang={option.lang}>
              <span className={styles.label}>{option.label}</span>
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
