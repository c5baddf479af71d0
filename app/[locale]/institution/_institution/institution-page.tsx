import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SignOutForm } from "#components/oversight/frame/sign-out-form.tsx";
import { initialsOf } from "#components/oversight/frame/initials-of.ts";
import { DeskShell } from "#components/layout/desk-shell.tsx";
import type { DeskLink } from "#components/layout/desk-navigation.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { Note } from "#components/ui/note.tsx";
import type { OwnInstitution, StaffSession } from "#lib/auth/index.ts";
import { fileKindsFor, type InstitutionKind, kindsFor } from "#lib/declarations/core/index.ts";
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
  current: "home" | "files" | "notices" | "permissions" | "corrections" | "concerns" | "none" | InstitutionKind;
  refusal?: Failure | undefined;
  /** What was done, said once. */
  done?: string | undefined;
  children: ReactNode;
};

type Link = { key: string; path: string; icon: IconName };

const ICONS: Readonly<Record<InstitutionKind, IconName>> = {
  birth: "child",
  newborn: "child",
  foundling: "child",
  death: "myrtle",
  stillborn: "myrtle",
  bornAlive: "myrtle",
  unidentified: "myrtle",
  marriage: "rings",
  divorce: "parting",
};

/** What this sort of institution can do. */
function linksFor({ kind }: OwnInstitution): readonly Link[] {
  const kinds = kindsFor(kind).map((one): Link => ({ key: one, path: `/new/${one}`, icon: ICONS[one] }));
  const files: Link[] = fileKindsFor(kind).length > 0 ? [{ key: "files", path: "/files", icon: "upload" }] : [];
  const ofProsecutor: Link[] =
    kind === "prosecutor"
      ? [
          { key: "permissions", path: "/permissions", icon: "scales" },
          { key: "corrections", path: "/corrections", icon: "pen" },
          { key: "concerns", path: "/concerns", icon: "warning" },
        ]
      : [];
  const notices: Link[] = kind === "court" ? [{ key: "notices", path: "/notices", icon: "mail" }] : [];
  return [{ key: "home", path: "", icon: "list" }, ...kinds, ...notices, ...files, ...ofProsecutor];
}

/** The frame of an institution's space: its name, language, person, and what it can do. */
export async function InstitutionPage(props: InstitutionPageProps) {
  const { locale, t, officer, institution, title, current, refusal, done, children } = props;
  const home = `/${locale}/institution`;
  const here = (await headers()).get("x-sijil-address") ?? home;
  const shown = locale === "ar" ? officer.name.ar : officer.name.latin;
  const items = linksFor(institution).map(({ key, path, icon }): DeskLink => ({
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
