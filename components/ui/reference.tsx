import { classNames } from "./class-names.ts";
import styles from "./reference.module.css";

/** Groups of four, four and three: `NA26 K7MT 4WD`. What already has spaces is kept as it is. */
export function groupReference(value: string): string {
  if (value.includes(" ") || value.length !== 11) return value;
  return `${value.slice(0, 4)} ${value.slice(4, 8)} ${value.slice(8)}`;
}

/** One isolate, never broken over lines; `plate` is the large one of a confirmation. */
export function Reference({ value, plate }: { value: string; plate?: boolean | undefined }) {
  return (
    <bdi dir="ltr" className={classNames(styles.reference, plate && styles.plate)}>
      {groupReference(value)}
    </bdi>
  );
}
