import type { Locale, T } from "#lib/kernel/texts.ts";
import { Brand } from "./brand.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import styles from "./state-header.module.css";
import { StateLettering } from "./state-lettering.tsx";
import { Wrap } from "./wrap.tsx";

type StateHeaderProps = { locale: Locale; t: T; otherHref: string; homeHref?: string | undefined };

export function StateHeader({ locale, t, otherHref, homeHref = `/${locale}` }: StateHeaderProps) {
  return (
    <header className={styles.header}>
      <StateLettering locale={locale} t={t} />
      <Wrap>
        <div className={styles.line}>
          <Brand href={homeHref} name={t("common:brand.name")} line={t("common:brand.line")} />
          <LanguageSwitch locale={locale} otherHref={otherHref} t={t} />
        </div>
      </Wrap>
    </header>
  );
}
