"use client";

import { useEffect, useState } from "react";
import type { DemonstrationRow } from "../sign-in/demonstration-accounts.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./steps.module.css";

const SECONDS = 5;

/** Only in the demonstration: the code that this officer's telephone would show. */
export function DemonstrationCode({ login }: { login: string }) {
  const { t } = useTexts();
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const response = await fetch("/api/desk/demonstration").catch(() => undefined);
      const rows = response?.ok ? ((await response.json()) as DemonstrationRow[]) : [];
      setCode(rows.find((row) => row.login === login)?.code ?? null);
    };
    void read();
    const timer = setInterval(() => void read(), SECONDS * 1_000);
    return () => clearInterval(timer);
  }, [login]);
  return (
    <p className={styles.demonstration}>
      {t("demonstration.code")} <bdi dir="ltr">{code ?? t("demonstration.wait")}</bdi>
    </p>
  );
}
