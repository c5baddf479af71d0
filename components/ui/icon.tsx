import { classNames } from "./class-names.ts";
import styles from "./icon.module.css";
import { ICON_PATHS, MIRRORED, type IconName } from "./icon-paths.ts";

export type { IconName } from "./icon-paths.ts";

type IconProps = {
  name: IconName;
  small?: boolean | undefined;
  /** Only where no word stands beside the icon. */
  label?: string | undefined;
};

export function Icon({ name, small, label }: IconProps) {
  const className = classNames(styles.icon, small && styles.small, MIRRORED.has(name) && styles.mirrored);
  const naming = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg className={className} viewBox="0 0 24 24" {...naming}>
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
