import type { ReactNode } from "react";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Badge } from "../../ui/badge.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Note } from "../../ui/note.tsx";
import { PrintList } from "../appointments/print-list.tsx";
import { MentionWords } from "../mention/mention-words.tsx";
import { ActData } from "./act-data.tsx";
import { ActMentions } from "./act-mentions.tsx";
import { ActStory } from "./act-story.tsx";
import type { ActView } from "./act-view.ts";
import styles from "./acts.module.css";

type ActPageProps = { act: ActView; issue: ReactNode; locale: Locale; t: T };

/** One act and all that belongs to it: where the person stands, its words, its data today, its mentions, its copies, who read it. */
export function ActPage({ act, issue, locale, t }: ActPageProps) {
  const here = `/${locale}/desk/acts/${act.id}`;
  return (
    <Stack gap="l">
      <div>
        <h1>{t(`acts:act.title.${act.kind}`, { no: act.no, year: act.year })}</h1>
        <p>
          <bdi>{act.name.ar}</bdi> · <bdi>{act.name.latin}</bdi>
        </p>
        <p className={styles.hint}>
          {act.office} · {t("acts:act.registered")} <DateText on={act.registeredOn} t={t} />
        </p>
      </div>
      <Standing act={act} t={t} />
      {act.findings.length > 0 && (
        <Note tone="warn">
          {t("acts:finding.lead")}
          <ul>
            {act.findings.map((finding) => (
              <li key={finding}>{t(`acts:finding.${finding}`)}</li>
            ))}
          </ul>
        </Note>
      )}
      <Actions>
        {act.mayMention && (
          <ButtonLink href={`${here}/mention`} icon="plus">
            {t("acts:act.addMention")}
          </ButtonLink>
        )}
        {act.isOwn && (
          <ButtonLink href={`${here}/rulings`} kind="secondary" icon="scales">
            {t("corrections:act.open")}
          </ButtonLink>
        )}
        {act.mayHaveBooklet && (
          <ButtonLink href={`${here}/booklet`} kind="secondary">
            {t("booklet:open")}
          </ButtonLink>
        )}
        {act.isOwn && (
          <ButtonLink href={`/${locale}/desk/files/${act.fileId}`} kind="secondary">
            {t("acts:act.file")}
          </ButtonLink>
        )}
        <PrintList label={t("acts:act.print")} />
      </Actions>
      <Stack as="section" gap="s">
        <h2>{t("acts:act.mentions", { count: act.mentions.length })}</h2>
        {act.mentions.length === 0 ? <Empty title={t("acts:act.noMention")} /> : <ActMentions act={act} t={t} />}
      </Stack>
      <ActData data={act.data} t={t} />
      <Stack as="section" gap="s">
        <h2>{t("acts:act.text")}</h2>
        <MentionWords text={act.text} of="act" t={t} />
      </Stack>
      <div className={styles.noPrint}>{issue}</div>
      {act.notices.length > 0 && (
        <Card title={t("acts:act.notices")}>
          <ul>
            {act.notices.map(({ id, kind, status, dueOn }) => (
              <li key={id}>
                <a href={`/${locale}/desk/notices/${id}`}>{t(`notices:kind.${kind}`)}</a> ·{" "}
                {t(`notices:status.${status}`)} · <DateText on={dueOn} t={t} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <ActStory story={act.story} t={t} />
      <Actions>
        {act.previous !== null && (
          <ButtonLink kind="quiet" small href={`/${locale}/desk/acts/${act.previous}`} icon="back">
            {t("acts:act.previous")}
          </ButtonLink>
        )}
        {act.next !== null && (
          <ButtonLink kind="quiet" small href={`/${locale}/desk/acts/${act.next}`} iconEnd="forward">
            {t("acts:act.next")}
          </ButtonLink>
        )}
      </Actions>
    </Stack>
  );
}

const STANDING_TONES = { registered: "ok", frozen: "warn", cancelled: "bad" } as const;

/** Where the act and its holder stand today, in words. */
function Standing({ act, t }: { act: ActView; t: T }) {
  return (
    <div className={styles.badges}>
      <Badge tone={STANDING_TONES[act.standing]}>{t(`acts:standing.${act.standing}`)}</Badge>
      <Badge tone={act.isSealed ? "ok" : "info"} icon={act.isSealed ? "shield" : "clock"}>
        {t(act.isSealed ? "registered.sealed" : "registered.notYetSealed")}
      </Badge>
      {act.kind === "birth" && <Badge tone="outline">{t(`acts:life.${act.life}`)}</Badge>}
      {act.marital !== null && <Badge tone="outline">{act.marital}</Badge>}
      {act.isRevocable && <Badge tone="info">{t("acts:act.revocable")}</Badge>}
      {act.capacity.map((words) => (
        <Badge key={words} tone="info">
          {t(`acts:capacity.${words}`)}
        </Badge>
      ))}
    </div>
  );
}
