import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SignOutForm } from "#components/oversight/frame/sign-out-form.tsx";
import { initialsOf } from "#components/oversight/frame/initials-of.ts";
import { DeskShell } from "#components/layout/desk-shell.tsx";
import type { DeskLink } from "#components/layout/desk-navigation.tsx";
import { Note } from "#components/ui/note.tsx";
import { may } from "#lib/auth/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { Failure } from "#lib/kernel/result.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { newKey } from "./new-key.ts";

type OversightPageProps = {
  locale: Locale;
  t: T;
  officer: StaffSession;
  /** What the browser's tab says. */
  title: string;
  current:
    | "home"
    | "authority"
    | "calendar"
    | "certificates"
    | "concerns"
    | "copies"
    | "issued"
    | "document-permissions"
    | "fees"
    | "late"
    | "names"
    | "notices"
    | "offices"
    | "registers"
    | "rulings"
    | "staff"
    | "territory";
  /** Where the account is posted, under the name. */
  place?: string | undefined;
  refusal?: Failure | undefined;
  children: ReactNode;
};

/** The frame of oversight: place, language, person, the tools that the role may use. */
export async function OversightPage({
  locale,
  t,
  officer,
  title,
  current,
  place,
  refusal,
  children,
}: OversightPageProps) {
  const here = (await headers()).get("x-sijil-address") ?? `/${locale}/oversight`;
  const shown = locale === "ar" ? officer.name.ar : officer.name.latin;
  return (
    <DeskShell
      locale={locale}
      t={t}
      homeHref={`/${locale}/oversight`}
      otherHref={here.replace(/^\/[^/?]*/, locale === "ar" ? "/fr" : "/ar")}
      place={place ?? t("place.country")}
      user={{ name: shown, role: t(`role.${officer.role}.${officer.gender}`), initials: initialsOf(shown, locale) }}
      userMenu={<SignOutForm action="/api/oversight/sign-out" idempotencyKey={newKey()} locale={locale} t={t} />}
      navigationLabel={t("navigation.label")}
      groups={[{ items: linksOf(officer, current, locale, t) }]}
    >
      <title>{`${title} — ${t("common:brand.name")}`}</title>
      {refusal && (
        <Note tone="bad" live>
          {t(`errors:${refusal.code}`, refusal.params)}
        </Note>
      )}
      {children}
    </DeskShell>
  );
}

/** Pages that are called as their own texts call them. */
const TITLES: Readonly<Partial<Record<OversightPageProps["current"], string>>> = {
  authority: "staff:watch.title",
  "document-permissions": "requests:permission.title",
  fees: "requests:fees.title",
};

function linksOf({ role }: StaffSession, current: OversightPageProps["current"], locale: Locale, t: T): DeskLink[] {
  const link = (page: OversightPageProps["current"], icon: DeskLink["icon"]): DeskLink => ({
    href: page === "home" ? `/${locale}/oversight` : `/${locale}/oversight/${page}`,
    label: TITLES[page] === undefined ? t(`navigation.${page}`) : t(TITLES[page]),
    icon,
    current: page === current,
  });
  return [
    link("home", "home"),
    link("offices", "office"),
    ...(may(role, "name:rule") ? [link("names", "scales")] : []),
    ...(may(role, "concern:inspect") ? [link("concerns", "warning")] : []),
    ...(may(role, "document:watch") ? [link("issued", "print")] : []),
    ...(may(role, "notice:watch") ? [link("notices", "send")] : []),
    ...(may(role, "register:watch") ? [link("registers", "file")] : []),
    ...(may(role, "ruling:permit") ? [link("late", "clock"), link("rulings", "pen")] : []),
    ...(may(role, "request:permit") ? [link("document-permissions", "download")] : []),
    ...(may(role, "tariff:decide") ? [link("fees", "stack")] : []),
    ...(may(role, "calendar:announce") ? [link("calendar", "calendar")] : []),
    ...(may(role, "document:offer") ? [link("copies", "print")] : []),
    ...(may(role, "certificate:configure") ? [link("certificates", "copy")] : []),
    ...(may(role, "territory:import") ? [link("territory", "globe")] : []),
    ...(may(role, "authority:watch") ? [link("authority", "quill")] : []),
    ...(may(role, "staff:manage") ? [link("staff", "people")] : []),
  ];
}
