import { create } from "qrcode";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Stack } from "../../layout/stack.tsx";
import { QrPicture } from "../../portal/qr-picture.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Bdi } from "../../ui/bdi.tsx";
import { Button } from "../../ui/button.tsx";
import { timeWords } from "../../ui/date-words.ts";
import { Note } from "../../ui/note.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";

type HandoverPanelProps = {
  action: string;
  login: string;
  password: string;
  uri: string;
  /** The hour of the wall clock at which it disappears. */
  until: string;
  idempotencyKey: string;
  locale: Locale;
  t: T;
};

/** Password and second factor of a new account, to be handed over and then forgotten. */
export function HandoverPanel({ action, login, password, uri, until, idempotencyKey, locale, t }: HandoverPanelProps) {
  const { modules } = create(uri, { errorCorrectionLevel: "M" });
  return (
    <Stack as="section" gap="m">
      <h2>{t("staff:handover.title")}</h2>
      <Note tone="warn" icon="key">
        {t("staff:handover.text", { time: timeWords(until, t) })}
      </Note>
      <SummaryList
        items={[
          { key: "login", term: t("staff:handover.login"), value: <Bdi>{login}</Bdi> },
          { key: "password", term: t("staff:handover.password"), value: <Bdi>{password}</Bdi> },
          { key: "uri", term: t("staff:handover.uri"), value: <bdi>{uri}</bdi> },
        ]}
        t={t}
      />
      <QrPicture
        size={modules.size}
        isDark={(row, column) => modules.get(row, column) === 1}
        label={t("staff:handover.qr")}
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
