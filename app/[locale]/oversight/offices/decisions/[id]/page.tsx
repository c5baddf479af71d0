import { notFound } from "next/navigation";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Head } from "#components/oversight/frame/sheet.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Note } from "#components/ui/note.tsx";
import { may } from "#lib/auth/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { isolate } from "#lib/kernel/text.ts";
import { moroccanTime } from "#lib/platform/clock.ts";
import { countFilesInHand, findDecisions, readOfficeMap } from "#lib/territory/index.ts";
import { DecisionEffect } from "../../../_oversight/decision-effect.tsx";
import { newKey } from "../../../_oversight/new-key.ts";
import { OversightPage } from "../../../_oversight/oversight-page.tsx";
import { readOversight } from "../../../_oversight/read-oversight.ts";
import { requireSupervisor } from "../../../_oversight/require-supervisor.ts";
import { oversightTexts, type Query, refusalIn } from "../../../_oversight/texts.ts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> };

export default async function DecisionPage({ params, searchParams }: Props) {
  const { locale: asked, id } = await params;
  const { locale, t } = oversightTexts(asked);
  const officer = await requireSupervisor(locale);
  if (!isId(id)) notFound();
  const { map, decision, filesInHand } = await readOversight(officer, async (tx) => {
    const found = (await findDecisions(tx)).find((known) => known.id === id);
    return {
      map: await readOfficeMap(tx),
      decision: found,
      filesInHand: found ? await countFilesInHand(tx, found.offices) : 0,
    };
  });
  if (!decision) notFound();
  const { settled, proposer, settler } = decision;
  const named = (person: { ar: string; latin: string } | undefined) =>
    (locale === "ar" ? person?.ar : person?.latin) ?? "";
  const title = t("offices.decisionTitle", { number: isolate(decision.number) });
  const mayDecide = may(officer.role, "office:decide") && settled === null;
  const isMine = decision.proposedBy === officer.accountId;
  const on = (at: Date) => dateWords(moroccanTime(at).day, t);
  return (
    <OversightPage
      locale={locale}
      t={t}
      officer={officer}
      title={title}
      current="offices"
      refusal={refusalIn(await searchParams)}
    >
      <BackLink href={`/${locale}/oversight/offices`} t={t} label={t("offices.title")} />
      <Head title={title}>{t("offices.proposedBy", { name: named(proposer), date: on(decision.proposedAt) })}</Head>
      {settled ? (
        <Note tone={settled.as === "confirmed" ? "ok" : "info"}>
          {t(`offices.settled.${settled.as}`, { name: named(settler), date: on(settled.at) })}
        </Note>
      ) : (
        <Note tone="warn">{t(isMine ? "offices.waitsForAnother" : "offices.waitsForYou")}</Note>
      )}
      <DecisionEffect decision={decision} map={map} filesInHand={filesInHand} locale={locale} t={t} />
      {mayDecide && (
        <form method="post" action={`/api/oversight/offices/decisions/${id}/settle`}>
          <HiddenFields idempotencyKey={newKey()} locale={locale} />
          <Actions>
            {!isMine && (
              <Button name="as" value="confirmed">
                {t("offices.confirm")}
              </Button>
            )}
            <Button kind="secondary" name="as" value="withdrawn">
              {t("offices.withdraw")}
            </Button>
          </Actions>
        </form>
      )}
    </OversightPage>
  );
}
