"use client";

import { useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Meter } from "../../ui/meter.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./foot-bar.module.css";

export type Move = { kind: "ready"; isPossible: boolean } | { kind: "link"; href: string; label: string } | null;

type FootBarProps = {
  seen: number;
  total: number;
  doubts: number;
  mayAct: boolean;
  mayRefuse: boolean;
  mayRelease: boolean;
  move: Move;
  /** The file was moved on just now: the focus goes to the next step. */
  leadsOn: boolean;
  isBusy: boolean;
  onKeys: () => void;
  onRequest: () => void;
  onRefuse: () => void;
  onRelease: () => void;
  onReady: () => void;
};

/** Progress, keys, and what can be done with the file as it stands. */
export function FootBar(props: FootBarProps) {
  const link = useRef<HTMLSpanElement>(null);
  const { seen, total, doubts, mayAct, mayRefuse, mayRelease, move, isBusy } = props;
  const { t } = useTexts();
  useEffect(() => {
    if (props.leadsOn) link.current?.querySelector("a")?.focus();
  }, [props.leadsOn]);
  return (
    <div className={styles.foot}>
      <div className={styles.progress}>
        <span className={styles.meter}>
          <Meter value={total === 0 ? 0 : (100 * seen) / total} />
        </span>
        <span id="verify-progress" className={styles.count}>
          {t("progress.seen", { count: seen, total })}
          {doubts > 0 && ` · ${t("progress.doubts", { count: doubts })}`}
        </span>
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
        {move?.kind === "link" && (
          <span ref={link}>
            <ButtonLink href={move.href} iconEnd="forward">
              {move.label}
            </ButtonLink>
          </span>
        )}
        {mayAct && move?.kind === "ready" && (
          <Button
            type="button"
            busy={isBusy}
            busyLabel={t("common:button.sending")}
            unavailable={!move.isPossible}
            aria-describedby="verify-progress"
            onClick={() => move.isPossible && props.onReady()}
          >
            {t("ready.send")}
          </Button>
        )}
      </span>
    </div>
  );
}
