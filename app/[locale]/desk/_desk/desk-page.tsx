import type { ReactNode } from "react";
import { OpenByReference } from "#components/desk/frame/open-by-reference.tsx";
import { SignOut } from "#components/desk/frame/sign-out.tsx";
import { DeskShell } from "#components/layout/desk-shell.tsx";
import type { DeskGroup } from "#components/layout/desk-navigation.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { addressInOtherLanguage } from "./address.ts";
import type { DeskOfficer } from "./require-officer.ts";

type DeskPageProps = {
  locale: Locale;
  t: T;
  officer: DeskOfficer;
  /** What the browser's tab says. */
  title: string;
  groups?: readonly DeskGroup[] | undefined;
  /** The children fill the frame. */
  bare?: boolean | undefined;
  children: ReactNode;
};

/** The frame of every page of the desk: office, search by reference, language, officer. */
export async function DeskPage({ locale, t, officer, title, groups = [], bare, children }: DeskPageProps) {
  const { name, gender, role, office } = officer;
  const shown = locale === "ar" ? name.ar : name.latin;
  return (
    <DeskShell
      locale={locale}
      t={t}
      homeHref={`/${locale}/desk`}
      otherHref={await addressInOtherLanguage(locale)}
      place={locale === "ar" ? office.nameAr : office.nameFr}
      search={{ action: `/${locale}/desk`, label: t("search.label") }}
      user={{ name: shown, role: t(`role.${role}.${gender}`), initials: initialsOf(shown, locale) }}
      userMenu={<SignOut />}
      navigationLabel={t("navigation.label")}
      groups={groups}
      bare={bare}
    >
      <title>{`${title} — ${t("common:brand.name")}`}</title>
      <OpenByReference />
      {children}
    </DeskShell>
  );
}

function initialsOf(name: string, locale: Locale): string {
  const words = name.split(" ");
  if (locale === "ar") return name.charAt(0);
  return [words[0], words.at(-1)].map((word) => word?.charAt(0) ?? "").join("");
}
