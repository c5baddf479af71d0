"use client";

import { type ReactNode, useState } from "react";
import type { RequestItem } from "#lib/declarations/core/index.ts";
import { Actions } from "../../ui/actions.tsx";
import { Note } from "../../ui/note.tsx";
import { PrintButton } from "../../ui/print-button.tsx";
import { areKeysOn, keepKeysOn } from "../frame/keys-setting.ts";
import { linesInWords } from "../lines-in-words.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { ChecksPanel } from "./checks-panel.tsx";
import { ApartDialog } from "./apart-dialog.tsx";
import { DuplicateDialog } from "./duplicate-dialog.tsx";
import { DuplicatesPanel } from "./duplicates-panel.tsx";
import { FileBar } from "./file-bar.tsx";
import type { FileView } from "./file-view.ts";
import { FootBar, type Move } from "./foot-bar.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { awaitsArabic, isSeen } from "./line-state.ts";
import { LineSections } from "./line-sections.tsx";
import { PapersPanel } from "./papers-panel.tsx";
import { RefuseDialog } from "./refuse-dialog.tsx";
import { RequestDialog } from "./request-dialog.tsx";
import { useFileMoves } from "./use-file-moves.ts";
import { useHold } from "./use-hold.ts";
import { useReview } from "./use-review.ts";
import { useVerifyKeys, type VerifyCommand } from "./use-verify-keys.ts";
import { useWalk } from "./use-walk.ts";
import styles from "./verification.module.css";
import { Viewer } from "./viewer.tsx";

type Open = "keys" | "request" | "refuse" | { duplicateOf: string } | { apartFrom: string } | null;

type VerificationProps = {
  file: FileView;
  nextHref: string | undefined;
  mayRefuse: boolean;
  /** What an institution or the prosecutor adds, drawn by the page. */
  panel?: ReactNode;
};

const REVIEWED = ["submitted", "retrieved", "ready", "overdue"];

