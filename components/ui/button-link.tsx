import type { ReactNode } from "react";
import type { ButtonLook } from "./button-look.ts";
import { classNames } from "./class-names.ts";
import styles from "./button.module.css";
import { Icon } from "./icon.tsx";

type ButtonLinkProps = ButtonLook & {
  href: string;
  download?: boolean | string | undefined;
  rel?: string | undefined;
  "aria-describedby"?: string | undefined;
  children: ReactNode;
};

/** Goes somewhere; what changes something is a `Button` in a form. */
export function ButtonLink({ kind = "primary", small, wide, icon, iconEnd, children, ...attributes }: ButtonLinkProps) {
  return (
    <a {...attributes} className={classNames(styles.button, styles[kind], small && styles.small, wide && styles.wide)}>
      <span className={styles.words}>
        {icon && <Icon name={icon} />}
        {children}
        {iconEnd && <Icon name={iconEnd} small />}
      </span>
    </a>
  );
}
