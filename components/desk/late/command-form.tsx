"use client";

import type { ReactNode } from "react";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { useIsAwake } from "../frame/use-is-awake.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { Command } from "./use-command.ts";

type CommandFormProps = { command: Command; submitLabel: string; kind?: "primary" | "secondary"; children?: ReactNode };

/** A form of one deliberate command, with what was wrong in it. */
export function CommandForm({ command, submitLabel, kind = "primary", children }: CommandFormProps) {
  const { t } = useTexts();
  const isAwake = useIsAwake();
  const { problems, refusal, isBusy, tryKey } = command;
  return (
    <form method="post" onSubmit={command.send} noValidate>
      <Stack gap="l">
        {problems.length > 0 && <ErrorSummary key={tryKey} problems={problems} t={t} />}
        <div role="alert">{refusal !== undefined && <Note tone="bad">{refusal}</Note>}</div>
        {children}
        <Actions>
          <Button type={isAwake ? "submit" : "button"} kind={kind} busy={isBusy} busyLabel={t("common:button.sending")}>
            {submitLabel}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
