import { HolderMention } from "#components/desk/acts/holder-mention.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Note } from "#components/ui/note.tsx";
import { designationOf } from "#lib/acts/core/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { fullName } from "#lib/names/core/index.ts";
import { type OpenNotice, openNotice } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { type GrantedRuling, grantedRuling } from "#lib/rulings/core/index.ts";
import { openRuling } from "#lib/rulings/index.ts";
import { demonstrationLogin } from "../../../_desk/demonstration-login.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { deskPlaces } from "../../../_desk/desk-places.ts";
import { mentionFormView } from "../../../_desk/mention-form-view.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { type DeskOfficer, requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts, type Query, queryOf } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; actId: string }>; searchParams: Promise<Query> };

/** A mention of one person on an act of the register. */
export default async function HolderMentionRoute({ params, searchParams }: Props) {
  const { locale: asked, actId } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const life = isId(actId) ? await openLifeOfAct(officer, actId) : undefined;
  if (!life) return <MissingFile locale={locale} t={t} officer={officer} />;
  const query = await searchParams;
  const noticeId = queryOf(query, "notice");
  const granted = await grantedFor(officer, queryOf(query, "ruling"));
  const opened = isId(noticeId) ? await openNotice(officer, noticeId, now()) : undefined;
  const login = await demonstrationLogin(officer, now());
  const title = t("acts:mention.page");
  const script = locale === "ar" ? "ar" : "latin";
  const named = designationOf(life.act);
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={title} groups={[deskPlaces("acts", locale, t)]}>
      <BackLink href={`/${locale}/desk/acts/${actId}`} label={t("acts:act.back")} t={t} />
      <Stack gap="l">
        <Head title={title}>
          {t(`acts:act.title.${life.act.kind}`, { no: life.no, year: life.year })} ·{" "}
          <bdi>{fullName(named, script) ?? named.given[script]}</bdi>
        </Head>
        <p>{t("acts:mention.lead")}</p>
        {may(officer.role, "mention:enter") ? (
          <HolderMention
            view={{
              ...mentionFormView(life, locale, {
                notice: opened && { ...opened.notice, hasScan: hasCleanScan(opened) },
                granted,
              }),
              isDemonstration: login !== undefined,
              login: login ?? null,
              signer: locale === "ar" ? officer.name.ar : officer.name.latin,
            }}
          />
        ) : (
          <Note>{t("acts:mention.officerOnly")}</Note>
        )}
      </Stack>
    </DeskPage>
  );
}

/** Whether the scan that the court signed for came through its check. */
function hasCleanScan({ notice, scan }: OpenNotice): boolean {
  return scan?.status === "clean" && scan.sha256Hex === notice.content.court?.scan;
}

/** The granted ruling that the mention would carry, as this officer may see it. */
async function grantedFor(officer: DeskOfficer, id: string): Promise<GrantedRuling | undefined> {
  const ruling = isId(id) ? (await openRuling("desk", officer, id))?.ruling : undefined;
  if (!ruling?.paper || ruling.state !== "granted") return undefined;
  const granted = grantedRuling({ ...ruling, actId: ruling.act.id, paper: ruling.paper });
  return granted.ok ? granted.value : undefined;
}
