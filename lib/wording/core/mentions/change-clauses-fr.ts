import type { Sex } from "../act-facts.ts";
import { type Clause, strong } from "../act-text.ts";
import { ofFr } from "../french-agreement.ts";
import { datedInFr } from "../mention-frame-fr.ts";
import type { FieldChange } from "./act-fields.ts";
import type { ChangeMode } from "./change-clauses.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { scriptOfChange } from "./script-of-change.ts";
import { isDate, valueWordsFr } from "./value-words.ts";

const VERBS = { add: "ajouté", remove: "supprimé", correct: "rectifié", become: "changé" } as const;
const SCRIPTS = { ar: "", latin: " en caractères latins", tifinagh: " en caractères tifinaghes" } as const;

/** «Prénom rectifié : Rachid au lieu de Rachide», «date de naissance rectifiée au … au lieu du …»: one clause for each datum. */
export function changeClausesFr(
  changes: readonly FieldChange[],
  subject: Sex,
  mode: ChangeMode,
  { isContinued = false }: { isContinued?: boolean } = {},
): readonly Clause[] {
  return changes.map((change, at): Clause => {
    const { words, gender } = FIELD_WORDS[change.field].fr;
    const field = `${at === 0 && !isContinued ? words.charAt(0).toUpperCase() + words.slice(1) : words}${SCRIPTS[scriptOfChange(change)]}`;
    const said = (verb: string): string => `${field} ${verb}${gender === "feminine" ? "e" : ""}`;
    const { was, becomes } = change;
    if (becomes && was && isDate(becomes) && isDate(was)) {
      const to = datedInFr(becomes, "to") ?? "";
      return [`${said(VERBS[mode])} `, strong(to), ` au lieu ${datedInFr(was, "of") ?? ""}`];
    }
    if (!becomes) return `${said(VERBS.remove)}${was ? `\u00A0: ${valueWordsFr(was, subject)}` : ""}`;
    const now = strong(valueWordsFr(becomes, subject));
    if (!was) return [`${said(VERBS.add)}\u00A0: `, now];
    return [`${said(VERBS[mode])}\u00A0: `, now, ` au lieu ${ofFr(valueWordsFr(was, subject))}`];
  });
}