/** The heart of the desk: the declaration line by line beside the scans, by keyboard alone. */
export function Verification({ file, nextHref, mayRefuse, panel }: VerificationProps) {
  const { locale, t } = useTexts();
  const isOpen = REVIEWED.includes(file.status);
  const hold = useHold(file, isOpen);
  const reviewing = useReview(file);
  const walk = useWalk(file, reviewing, hold.isMine && isOpen);
  const [open, setOpen] = useState<Open>(null);
  const [isReadyAsked, setIsReadyAsked] = useState(false);
  const [areLettersOn, setLettersOn] = useState(areKeysOn);
  const moves = useFileMoves(file, hold.version, reviewing.whenSaved);

  const act = (command: VerifyCommand): void => {
    if (command === "keys" || command === "request") {
      if (command === "keys" || (hold.isMine && isOpen)) setOpen(command);
    } else if (command === "nextFile") {
      if (nextHref !== undefined) void reviewing.whenSaved().then(() => location.assign(nextHref));
    } else walk.act(command);
  };
  useVerifyKeys(act, { areLettersOn, isOff: open !== null });

  const { reviews } = reviewing;
  const seen = file.lines.filter((line) => isSeen(line, reviews)).length;
  const unwritten = file.lines.filter((line) => awaitsArabic(line, reviews[line.path])).map(({ path }) => path);
  const doubts = file.lines.filter(({ path }) => reviews[path]?.verdict === "doubt").length;
  const close = (): void => {
    setOpen(null);
    moves.forget();
  };
  const isReady = moves.status === "ready";
  const isAllSeen = seen === file.lines.length && doubts === 0;
  const declareReady = (): void => {
    if (isAllSeen) return void moves.send("ready", {});
    setIsReadyAsked(true);
    if (unwritten[0] !== undefined) walk.goTo(unwritten[0]);
  };
  return (
    <div className={styles.screen}>
      <FileBar file={file} isMine={hold.isMine} nextHref={nextHref} />
      <div className={styles.split}>
        <section className={styles.declaration} aria-label={t("verify.declaration")}>
          {hold.refusal !== undefined && (
            <Note tone="info" icon="lock">
              {hold.refusal}
            </Note>
          )}
          {!isOpen && <Note tone="info">{t(`closed.${file.status}`)}</Note>}
          {file.status === "refused" && (
            <Actions>
              <PrintButton href={`/api/desk/files/${file.id}/refusal.pdf`} label={t("refuse.letter")} />
            </Actions>
          )}
          {isReady && file.status !== "ready" && (
            <Note tone="ok" live>
              {t("ready.done")}
            </Note>
          )}
          {isReadyAsked && unwritten.length > 0 && (
            <Note tone="warn" live>
              {t("errors:declarations.arabicMissing", { fields: linesInWords(unwritten, t) })}
            </Note>
          )}
          {reviewing.refusal !== undefined && (
            <Note tone="bad" live>
              {reviewing.refusal}
            </Note>
          )}
          {open === null && moves.refusal !== undefined && (
            <Note tone="bad" live>
              {moves.refusal}
            </Note>
          )}
          {panel}
          <DuplicatesPanel
            file={file}
            version={hold.version}
            others={file.sameEvent}
            mayDecide={hold.isMine && isOpen}
            onDuplicate={({ reference }) => reference !== null && setOpen({ duplicateOf: reference })}
            onApart={({ reference }) => reference !== null && setOpen({ apartFrom: reference })}
          />
          <ChecksPanel checks={file.checks} onShow={walk.goTo} />
          <PapersPanel file={file} mayNote={hold.isMine && isOpen} />
          <LineSections file={file} walk={walk} reviewing={reviewing} mayReview={hold.isMine && isOpen} />
        </section>
        <Viewer
          documents={file.documents}
          shown={walk.shown}
          scan={walk.scan}
          onScan={walk.moveScan}
          onShow={walk.show}
        />
      </div>
      <FootBar
        seen={seen}
        total={file.lines.length}
        doubts={doubts}
        unwritten={unwritten.length}
        saving={reviewing.saving}
        mayAct={hold.isMine && isOpen}
        mayRefuse={mayRefuse}
        mayRelease={!isReady}
        move={moveOf(file, isReady, isAllSeen, `/${locale}/desk/files/${file.id}`, t)}
        leadsOn={isReady && file.status !== "ready"}
        leadsToMove={walk.isThrough && isAllSeen}
        isBusy={moves.isBusy}
        onRetry={reviewing.retry}
        onKeys={() => setOpen("keys")}
        onRequest={() => setOpen("request")}
        onRefuse={() => setOpen("refuse")}
        onRelease={() => void moves.send("release", {})}
        onReady={declareReady}
      />
      <p className="visually-hidden" role="status">
        {walk.said}
      </p>
      {open === "keys" && (
        <KeysDialog
          areLettersOn={areLettersOn}
          onSwitch={(isOn) => {
            keepKeysOn(isOn);
            setLettersOn(isOn);
          }}
          onClose={close}
        />
      )}
      {open === "request" && (
        <RequestDialog
          file={file}
          reviews={reviews}
          refusal={moves.refusal}
          isBusy={moves.isBusy}
          onSend={(items: RequestItem[]) => void moves.send("request", { items })}
          onClose={close}
        />
      )}
      {open === "refuse" && (
        <RefuseDialog
          reasons={file.lists.refusalReasons}
          refusal={moves.refusal}
          isBusy={moves.isBusy}
          onSend={(reason) => void moves.send("refuse", { reason })}
          onClose={close}
        />
      )}
      {typeof open === "object" && open !== null && "apartFrom" in open && (
        <ApartDialog file={file.id} of={open.apartFrom} version={hold.version} onClose={close} />
      )}
      {typeof open === "object" && open !== null && "duplicateOf" in open && (
        <DuplicateDialog
          of={open.duplicateOf}
          refusal={moves.refusal}
          isBusy={moves.isBusy}
          onSend={() => void moves.send("duplicate", { of: open.duplicateOf })}
          onClose={close}
        />
      )}
    </div>
  );
}

function moveOf(file: FileView, isReady: boolean, isSeen: boolean, here: string, t: (key: string) => string): Move {
  const isMention = file.kind === "marriage" || file.kind === "divorce";
  if (isMention && file.status === "completed")
    return { kind: "link", href: `${here}/registered`, label: t("move.mentioned") };
  if (isMention && isReady) return { kind: "link", href: `${here}/completion`, label: t("move.mention") };
  if (file.isRegistered) return { kind: "link", href: `${here}/registered`, label: t("move.registered") };
  if (file.status === "overdue" || file.status === "late_request" || file.checks.some(isPastTerm))
    return { kind: "link", href: `${here}/late`, label: t("move.late") };
  if (file.status === "referred") return { kind: "link", href: `${here}/referral`, label: t("move.referral") };
  if (isReady && file.hasDraft) return { kind: "link", href: `${here}/act`, label: t("move.act") };
  if (isReady) return { kind: "link", href: `${here}/completion`, label: t("move.completion") };
  return { kind: "ready", isPossible: isSeen };
}

/** Past its term without a title: what the law leaves is on a page of its own. */
function isPastTerm({ code }: FileView["checks"][number]): boolean {
  return code === "check.lateR36" || code === "check.lateR37";
}
