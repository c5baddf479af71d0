import type { CompletionView } from "#components/desk/completion/completion-view.ts";
import { hijriWords } from "#components/desk/hijri-words.ts";
import { may, type Role } from "#lib/auth/core/index.ts";
import { IDENTITY_PROOFS } from "#lib/declarations/core/index.ts";
import { type DeskFile, suggestedTifinagh } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { ALONE_REASONS } from "#lib/wording/core/index.ts";
import { subjectOf } from "./file-view.ts";

/** What is left to settle of a checked file, or nothing while the file does not read. */
export function completionViewOf(file: DeskFile, role: Role, locale: Locale): CompletionView | undefined {
  const { declared, declaration, hijri, hijriChoices } = file;
  const plan = declared?.act;
  if (!plan) return undefined;
  const { proposed } = plan.familyName;
  const suggested = suggestedTifinagh(plan, proposed);
  return {
    id: declaration.id,
    reference: declaration.reference ?? "",
    name: subjectOf(file),
    regime: declaration.regime ?? "R36",
    declarant: plan.declarant,
    familyName: plan.familyName,
    tifinagh: Object.entries(declaration.regime === "R37" ? {} : plan.names(proposed)).flatMap(([role, name]) =>
      name ? [{ role, name: { ar: name.ar, latin: name.latin }, suggested: suggested[role] ?? "" }] : [],
    ),
    hijri: {
      eventOn: declared.eventOn,
      isProvisional: hijri?.provisional ?? false,
      choices: hijriChoices.map((choice) => ({ offset: choice.offset, words: hijriWords(choice, locale) })),
    },
    proofs: IDENTITY_PROOFS,
    aloneReasons: ALONE_REASONS,
    signers: may(role, "act:sign") ? null : file.signers.map(({ staffId, name }) => ({ staffId, name })),
  };
}
