import { redirect } from "next/navigation";
import { pageTitle } from "#components/forms/page-title.ts";
import { QuestionPage } from "#components/forms/question-page.tsx";
import { RadioTiles } from "#components/forms/radio-tiles.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Textarea } from "#components/forms/textarea.tsx";
import { Note } from "#components/ui/note.tsx";
import { answerAt, isInHand, problemsOf } from "#lib/declarations/core/index.ts";
import { deadlineStatus } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { FamilyLateRequestInput, LATE_REASONS, lateStageOf, mayMoveLate } from "#lib/rulings/core/index.ts";
import { CommandFields } from "../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../_portal/guarded.ts";
import { heldFile } from "../../../../../_portal/held-file.ts";
import { PortalPage } from "../../../../../_portal/portal-page.tsx";
import { localeOf, type Query, queryOf } from "../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

/** A family asks the central authority for the permission to register late (L36:21): who asks, why, and in its own words. */
export default guarded("portal.askLate", async ({ params, searchParams }: Props) => {
  const { locale: asked, id } = await params;
  const locale = localeOf(asked);
  const { declaration, rulings } = await heldFile(id, locale);
  const { kind, regime, status, deadline, answers } = declaration;
  const isLate = deadline !== null && deadlineStatus(deadline, civilDayAt(now())).late;
  const isOpen = status === "overdue" || (isInHand(status) && isLate);
  if (regime !== "R36" || !isOpen || !mayMoveLate(regime, lateStageOf(rulings), "askPermission"))
    redirect(`/${locale}/track/${id}`);
  const t = textsOf(locale, kind, "journey", "portal");
  const typed = answers["late"];
  const read = FamilyLateRequestInput.safeParse(typed ?? {});
  const problems = queryOf(await searchParams, "problems") === "" || read.success ? [] : problemsOf(read.error, "");
  const shared = { problems, t };
  const value = (name: string): string => answerAt(answers, `late.${name}`);
  const reasons = LATE_REASONS.filter((reason) => kind === "death" || reason !== "buriedUndeclared").filter(
    (reason) => kind === "birth" || reason !== "marriageUnproven",
  );
  const title = t("lateAsk.title");
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(title, problems, t)} width="question">
      <QuestionPage
        action={`/api/portal/declarations/${id}/late/ask`}
        t={t}
        title={title}
        hint={t("lateAsk.hint")}
        backHref={`/${locale}/track/${id}`}
        problems={problems}
        submitLabel={t("lateAsk.send")}
        hidden={<CommandFields locale={locale} />}
      >
        <TextInput
          name="applicant"
          label={t("lateAsk.applicant")}
          value={value("applicant")}
          autoComplete="name"
          {...shared}
        />
        <RadioTiles
          name="quality"
          label={t("lateAsk.quality")}
          options={["declarant", "interested"].map((quality) => ({
            value: quality,
            label: t(`lateAsk.qualities.${quality}`),
          }))}
          value={value("quality")}
          {...shared}
        />
        <RadioTiles
          name="reason"
          label={t("lateAsk.reason")}
          options={reasons.map((reason) => ({ value: reason, label: t(`lateAsk.reasons.${reason}`) }))}
          value={value("reason")}
          {...shared}
        />
        <Textarea
          name="note"
          label={t("lateAsk.note")}
          hint={t("lateAsk.noteHint")}
          value={value("note")}
          rows={5}
          maxLength={600}
          {...shared}
        />
        <Note tone="info">{t("lateAsk.noPromise")}</Note>
      </QuestionPage>
    </PortalPage>
  );
});
