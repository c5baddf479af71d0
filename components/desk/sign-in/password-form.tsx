"use client";

import { CodeInput } from "../../forms/code-input.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { PasswordInput } from "./password-input.tsx";
import styles from "./sign-in.module.css";

/** The temporary password and a code, and the holder's own password twice; works without script. */
export function PasswordForm({ login, idempotencyKey }: { login: string; idempotencyKey: string }) {
  const { locale, t } = useTexts();
  return (
    <form method="post" action="/api/desk/password" className={styles.form} noValidate>
      <HiddenFields idempotencyKey={idempotencyKey} locale={locale} />
      <TextInput
        name="login"
        label={t("signIn.login")}
        kind="identifier"
        autoComplete="username"
        spellCheck={false}
        value={login}
        t={t}
      />
      <PasswordInput name="old" label={t("signIn.own.old")} t={t} />
      <CodeInput name="code" label={t("signIn.code")} hint={t("signIn.codeHint")} length={6} oneTime t={t} />
      <PasswordInput name="next" label={t("signIn.own.next")} isNew t={t} />
      <PasswordInput name="again" label={t("signIn.own.again")} isNew t={t} />
      <Button wide>{t("signIn.own.send")}</Button>
    </form>
  );
}
