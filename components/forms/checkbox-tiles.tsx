import { FieldGroup } from "./field-group.tsx";
import { fieldId } from "./field-id.ts";
import type { FieldProps } from "./field.tsx";
import type { TileOption } from "./radio-tiles.tsx";
import styles from "./tile.module.css";

type CheckboxTilesProps = FieldProps & {
  options: readonly TileOption[];
  values?: readonly string[] | undefined;
  legendAsHeading?: boolean | undefined;
};

/** Posts `name[]`, once for each tile that is ticked. */
export function CheckboxTiles({ name, label, options, values = [], ...group }: CheckboxTilesProps) {
  const id = fieldId(name);
  return (
    <FieldGroup {...group} name={name} legend={label}>
      <div className={styles.tiles}>
        {options.map((option, at) => (
          <label key={option.value} className={styles.tile}>
            <input
              type="checkbox"
              id={at === 0 ? id : `${id}-${at + 1}`}
              name={`${name}[]`}
              value={option.value}
              defaultChecked={values.includes(option.value)}
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
