"use client";

import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { Select } from "../../forms/select.tsx";
import { Note } from "../../ui/note.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import type { CompletionView } from "./completion-view.ts";

type SignerChoiceProps = { officers: NonNullable<CompletionView["signers"]>; problems: readonly FieldProblem[] };

/** A clerk prepares, one officer signs: the act names that officer, and nobody else can sign it. */
export function SignerChoice({ officers, problems }: SignerChoiceProps) {
  const { locale, t } = useTexts();
  if (officers.length === 0) return <Note tone="warn">{t("completion.noSigner")}</Note>;
  const [only] = officers;
  return (
    <Select
      name="signer"
      label={t("completion.signer")}
      hint={t("completion.signerHint")}
      value={officers.length === 1 ? only?.staffId : undefined}
      options={officers.map(({ staffId, name }) => ({ value: staffId, label: locale === "ar" ? name.ar : name.latin }))}
      placeholder={t("completion.chooseSigner")}
      problems={problems}
      t={t}
    />
  );
}
