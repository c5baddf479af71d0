import type { ButtonHTMLAttributes, ReactNode } from "react";
import type { ButtonLook } from "./button-look.ts";
import { classNames } from "./class-names.ts";
import styles from "./button.module.css";
import { Icon } from "./icon.tsx";

type ButtonProps = ButtonLook &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style" | "disabled"> & {
    /** The words change and the width stays while an answer is awaited. */
    busy?: boolean | undefined;
    busyLabel?: string | undefined;
    /** Rare: the reason stands beside it, and `aria-describedby` names it. */
    unavailable?: boolean | undefined;
    children: ReactNode;
  };

export function Button({
  kind = "primary",
  small,
  wide,
  icon,
  iconEnd,
  busy,
  busyLabel,
  unavailable,
  children,
  type = "submit",
  ...attributes
}: ButtonProps) {
  const className = classNames(styles.button, styles[kind], small && styles.small, wide && styles.wide);
  const isOff = busy === true || unavailable === true;
  return (
    <button
      {...attributes}
      type={isOff ? "button" : type}
      className={className}
      aria-disabled={isOff || undefined}
      data-busy={busy || undefined}
    >
      <span className={styles.words} aria-hidden={busy || undefined}>
        {icon && <Icon name={icon} />}
        {children}
        {iconEnd && <Icon name={iconEnd} small />}
      </span>
      {busy && (
        <span className={styles.busy} role="status">
          {busyLabel}
        </span>
      )}
    </button>
  );
}
