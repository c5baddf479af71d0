import styles from "#components/desk/legacy/legacy.module.css";
import { LegacyCopyForm, LegacyMentionForm } from "#components/desk/legacy/legacy-steps.tsx";
import { ReadingsTable } from "#components/desk/legacy/readings-table.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Note } from "#components/ui/note.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { may } from "#lib/auth/core/index.ts";
import { listLegacyCopies } from "#lib/documents/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { CertifiedAct as Certified, LegacyPage } from "#lib/legacy/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { listRulingsOnActs } from "#lib/rulings/index.ts";
import { demonstrationLogin } from "./demonstration-login.ts";
import type { DeskOfficer } from "./require-officer.ts";

type Props = { page: LegacyPage; certified: Certified; officer: DeskOfficer; locale: Locale; t: T };

/** A certified paper act: what it says today, its mentions, its copies, and the ways to correct it. */
export async function CertifiedAct({ page, certified, officer, locale, t }: Props) {
  const { id, kind } = page.act;
  const { mentions, isSealed, certificate } = certified;
  const hidden = () => <HiddenFields idempotencyKey={randomToken()} locale={locale} />;
  const { awaited } = await listRulingsOnActs("desk", officer);
  const { no, year } = certificate.place;
  const rulings = awaited.filter(
    ({ act, state }) =>
      state === "granted" && act.id === null && act.kind === kind && act.no === no && act.year === year,
  );
  const copies = await listLegacyCopies(officer, id);
  return (
    <>
      <ReadingsTable
        kind={kind}
        caption={t("legacy:today")}
        readings={[{ label: t("legacy:readings"), readings: certified.today }]}
        locale={locale}
        t={t}
      />
      <Card title={t("legacy:mention.title")}>
        {mentions.length === 0 && <p>{t("legacy:mention.none")}</p>}
        <ol className={styles.mentions}>
          {mentions.map(({ id: mention, kind: of, text, title, enteredOn }) => (
            <li key={mention}>
              <strong>{t(`legacy:mention.kinds.${of}`)}</strong>
              <p lang={locale}>{text[locale]}</p>
              <small>
                {t("legacy:mention.entered", {
                  date: dateWords(enteredOn, t),
                  number: title.number,
                  authority: title.authority,
                })}
              </small>
            </li>
          ))}
        </ol>
        {may(officer.role, "mention:enter") && (
          <details>
            <summary>{t("legacy:mention.add")}</summary>
            <LegacyMentionForm
              id={id}
              kind={kind}
              hidden={hidden()}
              login={await demonstrationLogin(officer, now())}
              rulings={rulings.map((ruling) => ({
                id: ruling.id,
                label: t(`corrections:matter.${ruling.matter}`),
              }))}
              t={t}
            />
          </details>
        )}
      </Card>
      <Card title={t("legacy:correction.title")}>
        <p>{t("legacy:correction.text")}</p>
        <Actions>
          <ButtonLink href={`/${locale}/desk/legacy/${id}/correction`} kind="secondary" icon="scales">
            {t("legacy:correction.open")}
          </ButtonLink>
        </Actions>
      </Card>
      <Card title={t("legacy:copies.title")}>
        {isSealed ? (
          <LegacyCopyForm id={id} kind={kind} hidden={hidden()} t={t} />
        ) : (
          <Note>{t("legacy:copies.waitsSeal")}</Note>
        )}
        <Actions>
          {copies.map(({ serial, kind: of }) => (
            <PrintButton
              key={serial}
              href={`/api/desk/legacy/copies/${serial}`}
              label={t("issue.open", { kind: t(`issue.kind.${of}`), serial })}
            />
          ))}
        </Actions>
      </Card>
    </>
  );
}
