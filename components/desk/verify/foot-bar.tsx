"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Meter } from "../../ui/meter.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./foot-bar.module.css";
import { SaveState } from "./save-state.tsx";
import type { Reviewing } from "./use-review.ts";

export type Move = { kind: "ready"; isPossible: boolean } | { kind: "link"; href: string; label: string } | null;

type FootBarProps = {
  seen: number;
  total: number;
  doubts: number;
  /** Lines whose Arabic is still to be written. */
  unwritten: number;
  saving: Reviewing["saving"];
  mayAct: boolean;
  mayRefuse: boolean;
  mayRelease: boolean;
  move: Move;
  /** The file was moved on just now: the focus goes to the next step. */
  leadsOn: boolean;
  /** The last line was seen just now: the focus goes to what is done with the file. */
  leadsToMove: boolean;
  isBusy: boolean;
  onRetry: () => void;
  onKeys: () => void;
  onRequest: () => void;
  onRefuse: () => void;
  onRelease: () => void;
  /** Also when it is not possible yet: the screen says why. */
  onReady: () => void;
};

/** Progress, keys, and what can be done with the file as it stands. */
export function FootBar(props: FootBarProps) {
  const next = useRef<HTMLSpanElement>(null);
  const { seen, total, doubts, unwritten, mayAct, mayRefuse, mayRelease, move, isBusy } = props;
  const { t } = useTexts();
  useEffect(() => {
    if (props.leadsOn || props.leadsToMove) next.current?.querySelector<HTMLElement>("a, button")?.focus();
  }, [props.leadsOn, props.leadsToMove]);
  return (
    <div className={styles.foot}>
      <div className={styles.progress}>
        <span className={styles.meter}>
          <Meter value={total === 0 ? 0 : (100 * seen) / total} />
        </span>
        <span id="verify-progress" className={styles.count}>
          {t("progress.seen", { count: seen, total })}
          {doubts > 0 && ` · ${t("progress.doubts", { count: doubts })}`}
          {unwritten > 0 && ` · ${t("progress.unwritten", { count: unwritten })}`}
        </span>
        <SaveState {...props.saving} isBegun={seen > 0} onRetry={props.onRetry} />
      </div>
      <Button type="button" kind="quiet" small onClick={props.onKeys}>
        {t("keys.open")} <Kbd>?</Kbd>
      </Button>
      <span className={styles.end}>
        {mayAct && mayRelease && (
          <Button type="button" kind="quiet" small onClick={props.onRelease}>
            {t("release.send")}
          </Button>
        )}
        {mayAct && mayRefuse && (
          <Button type="button" kind="quiet" small onClick={props.onRefuse}>
            {t("refuse.open")}
          </Button>
        )}
        {mayAct && (
          <Button type="button" kind="secondary" onClick={props.onRequest}>
            {t("request.open")} <Kbd>t</Kbd>
          </Button>
        )}
        <span ref={next}>
          {move?.kind === "link" && (
            <ButtonLink href={move.href} iconEnd="forward">
              {move.label}
            </ButtonLink>
          )}
          {mayAct && move?.kind === "ready" && (
            <Button
              type="button"
              busy={isBusy}
              busyLabel={t("common:button.sending")}
              unavailable={!move.isPossible}
              aria-describedby="verify-progress"
              onKeyDown={leaveToOnePress}
              onClick={() => isBusy || props.onReady()}
            >
              {t("ready.send")}
            </Button>
          )}
        </span>
      </span>
    </div>
  );
}

/** The key that confirmed the last line may still be down, or be pressed with Shift once more: neither moves the file. */
function leaveToOnePress(event: KeyboardEvent): void {
  if (event.key === "Enter" && (event.repeat || event.shiftKey)) event.preventDefault();
}
