import { redirect } from "next/navigation";
import { MentionResult } from "#components/desk/mention/mention-result.tsx";
import { RegisteredPage } from "#components/desk/registered/registered-page.tsx";
import { type DeskFile, deskToday, findDeskFile, findEnteredMentions } from "#lib/declarations/index.ts";
import { kindsOffered } from "#lib/documents/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { actNameOf, subjectOf } from "../../../_desk/file-view.ts";
import { enteredViewOf } from "../../../_desk/mention-view.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { nextFileOf } from "../../../_desk/next-file.ts";
import { type DeskOfficer, requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function RegisteredRoute({ params }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  if (file.declared?.mention && file.declaration.status === "completed")
    return (
      <DeskPage locale={locale} t={t} officer={officer} title={t("mention.entered.title")} bare>
        {await mentionResult(file, officer, locale, at)}
      </DeskPage>
    );
  const { act } = file.declaration;
  if (act === null || file.act === null) redirect(`/${locale}/desk/files/${id}`);
  const next = nextFileOf(await deskToday(officer, "new", 1, at), id);
  const { day, time } = moroccanTime(act.registeredAt);
  return (
    <DeskPage
      locale={locale}
      t={t}
      officer={officer}
      title={t("registered.title", { no: act.no, year: act.year })}
      bare
    >
      <RegisteredPage
        act={{ id: file.act.id, no: act.no, year: act.year, day, time: time.slice(0, 5), isSealed: file.act.isSealed }}
        identifier={file.declaration.kind === "birth" ? { value: file.identifier?.value ?? null } : undefined}
        copies={await kindsOffered(officer, {
          id: file.act.id,
          kind: file.declaration.kind === "death" ? "death" : "birth",
        })}
        file={{ id, reference: file.declaration.reference ?? "", name: actNameOf(file) }}
        letterHref={isForeigner(file) ? `/api/desk/files/${id}/consular-letter.pdf` : undefined}
        nextHref={next && `/${locale}/desk/files/${next}`}
        locale={locale}
        t={t}
      />
    </DeskPage>
  );
}

/** Whether a consulate is to be told: the deceased has a name and another nationality. */
function isForeigner({ declaration, fields, reviews }: DeskFile): boolean {
  const path = "deceased.nationality";
  const value = reviews[path]?.verified ?? fields.find((line) => line.path === path)?.value;
  return declaration.kind === "death" && value !== undefined && value !== "MA";
}

/** Where both mentions of a completed request stand, and what is left to do by hand or by post. */
async function mentionResult(file: DeskFile, officer: DeskOfficer, asked: string, at: Date) {
  const { locale, t } = deskTexts(asked);
  const { id, reference } = file.declaration;
  const mentions = await findEnteredMentions(officer, id);
  const [first] = mentions;
  if (!first) return null;
  const next = nextFileOf(await deskToday(officer, "new", 1, at), id);
  const { day, time } = moroccanTime(first.enteredAt);
  return (
    <MentionResult
      file={{ reference: reference ?? "", name: subjectOf(file) }}
      mentions={enteredViewOf(mentions)}
      on={day}
      time={time.slice(0, 5)}
      nextHref={next && `/${locale}/desk/files/${next}`}
      locale={locale}
      t={t}
    />
  );
}
