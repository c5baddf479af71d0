"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { CodeInput } from "../../forms/code-input.tsx";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { DemonstrationCode } from "./demonstration-code.tsx";
import { Step } from "./step.tsx";
import type { StepsView } from "./steps-view.ts";
import styles from "./steps.module.css";

type SigningStepProps = { view: StepsView; isNow: boolean; isBusy: boolean; onSign: (code: string) => void };

/**
 * The officer's own signature: the originals were compared, a fresh code is typed, and the one button is pressed. Enter in the
 * code only leads to the button; a second press while the first is under way does nothing.
 */
export function SigningStep({ view, isNow, isBusy, onSign }: SigningStepProps) {
  const { t } = useTexts();
  const [areSeen, setAreSeen] = useState(false);
  const [code, setCode] = useState("");
  const button = useRef<HTMLDivElement>(null);
  const isPossible = areSeen && /^\d{6}$/.test(code.replace(/\s/g, ""));
  const leadToButton = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    button.current?.querySelector("button")?.focus();
  };
  const originals = view.originals.map((kind) => t(`document.${kind}`)).join(t("steps.comma"));
  return (
    <Step title={t("steps.sign")} state={isNow ? "now" : "next"} note={isNow ? undefined : t("steps.signLater")}>
      <label className={styles.originals}>
        <input type="checkbox" checked={areSeen} onChange={(event) => setAreSeen(event.target.checked)} />
        <span>{t("steps.originals")}</span>
        <small>{originals === "" ? t("steps.originalsNone") : originals}</small>
      </label>
      {view.maySign ? (
        <>
          {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- only keeps Enter from doing anything by itself */}
          <div
            onKeyDown={leadToButton}
            onInput={(event) => event.target instanceof HTMLInputElement && setCode(event.target.value)}
          >
            <CodeInput name="officerCode" label={t("steps.code")} hint={t("steps.codeHint")} length={6} oneTime t={t} />
          </div>
          {view.isDemonstration && view.login !== null && <DemonstrationCode login={view.login} />}
          <div ref={button}>
            <Button
              type="button"
              wide
              icon="lock"
              busy={isBusy}
              busyLabel={t("steps.signing")}
              unavailable={!isPossible}
              aria-describedby="sign-note"
              onClick={() => isPossible && onSign(code)}
            >
              {t("steps.signSend")}
            </Button>
          </div>
          <p id="sign-note" className={styles.note}>
            {isPossible ? t("steps.final") : t("steps.missing")}
          </p>
        </>
      ) : (
        <p className={styles.note}>{t("steps.noAuthority", { name: view.signer })}</p>
      )}
    </Step>
  );
}
