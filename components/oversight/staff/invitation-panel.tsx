import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import { Button } from "../../ui/button.tsx";
import { timeWords } from "../../ui/date-words.ts";
import { Note } from "../../ui/note.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";

type InvitationPanelProps = {
  action: string;
  login: string;
  code: string;
  /** The hour of the wall clock at which it disappears from this page. */
  until: string;
  idempotencyKey: string;
  locale: Locale;
  t: T;
};

/** The one-time code of an invitation, to be handed over and then forgotten. */
export function InvitationPanel({ action, login, code, until, idempotencyKey, locale, t }: InvitationPanelProps) {
  return (
    <Stack as="section" gap="m">
      <h2>{t("staff:handover.title")}</h2>
      <Note tone="warn" icon="key">
        {t("staff:handover.text", { time: timeWords(until, t) })}
      </Note>
      <SummaryList
        items={[
          { key: "login", term: t("staff:handover.login"), value: <Bdi>{login}</Bdi> },
          { key: "code", term: t("staff:handover.code"), value: <Bdi>{code}</Bdi> },
        ]}
        t={t}
      />
      <p>{t("staff:handover.next")}</p>
      <form method="post" action={action}>
        <HiddenFields idempotencyKey={idempotencyKey} locale={locale} />
        <Actions>
          <Button>{t("staff:handover.done")}</Button>
        </Actions>
      </form>
    </Stack>
  );
}
