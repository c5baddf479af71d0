import type { CompletionView } from "#components/desk/completion/completion-view.ts";
import { hijriWords } from "#components/desk/hijri-words.ts";
import { may, type Role } from "#lib/auth/core/index.ts";
import { type ActPlan, IDENTITY_PROOFS } from "#lib/declarations/core/index.ts";
import { type DeskFile, isHourRepeated, suggestedTifinagh } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { reviewGivenName, SERVITUDE_NAMES } from "#lib/names/core/index.ts";
import { groundOfFinding, nameGrounds } from "#lib/rulings/core/index.ts";
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
    namesToChoose: plan.namesToChoose ?? [],
    servitudeNames: plan.namesToChoose ? SERVITUDE_NAMES.map(({ ar, latin }) => ({ ar, latin })) : [],
    isInWriting: plan.isInWriting ?? false,
    tifinagh: Object.entries(
      declaration.regime === "R37" ? {} : { ...namesToCome(plan), ...plan.names(proposed) },
    ).flatMap(([role, name]) =>
      name ? [{ role, name: { ar: name.ar, latin: name.latin }, suggested: suggested[role] ?? "" }] : [],
    ),
    hijri: {
      eventOn: declared.eventOn,
      isProvisional: hijri?.provisional ?? false,
      choices: hijriChoices.map((choice) => ({ offset: choice.offset, words: hijriWords(choice, locale) })),
    },
    isHourRepeated: isHourRepeated(plan, declared.eventOn),
    proofs: IDENTITY_PROOFS,
    aloneReasons: ALONE_REASONS,
    signers: may(role, "act:sign") ? null : file.signers.map(({ staffId, name }) => ({ staffId, name })),
    dispute: may(role, "name:refer") ? disputeOf(file, plan, locale) : null,
    ruling: rulingOf(file),
  };
}

/** The given name that a declarant chose, with what the rules of names notice; they propose a ground, the officer chooses. */
function disputeOf({ declaration }: DeskFile, plan: ActPlan, locale: Locale): CompletionView["dispute"] {
  const { proposed } = plan.familyName;
  const name = plan.names(proposed)["child.given"];
  const regime = declaration.regime ?? "R36";
  if (declaration.kind !== "birth" || !name || plan.namesToChoose) return null;
  const { refusals, warnings } = reviewGivenName(name, { regime, familyName: proposed });
  const found = [...refusals, ...warnings];
  const inReaders = locale === "ar" ? "ar" : "latin";
  return {
    name: { ar: name.ar, latin: name.latin },
    // what is noticed in both scripts is said once, in the reader's
    findings: found
      .filter(
        ({ code, script }) =>
          script === inReaders || !found.some((other) => other.code === code && other.script === inReaders),
      )
      .map(({ code, params = {} }) => ({ code, params })),
    grounds: nameGrounds(regime),
    proposed: found.flatMap(({ code }) => groundOfFinding(code) ?? [])[0],
  };
}

function rulingOf({ nameReferral }: DeskFile): CompletionView["ruling"] {
  if (!nameReferral?.decision) return null;
  const { decision, name } = nameReferral;
  const { ar, latin } = name.given;
  return {
    isAccepted: decision.outcome === "accepted",
    number: decision.number,
    decidedOn: decision.decidedOn,
    name: { ar, latin },
  };
}

/** Names that are only now written: their Tifinagh follows the rule unless the officer writes it beside them (L36:19). */
function namesToCome({ namesToChoose = [], familyName }: ActPlan): Record<string, { ar: string; latin: string }> {
  const free = namesToChoose.filter(({ isServitude }) => !isServitude).map(({ role }) => role);
  const roles = familyName.proposed.ar === "" ? [...free, "child.family"] : free;
  return Object.fromEntries(roles.map((role) => [role, { ar: "", latin: "" }]));
}
