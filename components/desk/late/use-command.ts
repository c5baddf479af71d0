"use client";

import { type FormEvent, useState } from "react";
import { type FieldProblem, formToObject, type FormState } from "#lib/kernel/form-state.ts";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";

export type Command = {
  send: (event: FormEvent<HTMLFormElement>) => void;
  isBusy: boolean;
  /** Changes with each try, so that the summary of problems takes the focus again. */
  tryKey: string;
  problems: readonly FieldProblem[];
  refusal: string | undefined;
};

/** Sends what a form holds as one command on a file, and draws the page again when it was done. */
export function useCommand({ id, version }: { id: string; version: number }, command: string): Command {
  const { locale, t } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [key, setKey] = useState(newKey);
  const [answer, setAnswer] = useState<FormState<unknown>>();
  const run = async (form: HTMLFormElement): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    const body = formToObject(new FormData(form));
    const given = await post<unknown>(`/api/desk/files/${id}/late/${command}`, body, { locale, key, version });
    if (given.status === "done") return location.assign(`/${locale}/desk/files/${id}/late?done=${command}`);
    setKey(newKey());
    setAnswer(given);
    setIsBusy(false);
  };
  return {
    send: (event) => {
      event.preventDefault();
      void run(event.currentTarget);
    },
    isBusy,
    tryKey: key,
    problems: answer?.status === "invalid" ? answer.problems : [],
    refusal: answer?.status === "refused" ? answerText(answer, t) : undefined,
  };
}
