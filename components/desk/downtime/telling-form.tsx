"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { formToObject, type FormState } from "#lib/kernel/form-state.ts";
import { Stack } from "../../layout/stack.tsx";
import { Note } from "../../ui/note.tsx";
import { answerText, newKey, signInAddress } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { ToldProblems } from "../told-problems.tsx";

type TellingFormProps = { action: string; label: string; children: ReactNode };

/** A form that says above its fields what was not taken, and keeps what was typed; without scripts the page says it after the fact. */
export function TellingForm({ action, label, children }: TellingFormProps) {
  const { locale, t } = useTexts();
  const [answer, setAnswer] = useState<{ state: FormState<unknown>; tries: number }>();
  const [isBusy, setIsBusy] = useState(false);

  const send = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    setIsBusy(true);
    const body = { ...formToObject(new FormData(form, submitter)), _key: newKey() };
    const state = await sent(action, body, locale);
    if (state === undefined) return;
    setAnswer((before) => ({ state, tries: (before?.tries ?? 0) + 1 }));
    setIsBusy(false);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) void send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
  };

  const { state, tries = 0 } = answer ?? {};
  return (
    <form method="post" action={action} aria-label={label} noValidate onSubmit={onSubmit}>
      <Stack gap="m">
        {state?.status === "invalid" && <ToldProblems key={tries} problems={state.problems} />}
        {state?.status === "refused" && (
          <Note tone="bad" live>
            {answerText(state, t)}
          </Note>
        )}
        {children}
      </Stack>
    </form>
  );
}

/** What was not taken; nothing once the next page is on its way. */
async function sent(action: string, body: object, locale: "ar" | "fr"): Promise<FormState<unknown> | undefined> {
  try {
    const response = await fetch(action, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.status === 401) {
      location.assign(signInAddress(locale, "expired"));
      return undefined;
    }
    const state = (await response.json()) as FormState<unknown>;
    const next = response.headers.get("x-next-page");
    if (state.status !== "done" || next === null) return state;
    location.assign(next);
    return undefined;
  } catch {
    return { status: "refused", failure: { code: "gate.noAnswer" } };
  }
}
