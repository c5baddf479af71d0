import { Stack } from "#components/layout/stack.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { IconList } from "#components/ui/icon-list.tsx";
import { JUDGMENT_SCAN } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { COURT_PAPERS, lateStageOf, mayMoveLate } from "#lib/rulings/core/index.ts";
import type { ShownRuling } from "#lib/rulings/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { CommandFields } from "./command-fields.tsx";

type LateWaysProps = {
  id: string;
  rulings: readonly ShownRuling[];
  regime: Regime;
  /** A judgment may be sent only once the file was found past its term. */
  isOverdue: boolean;
  hasJudgment: boolean;
  /** The family asked alone, and may end what it asked. */
  isOwnRequest: boolean;
  locale: Locale;
  t: T;
};

/** What a family may do itself past the term: ask the central authority, or go to the court and send its judgment (L36:21, CPC:217-220). */
export function LateWays({ id, rulings, regime, isOverdue, hasJudgment, isOwnRequest, locale, t }: LateWaysProps) {
  const stage = lateStageOf(rulings);
  const api = `/api/portal/declarations/${id}`;
  const mayAsk = mayMoveLate(regime, stage, "askPermission");
  const goesToCourt = isOverdue && mayMoveLate(regime, stage, "enterJudgment");
  return (
    <>
      {(mayAsk || stage === "asked") && (
        <Actions>
          {mayAsk && (
            <ButtonLink href={`/${locale}/track/${id}/late`} iconEnd="forward">
              {t("lateFile.ask")}
            </ButtonLink>
          )}
          {stage === "asked" && (
            <ButtonLink kind="secondary" icon="download" href={`${api}/late-receipt.pdf?lang=${locale}`} download>
              {t("lateFile.receipt")}
            </ButtonLink>
          )}
        </Actions>
      )}
      {stage === "asked" && isOwnRequest && (
        <details>
          <summary>{t("lateFile.takeBack.title")}</summary>
          <form method="post" action={`${api}/late/take-back`}>
            <CommandFields locale={locale} />
            <Stack gap="m" start>
              <p>{t("lateFile.takeBack.text")}</p>
              <Button kind="danger">{t("lateFile.takeBack.go")}</Button>
            </Stack>
          </form>
        </details>
      )}
      {goesToCourt && (
        <Card title={t("lateFile.court.title")}>
          <Stack gap="m">
            <p>{t("lateFile.court.text")}</p>
            <IconList
              items={COURT_PAPERS.map((paper) => ({
                key: paper,
                icon: "check" as const,
                content: t(`lateFile.court.paper.${paper}`),
              }))}
            />
            <p>{t(hasJudgment ? "lateFile.court.sent" : "lateFile.court.send")}</p>
            <Actions>
              {stage === "atCourt" && (
                <ButtonLink kind="secondary" icon="download" href={`${api}/late-refusal.pdf?lang=${locale}`} download>
                  {t("lateFile.court.refusal")}
                </ButtonLink>
              )}
              <ButtonLink
                kind={hasJudgment ? "quiet" : "secondary"}
                icon="upload"
                href={`/${locale}/declaration/${id}/documents/${JUDGMENT_SCAN}`}
              >
                {t(hasJudgment ? "lateFile.court.again" : "lateFile.court.judgment")}
              </ButtonLink>
            </Actions>
          </Stack>
        </Card>
      )}
    </>
  );
}
