"use client";

import { type FormEvent, useState } from "react";
import { CodeInput } from "../../forms/code-input.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { useIsAwake } from "../frame/use-is-awake.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { DemonstrationAccounts, type DemonstrationRow } from "./demonstration-accounts.tsx";
import { PasswordInput } from "./password-input.tsx";
import styles from "./sign-in.module.css";

type SignInFormProps = {
  /** Where to go when it worked. */
  to: string;
  /** Accounts to try the system with; nothing in production. */
  accounts: readonly DemonstrationRow[];
};

const FORM = "sign-in";

/** Login, password and code in one step; a wrong one of the three is answered alike. */
export function SignInForm({ to, accounts }: SignInFormProps) {
  const { t } = useTexts();
  const isAwake = useIsAwake();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const typed = new FormData(event.currentTarget);
    setIsBusy(true);
    setRefusal(undefined);
    const answer = await signIn(typed).catch(() => "noAnswer" as const);
    if (answer === "done") return location.assign(to);
    setIsBusy(false);
    setRefusal(t(answer === "noAnswer" ? "errors:gate.noAnswer" : "errors:auth.wrongCredentials"));
    document.getElementById("f-code")?.focus();
  };

  return (
    <>
      <form id={FORM} method="post" className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        <div role="alert">{refusal !== undefined && <Note tone="bad">{refusal}</Note>}</div>
        <TextInput
          name="login"
          label={t("signIn.login")}
          kind="identifier"
          autoComplete="username"
          spellCheck={false}
          t={t}
        />
        <PasswordInput name="password" label={t("signIn.password")} t={t} />
        <CodeInput name="code" label={t("signIn.code")} hint={t("signIn.codeHint")} length={6} oneTime t={t} />
        <Button wide type={isAwake ? "submit" : "button"} busy={isBusy} busyLabel={t("signIn.busy")}>
          {t("signIn.send")}
        </Button>
      </form>
      {accounts.length > 0 && <DemonstrationAccounts first={accounts} form={FORM} />}
    </>
  );
}

/** next-auth's own way in: its token against forged forms, then the credentials. */
async function signIn(typed: FormData): Promise<"done" | "wrong"> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, json: "true", callbackUrl: location.origin });
  for (const name of ["login", "password", "code"]) body.set(name, String(typed.get(name) ?? ""));
  const response = await fetch("/api/auth/callback/credentials", { method: "POST", body });
  return response.ok ? "done" : "wrong";
}
