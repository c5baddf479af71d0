import { redirect } from "next/navigation";
import { GiveUpForm } from "#components/desk/referral/give-up-form.tsx";
import { ReferralPage } from "#components/desk/referral/referral-page.tsx";
import { may } from "#lib/auth/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { findDeskFile } from "#lib/declarations/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { now } from "#lib/platform/clock.ts";
import { daysWaiting } from "#lib/rulings/core/index.ts";
import { referralViewOf } from "../../../../../_names/referral-view.ts";
import { DeskPage } from "../../../_desk/desk-page.tsx";
import { MissingFile } from "../../../_desk/missing-file.tsx";
import { requireOfficer } from "../../../_desk/require-officer.ts";
import { deskTexts } from "../../../_desk/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function ReferralRoute({ params }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = deskTexts(asked);
  const officer = await requireOfficer(locale);
  const at = now();
  const file = isId(id) ? await findDeskFile(officer, id, at) : undefined;
  if (!file) return <MissingFile locale={locale} t={t} officer={officer} />;
  const { declaration, nameReferral } = file;
  if (nameReferral === null) redirect(`/${locale}/desk/files/${id}`);
  const { name, decision, state } = nameReferral;
  return (
    <DeskPage locale={locale} t={t} officer={officer} title={t("referral.title")} bare>
      <ReferralPage
        view={referralViewOf(name, decision)}
        file={{ id, reference: declaration.reference ?? "" }}
        state={state}
        daysWaiting={daysWaiting(nameReferral, civilDayAt(at))}
        meetsDeadline={declaration.deadlineMetOn !== null}
        locale={locale}
        t={t}
      >
        {state === "waiting" && may(officer.role, "name:refer") && (
          <GiveUpForm fileId={id} version={declaration.version} />
        )}
      </ReferralPage>
    </DeskPage>
  );
}
