import { redirect } from "next/navigation";
import { RegisteredPage } from "#components/desk/registered/registered-page.tsx";
import { deskToday, findDeskFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { subjectOf } from "../../../_desk/file-view.ts";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { nextFileOf } from "../../../_desk/next-file.ts";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function RegisteredRoute({ params }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
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
        file={{ id, reference: file.declaration.reference ?? "", name: subjectOf(file) }}
        nextHref={next && `/${locale}/desk/files/${next}`}
        locale={locale}
        t={t}
      />
    </DeskPage>
  );
}
