import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { CodeInput } from "../../forms/code-input.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Note } from "../../ui/note.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";
import { DemonstrationCode } from "./demonstration-code.tsx";
import { PagePicture } from "./page-picture.tsx";

/** What is told of an act that waits for its place on paper. */
export type PaperEntryView = {
  draftId: string;
  registerHref: string | null;
  hasVolume: boolean;
  expected: number;
  volume: number | null;
  /** Of the scan that came; its picture once it was checked. */
  page: { id: string; href: string | null } | null;
  hold: { no: number; volume: number; page: number; because: "ahead" | "taken" } | null;
};

type PaperEntryProps = { view: PaperEntryView; hidden: ReactNode; login: string | undefined; t: T };

/** The officer enters what the signed page says: its scan, then number, volume and page. Another number than the next is held. */
export function PaperEntry({ view, hidden, login, t }: PaperEntryProps) {
  const { registerHref, hasVolume, page, hold } = view;
  if (registerHref === null) return <Note tone="warn">{t("paper.noRegister")}</Note>;
  if (!hasVolume)
    return (
      <Note tone="warn" title={t("paper.noVolume")}>
        <a href={registerHref}>{t("paper.toRegister")}</a>
      </Note>
    );
  return (
    <Card title={t("paper.enter")} level={2}>
      {hold && (
        <Note tone="warn" title={t("paper.held")}>
          {t(`paper.heldBecause.${hold.because}`, { no: hold.no, expected: view.expected })}{" "}
          <a href={registerHref}>{t("paper.toRegister")}</a>
        </Note>
      )}
      {page?.href && (
        <Note tone="ok">
          <a href={page.href}>{t("paper.scan.shown")}</a>
        </Note>
      )}
      {page && page.href === null && <Note tone="info">{t("paper.scan.checking")}</Note>}
      <PagePicture draftId={view.draftId} />
      {page?.href && <Entry view={view} hidden={hidden} login={login} t={t} />}
    </Card>
  );
}

function Entry({ view: { draftId, expected, volume, hold }, hidden, login, t }: PaperEntryProps) {
  return (
    <TellingForm action={`/api/desk/drafts/${draftId}/paper`} label={t("paper.enter")}>
      {hidden}
      <TextInput
        name="no"
        label={t("paper.no")}
        hint={t("paper.noHint", { no: expected })}
        kind="number"
        width="short"
        value={hold ? String(hold.no) : undefined}
        autoComplete="off"
        t={t}
      />
      <TextInput
        name="volume"
        label={t("paper.volume")}
        kind="number"
        width="short"
        value={String(hold?.volume ?? volume ?? "")}
        autoComplete="off"
        t={t}
      />
      <TextInput
        name="page"
        label={t("paper.page")}
        kind="number"
        width="short"
        value={hold ? String(hold.page) : undefined}
        autoComplete="off"
        t={t}
      />
      <CodeInput
        name="code"
        label={t("registers.minutes.code")}
        hint={t("registers.minutes.codeHint")}
        length={6}
        oneTime
        t={t}
      />
      {login !== undefined && <DemonstrationCode login={login} />}
      <Actions>
        <Button icon="lock">{t("paper.sign")}</Button>
      </Actions>
    </TellingForm>
  );
}
