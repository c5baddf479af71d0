import type { ReactNode } from "react";
import { directionOf, type Locale, type T } from "#lib/kernel/texts.ts";
import { Icon } from "../ui/icon.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { Brand } from "./brand.tsx";
import styles from "./desk-top-bar.module.css";

export type DeskSearch = { action: string; label: string; name?: string | undefined; value?: string | undefined };
export type DeskUser = { name: string; role: string; initials: string };

type DeskTopBarProps = {
  locale: Locale;
  t: T;
  homeHref: string;
  otherHref: string;
  place: string;
  search?: DeskSearch | undefined;
  user: DeskUser;
  userMenu?: ReactNode;
};

export function DeskTopBar({ locale, t, homeHref, otherHref, place, search, user, userMenu }: DeskTopBarProps) {
  const other = locale === "ar" ? "fr" : "ar";
  return (
    <header className={`${styles.top} on-deep`}>
      <Brand href={homeHref} name={t("common:brand.name")} line={place} onDeep />
      <div className={styles.middle} data-screen-only="">
        {search && (
          <form className={styles.find} role="search" action={search.action}>
            <Icon name="search" />
            <input
              type="search"
              id="desk-search"
              name={search.name ?? "q"}
              defaultValue={search.value}
              aria-label={search.label}
              placeholder={search.label}
              autoComplete="off"
              data-shortcut="/"
            />
            <span aria-hidden="true">
              <Kbd>/</Kbd>
            </span>
          </form>
        )}
      </div>
      <div className={styles.me}>
        <a href={otherHref} lang={other} hrefLang={other} dir={directionOf(other)} data-screen-only="">
          {t(`common:language.${other}`)}
        </a>
        <span className={styles.rule} />
        <span className={styles.star} aria-hidden="true">
          {user.initials}
        </span>
        <span className={styles.person}>
          {user.name}
          <small>{user.role}</small>
        </span>
        {userMenu}
      </div>
    </header>
  );
}
