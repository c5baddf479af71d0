"use client";

import { useEffect, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./sign-in.module.css";

export type DemonstrationRow = {
  login: string;
  name: { ar: string; latin: string };
  gender: "male" | "female";
  role: string;
  office: { nameAr: string; nameFr: string } | null;
  password: string;
  code: string | null;
};

const SECONDS = 10;

/** Only in the demonstration: who may be tried, with the password and the code of this minute. */
export function DemonstrationAccounts({ first, form }: { first: readonly DemonstrationRow[]; form: string }) {
  const { locale, t } = useTexts();
  const [rows, setRows] = useState(first);
  useEffect(() => {
    const refresh = async (): Promise<void> => {
      const response = await fetch("/api/desk/demonstration").catch(() => undefined);
      if (response?.ok) setRows((await response.json()) as DemonstrationRow[]);
    };
    const timer = setInterval(() => void refresh(), SECONDS * 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className={styles.accounts} aria-labelledby="demonstration">
      <h2 id="demonstration">{t("demonstration.title")}</h2>
      <p>
        {t("demonstration.explained")}{" "}
        <bdi dir="ltr" className={styles.secret}>
          {rows[0]?.password}
        </bdi>
      </p>
      <ul>
        {rows.map((account) => (
          <li key={account.login}>
            <span>
              <b>{locale === "ar" ? account.name.ar : account.name.latin}</b>
              <small>
                {t(`role.${account.role}.${account.gender}`)}
                {account.office && ` · ${locale === "ar" ? account.office.nameAr : account.office.nameFr}`}
              </small>
            </span>
            <bdi dir="ltr" className={styles.secret}>
              {account.login}
            </bdi>
            <bdi dir="ltr" className={styles.secret}>
              {account.code ?? t("demonstration.wait")}
            </bdi>
            <Button
              small
              kind="secondary"
              type="button"
              onClick={() => fill(form, account)}
              aria-label={t("demonstration.useOf", { login: account.login })}
            >
              {t("demonstration.use")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function fill(form: string, { login, password, code }: DemonstrationRow): void {
  for (const [name, value] of Object.entries({ login, password, code: code ?? "" })) {
    const field = document.querySelector(`#${form} [name="${name}"]`);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  document.querySelector<HTMLButtonElement>(`#${form} button`)?.focus();
}
