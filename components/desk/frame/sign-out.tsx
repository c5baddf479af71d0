"use client";

import { useState } from "react";
import { Icon } from "../../ui/icon.tsx";
import { signInAddress } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./sign-out.module.css";

/** Ends the session at once, everywhere. */
export function SignOut() {
  const { locale, t } = useTexts();
  const [isLeaving, setIsLeaving] = useState(false);

  async function leave(): Promise<void> {
    setIsLeaving(true);
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    await fetch("/api/auth/signout", { method: "POST", body: new URLSearchParams({ csrfToken, json: "true" }) });
    location.assign(signInAddress(locale, "signedOut"));
  }

  return (
    <button
      type="button"
      className={styles.leave}
      aria-label={t("signOut")}
      title={t("signOut")}
      aria-disabled={isLeaving || undefined}
      onClick={() => void (isLeaving || leave())}
      data-screen-only=""
    >
      <Icon name="exit" />
    </button>
  );
}
