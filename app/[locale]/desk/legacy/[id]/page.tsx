import { TellingForm } from "#components/desk/downtime/telling-form.tsx";
import { ImageForm } from "#components/desk/image-form.tsx";
import { LegacyImages } from "#components/desk/legacy/images.tsx";
import styles from "#components/desk/legacy/legacy.module.css";
import { AsideForm, CertifyForm } from "#components/desk/legacy/legacy-steps.tsx";
import { PlaceFields } from "#components/desk/legacy/place-fields.tsx";
import { ReadingFields } from "#components/desk/legacy/reading-fields.tsx";
import { ReadingsTable } from "#components/desk/legacy/readings-table.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Note } from "#components/ui/note.tsx";
import { may } from "#lib/auth/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { type LegacyPage, openLegacyPage } from "#lib/legacy/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { CertifiedAct } from "../../_desk/certified-legacy.tsx";
import { demonstrationLogin } from "../../_desk/demonstration-login.ts";
import { DeskPage } from "../../_desk/desk-page.tsx";
import { deskPlaces } from "../../_desk/desk-places.ts";
import { LegacyNotes } from "../../_desk/legacy-notes.tsx";
import { placeInWords } from "../../_desk/legacy-words.ts";
import { type DeskOfficer, requireOfficer } from "../../_desk/require-officer.ts";
import { deskTexts, type Query } from "../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** One paper act: its images beside what its stage asks of this person. */
export default async function LegacyActPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const page = isId(id) ? await openLegacyPage(officer, id) : undefined;
  const title = page ? placeInWords(page.act.place, t) : t("legacy:missing");
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("legacy", locale, t)]}>
      <Stack gap="l">
        <BackLink href={`/${locale}/desk/legacy`} t={t} label={t("legacy:back")} />
        <Head title={<bdi>{title}</bdi>}>
          {page && (
            <>
              {t(`legacy:kind.${page.act.kind}`)} · <Badge tone="info">{t(`legacy:status.${page.act.status}`)}</Badge>
            </>
          )}
        </Head>
        <LegacyNotes query={await searchParams} t={t} />
        {page && (
          <div className={styles.beside}>
            <LegacyImages scans={page.scans} t={t} />
            <Stack gap="l">
              {page.certified ? (
                <CertifiedAct page={page} certified={page.certified} officer={officer} locale={locale} t={t} />
              ) : (
                <Stage page={page} officer={officer} locale={locale} t={t} />
              )}
            </Stack>
          </div>
        )}
      </Stack>
    </DeskPage>
  );
}

type Shown = { page: LegacyPage; officer: DeskOfficer; locale: Locale; t: T };

async function Stage({ page, officer, locale, t }: Shown) {
  const { act, keyings } = page;
  const { id, kind, status } = act;
  const hidden = () => <HiddenFields idempotencyKey={randomToken()} locale={locale} />;
  const read = keyings.filter((one) => one.act === "keyed");
  const isMine = read.some(({ accountId }) => accountId === officer.accountId);
  const language = act.place?.language;
  const mayCertify = status === "compared" && may(officer.role, "legacy:certify");
  const nameIn = (name: { ar: string; latin: string }) => (locale === "ar" ? name.ar : name.latin);
  return (
    <>
      {status === "scanned" && (
        <Card title={t("legacy:where.title")}>
          <TellingForm action={`/api/desk/legacy/${id}/place`} label={t("legacy:where.title")}>
            {hidden()}
            <PlaceFields t={t} />
            <Actions>
              <Button>{t("legacy:where.send")}</Button>
            </Actions>
          </TellingForm>
        </Card>
      )}
      {(status === "indexed" || status === "keyed") &&
        (isMine ? (
          <Note tone="info">{t("legacy:waitOther")}</Note>
        ) : (
          <Card title={t("legacy:keying.title")}>
            <p>{t("legacy:keying.text")}</p>
            <TellingForm action={`/api/desk/legacy/${id}/keying`} label={t("legacy:keying.title")}>
              {hidden()}
              <ReadingFields kind={kind} language={language} readings={null} t={t} />
              <Actions>
                <Button>{t("legacy:keying.send")}</Button>
              </Actions>
            </TellingForm>
          </Card>
        ))}
      {(status === "differing" || status === "compared") && read.length > 1 && (
        <ReadingsTable
          kind={kind}
          caption={t("legacy:compare.title")}
          readings={read.map(({ name, readings }) => ({ label: nameIn(name), readings }))}
          locale={locale}
          t={t}
        />
      )}
      {act.standing !== null && (read.length < 2 || keyings.length > read.length) && (
        <ReadingsTable
          kind={kind}
          caption={t("legacy:readings")}
          readings={[{ label: t("legacy:readings"), readings: act.standing }]}
          locale={locale}
          t={t}
        />
      )}
      {mayCertify && (
        <Card title={t("legacy:certify.title")}>
          <CertifyForm
            id={id}
            hidden={
              <HiddenFields
                idempotencyKey={randomToken()}
                locale={locale}
                values={{ version: act.version, imageHash: act.imageHash }}
              />
            }
            login={await demonstrationLogin(officer, now())}
            t={t}
          />
        </Card>
      )}
      {status === "differing" && isMine && <Note tone="warn">{t("errors:legacy.keyedBySame")}</Note>}
      {((status === "differing" && !isMine) || status === "compared") && (
        <Card title={t(status === "differing" ? "legacy:keying.settleTitle" : "legacy:keying.correctTitle")}>
          <details open={status === "differing"}>
            <summary>{t("legacy:keying.title")}</summary>
            <TellingForm action={`/api/desk/legacy/${id}/settling`} label={t("legacy:keying.settle")}>
              {hidden()}
              <ReadingFields
                kind={kind}
                language={language}
                readings={act.standing ?? read[0]?.readings ?? null}
                t={t}
              />
              <Actions>
                <Button kind={status === "differing" ? "primary" : "secondary"}>
                  {t(status === "differing" ? "legacy:keying.settle" : "legacy:keying.correct")}
                </Button>
              </Actions>
            </TellingForm>
          </details>
        </Card>
      )}
      {(status === "setAside" || act.imageHash === "") && <Aside page={page} locale={locale} t={t} />}
      {status !== "setAside" && (
        <Card title={t("legacy:aside.title")}>
          <AsideForm id={id} hidden={hidden()} t={t} />
        </Card>
      )}
    </>
  );
}

function Aside({ page: { act }, locale, t }: Omit<Shown, "officer">) {
  const { id, setAside } = act;
  return (
    <Card title={t(setAside === null ? "legacy:aside.add" : "legacy:aside.resume")}>
      {setAside !== null && (
        <Note tone="warn" title={t("legacy:aside.is", { reason: t(`legacy:aside.reasons.${setAside}`) })}>
          {t(`legacy:aside.way.${setAside}`)}
        </Note>
      )}
      <ImageForm
        action={`/api/desk/legacy/${id}/image`}
        label={t("legacy:aside.add")}
        file={t("legacy:scan.file")}
        send={t("legacy:aside.add")}
        t={t}
      >
        <HiddenFields idempotencyKey={randomToken()} locale={locale} />
        {setAside !== null && (
          <TextInput
            name="judgment"
            label={t("legacy:aside.judgment")}
            hint={t("legacy:aside.judgmentHint")}
            optional
            t={t}
          />
        )}
      </ImageForm>
    </Card>
  );
}
