import { ClosingForm } from "#components/desk/registers/closing-form.tsx";
import { ClosingMinutes } from "#components/desk/registers/closing-minutes.tsx";
import { HiddenFields } from "#components/forms/hidden-fields.tsx";
import { Stack } from "#components/layout/stack.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { Note } from "#components/ui/note.tsx";
import type { Closing, OpenedRegister } from "#lib/acts/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { randomToken } from "#lib/platform/random.ts";

type Props = {
  closing: Closing;
  register: OpenedRegister["register"];
  login: string | undefined;
  locale: Locale;
  t: T;
};

/** The closing of a register (D99:5): the signed minutes, or when and by whom they are signed, with what is still on the desk. */
export function RegisterClosing({ closing, register, login, locale, t }: Props) {
  return (
    <Stack as="section" gap="m" labelledBy="closing-minutes">
      <h2 id="closing-minutes">{t("registers.minutes.title")}</h2>
      <Body closing={closing} register={register} login={login} locale={locale} t={t} />
    </Stack>
  );
}

function Body({ closing, register, login, locale, t }: Props) {
  switch (closing.state) {
    case "onPaper":
      return <Note>{t("registers.minutes.paper")}</Note>;
    case "tooEarly":
      return <Note icon="calendar">{t("registers.minutes.from", { date: dateWords(closing.from, t) })}</Note>;
    case "notYours":
      return <Note>{t("registers.minutes.other")}</Note>;
    case "signed":
      return (
        <>
          <p>
            {t("registers.minutes.signedOn", { date: dateWords(closing.minutes.signedOn, t) })}{" "}
            {closing.minutes.isChained && t("registers.minutes.chained")}
          </p>
          <ClosingMinutes text={closing.minutes.text} t={t} />
        </>
      );
    case "ready":
      return (
        <>
          {closing.isLate ? (
            <Note tone="warn">{t("registers.minutes.late")}</Note>
          ) : (
            <Waiting closing={closing} t={t} />
          )}
          <ClosingMinutes text={closing.text} t={t} />
          <ClosingForm
            id={register.id}
            hidden={
              <HiddenFields
                idempotencyKey={randomToken(18)}
                locale={locale}
                values={{ lastNo: String(register.lastNo) }}
              />
            }
            isLate={closing.isLate}
            login={login}
            t={t}
          />
        </>
      );
  }
}

/** What the closing would leave for the next register. */
function Waiting({ closing: { unfinished }, t }: { closing: Extract<Closing, { state: "ready" }>; t: T }) {
  const { drafts, files } = unfinished;
  if (drafts + files === 0) return <Note tone="ok">{t("registers.minutes.ready")}</Note>;
  return (
    <Note tone="warn" title={t("registers.minutes.unfinished")}>
      <ul>
        {drafts > 0 && <li>{t("registers.minutes.drafts", { count: drafts })}</li>}
        {files > 0 && <li>{t("registers.minutes.files", { count: files })}</li>}
      </ul>
      <p>{t("registers.minutes.unfinishedHint")}</p>
    </Note>
  );
}
