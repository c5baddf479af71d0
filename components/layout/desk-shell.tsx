import type { ReactNode } from "react";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { classNames } from "../ui/class-names.ts";
import { DeskNavigation, type DeskGroup } from "./desk-navigation.tsx";
import styles from "./desk-shell.module.css";
import { DeskTopBar, type DeskSearch, type DeskUser } from "./desk-top-bar.tsx";
import { SkipLink } from "./skip-link.tsx";

type DeskShellProps = {
  locale: Locale;
  t: T;
  homeHref: string;
  otherHref: string;
  /** The office, under the name. */
  place: string;
  search?: DeskSearch | undefined;
  user: DeskUser;
  /** What follows the officer's name: the sign-out form. */
  userMenu?: ReactNode;
  navigationLabel: string;
  groups: readonly DeskGroup[];
  /** The children fill the frame: no side list, no padding (verification). */
  bare?: boolean | undefined;
  children: ReactNode;
};

/** The frame of the desk, of institutions and of oversight. */
export function DeskShell({ t, navigationLabel, groups, bare, children, ...top }: DeskShellProps) {
  return (
    <div className={classNames("desk", styles.desk)}>
      <SkipLink t={t} />
      <DeskTopBar {...top} t={t} />
      <div className={classNames(styles.shell, bare && styles.bare)}>
        {!bare && <DeskNavigation label={navigationLabel} groups={groups} />}
        <main id="main" tabIndex={-1} className={styles.work}>
          {children}
        </main>
      </div>
    </div>
  );
}
