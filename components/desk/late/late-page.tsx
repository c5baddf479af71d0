import type { Locale, T } from "#lib/kernel/texts.ts";
import type { LateMove } from "#lib/rulings/core/index.ts";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { BackLink } from "../../ui/back-link.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Card } from "../../ui/card.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { Note } from "../../ui/note.tsx";
import { PrintButton } from "../../ui/print-button.tsx";
import { Reference } from "../../ui/reference.tsx";
import { AskForm } from "./ask-form.tsx";
import { JudgmentForm } from "./judgment-form.tsx";
import styles from "./late-page.module.css";
import type { LateView } from "./late-view.ts";
import { RefusalForm } from "./refusal-form.tsx";
import { RulingLines } from "./ruling-lines.tsx";
import { TakeBackForm } from "./take-back-form.tsx";

const TONES = { none: "warn", asked: "info", denied: "warn", atCourt: "info", permitted: "ok", judged: "ok" } as const;

type LatePageProps = { view: LateView; done: string | undefined; locale: Locale; t: T };

/** What the law leaves when the term is over: where the file stands, what was ruled, and what can be done next (L36:21, CPC:217-220). */
export function LatePage({ view, done, locale, t }: LatePageProps) {
  const { id, stage, regime, rulings, lastDay, daysLate, moves, daysToDecide } = view;
  const here = `/${locale}/desk/files/${id}`;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <BackLink href={here} label={t("act.back")} t={t} />
        <h1>{t("rulings:late.title")}</h1>
        <p>
          <bdi>{locale === "ar" ? view.name.ar : view.name.latin}</bdi> · <Reference value={view.reference} />
        </p>
      </div>
      {done !== undefined && (
        <Note tone="ok" live>
          {t(`rulings:done.${done}`)}
        </Note>
      )}
      <Note tone={TONES[stage]} icon="clock" title={t(`rulings:stage.${regime}.${stage}`)}>
        {t("rulings:late.lastDay", { count: daysLate, date: dateWords(lastDay, t) })}
        {daysToDecide !== null && ` ${clockWords(daysToDecide, t)}`}
      </Note>
      {stage === "asked" && (
        <Actions>
          <PrintButton href={`/api/desk/files/${id}/late-receipt.pdf`} label={t("rulings:ask.print")} />
        </Actions>
      )}
      {view.hasRefusal && (
        <Actions>
          <PrintButton href={`/api/desk/files/${id}/late-refusal.pdf`} label={t("rulings:refusal.print")} />
        </Actions>
      )}
      {view.hasJudgmentScan && stage !== "judged" && (
        <Note tone="info" title={t("rulings:judgment.scan")}>
          <a href={here}>{t("rulings:judgment.scanOpen")}</a>
        </Note>
      )}
      {(stage === "permitted" || stage === "judged") && (
        <Actions>
          <ButtonLink href={here} iconEnd="forward">
            {t("rulings:late.goOn")}
          </ButtonLink>
        </Actions>
      )}
      {rulings.length > 0 && (
        <Stack gap="m">
          {rulings.map((ruling) => (
            <RulingLines key={ruling.id} ruling={ruling} locale={locale} t={t} />
          ))}
        </Stack>
      )}
      {moves.map((move) => (
        <MoveCard key={move} move={move} view={view} locale={locale} t={t} />
      ))}
    </div>
  );
}

/** «12 days are left for the decision», or by how many they were exceeded. */
function clockWords(daysLeft: number, t: T): string {
  return daysLeft < 0 ? t("rulings:clock.over", { count: -daysLeft }) : t("rulings:clock.left", { count: daysLeft });
}

function MoveCard({ move, view, locale, t }: { move: LateMove; view: LateView; locale: Locale; t: T }) {
  switch (move) {
    case "askPermission":
      return (
        <Card title={t("rulings:ask.title")}>
          <p>{t("rulings:ask.text")}</p>
          <p>
            <a href={`/${locale}/desk/certificates/non-registration`}>{t("rulings:ask.nonRegistrationOpen")}</a>
          </p>
          <AskForm view={view} />
        </Card>
      );
    case "issueRefusal":
      return (
        <Card title={t("rulings:refusal.title")}>
          <p>{t("rulings:refusal.text")}</p>
          <RefusalForm view={view} />
        </Card>
      );
    case "enterJudgment":
      return (
        <Card title={t("rulings:judgment.title")}>
          <p>{t("rulings:judgment.text")}</p>
          <JudgmentForm view={view} />
        </Card>
      );
    case "takeBack":
      return <TakeBackForm view={view} />;
    case "decide":
      return null;
  }
}
