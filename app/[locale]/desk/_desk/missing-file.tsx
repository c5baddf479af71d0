import { ButtonLink } from "#components/ui/button-link.tsx";
import { Empty } from "#components/ui/empty.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { DeskPage } from "./desk-page.tsx";
import { deskPlaces } from "./desk-places.ts";
import type { DeskOfficer } from "./require-officer.ts";

/** No such file, or none that this office may see: the same words for both. */
export function MissingFile({ locale, t, officer }: { locale: Locale; t: T; officer: DeskOfficer }) {
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={t("missing.title")} groups={[deskPlaces(null, locale, t)]}>
      <h1 className="visually-hidden">{t("missing.title")}</h1>
      <Empty title={t("missing.title")}>
        <p>{t("missing.explained")}</p>
        <ButtonLink href={`/${locale}/desk`} kind="secondary">
          {t("file.back")}
        </ButtonLink>
      </Empty>
    </DeskPage>
  );
}
