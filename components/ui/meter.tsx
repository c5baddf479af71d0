import { classNames } from "./class-names.ts";
import styles from "./meter.module.css";

type MeterProps = {
  /** 0 to 100. */
  value: number;
  tone?: "action" | "warn" | "bad" | undefined;
  /** Says what the bar shows; absent where the words stand beside it. */
  label?: string | undefined;
};

/** A bar that fills along the line of reading. */
export function Meter({ value, tone = "action", label }: MeterProps) {
  const width = Math.max(0, Math.min(100, value));
  const naming = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg className={classNames(styles.meter, styles[tone])} viewBox="0 0 100 1" preserveAspectRatio="none" {...naming}>
      <rect width={width} height={1} />
    </svg>
  );
}
