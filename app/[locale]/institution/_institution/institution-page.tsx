import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SignOutForm } from "#components/oversight/frame/sign-out-form.tsx";
import { initialsOf } from "#components/oversight/frame/initials-of.ts";
import { DeskShell } from "#components/layout/desk-shell.tsx";
import type { DeskLink } from "#components/layout/desk-navigation.tsx";
import { Note } from "#components/ui/note.tsx";
import type { OwnInstitution, StaffSession } from "#lib/auth/index.ts";
import type { Failure } from "#lib/kernel/result.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { newKey } from "../../oversight/_oversight/new-key.ts";

type InstitutionPageProps = {
  locale: Locale;
  t: T;
  officer: StaffSession;
  institution: OwnInstitution;
  /** What the browser's tab says. */
  title: string;
  current: "home" | "birth" | "death" | "files" | "none";
  refusal?: Failure | undefined;
  /** What was done, said once. */
  done?: string | undefined;
  children: ReactNode;
};

const LINKS = [
  { key: "home", path: "", icon: "list" },
  { key: "birth", path: "/new/birth", icon: "child" },
  { key: "death", path: "/new/death", icon: "myrtle" },
  { key: "files", path: "/files", icon: "upload" },
] as const;

/** The frame of an institution's space: its name, language, person, and what it can do. */
export async function InstitutionPage(props: InstitutionPageProps) {
  const { locale, t, officer, institution, title, current, refusal, done, children } = props;
  const home = `/${locale}/institution`;
  const here = (await headers()).get("x-sijil-address") ?? home;
  const shown = locale === "ar" ? officer.name.ar : officer.name.latin;
  const items = LINKS.map(({ key, path, icon }): DeskLink => ({
    href: `${home}${path}`,
    label: t(`navigation.${key}`),
    icon,
    current: key === current,
  }));
  return (
    <DeskShell
      locale={locale}
      t={t}
      homeHref={home}
      otherHref={here.replace(/^\/[^/?]*/, locale === "ar" ? "/fr" : "/ar")}
      place={locale === "ar" ? institution.nameAr : institution.nameFr}
      user={{
        name: shown,
        role: t(`oversight:role.institution.${officer.gender}`),
        initials: initialsOf(shown, locale),
      }}
      userMenu={<SignOutForm action="/api/institution/sign-out" idempotencyKey={newKey()} locale={locale} t={t} />}
      navigationLabel={t("title")}
      groups={[{ items }]}
    >
      <title>{`${title} — ${t("common:brand.name")}`}</title>
      {refusal && (
        <Note tone="bad" live>
          {t(`errors:${refusal.code}`, refusal.params)}
        </Note>
      )}
      {done !== undefined && (
        <Note tone="ok" live>
          {done}
        </Note>
      )}
      {children}
    </DeskShell>
  );
}
