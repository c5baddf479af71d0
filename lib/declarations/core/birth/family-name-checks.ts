import { reviewFamilyName } from "#lib/names/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { PreCheck, SiblingSpelling } from "../form/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";

type Named = Pick<BirthDeclaration, "child" | "father">;

/** The family name against the father's: the Arabic is his, another Latin form is kept with a reason (L36:33, L36:47). */
export function familyNameCheck({ father, child }: Named, regime: Regime): PreCheck {
  const field = "child.familyName";
  if (father && !father.familyName) return firstChoiceCheck(child.familyName, regime);
  if (!father?.familyName || !child.familyName)
    return { code: "check.familyNameToSettle", level: father ? "green" : "amber", article: "L36:25", field };
  if (father.familyName.ar !== child.familyName.ar)
    return { code: "check.familyNameDiffers", level: "red", article: "L36:33", field };
  return differsFromFather({ father, child }, regime)
    ? { code: "check.familyNameLatinDiffers", level: "amber", article: "L36:47", field }
    : { code: "check.familyNameSame", level: "green", article: "L36:33", field };
}

/** How brothers and sisters already registered write the family name, with the references of their acts (L36:47); nothing where none is known. */
export function spellingsCheck(declared: Named, regime: Regime, known: readonly SiblingSpelling[] = []): PreCheck[] {
  if (known.length === 0) return [];
  const names = known.map(({ latin, no, year }) => `${latin} (${no}/${year})`).join(" - ");
  const common = { params: { names }, article: "L36:47", field: declared.child.familyName ? "child.familyName" : null };
  return differsFromSiblings(declared, regime, known)
    ? [{ code: "check.siblingsSpellOtherwise", level: "amber", ...common }]
    : [{ code: "check.siblingsSpellTheSame", level: "green", ...common }];
}

/** The line that stands with a reason alone: a Latin form that is not the father's, or not that of a brother or a sister (L36:47). */
export function spellingToExplain(
  declared: Named,
  regime: Regime,
  known: readonly SiblingSpelling[],
): string | undefined {
  if (!declared.child.familyName) return undefined;
  const differs = differsFromFather(declared, regime) || differsFromSiblings(declared, regime, known);
  return differs ? "child.familyName" : undefined;
}

function differsFromFather({ father, child }: Named, regime: Regime): boolean {
  if (!father?.familyName || !child.familyName) return false;
  const binding = { of: "father", name: father.familyName } as const;
  const { warnings } = reviewFamilyName(child.familyName, { regime, binding });
  return warnings.some(({ code }) => code === "names.familyLatinDiffers");
}

function differsFromSiblings({ father, child }: Named, regime: Regime, known: readonly SiblingSpelling[]): boolean {
  const chosen = child.familyName ?? father?.familyName;
  if (!chosen) return false;
  const { warnings } = reviewFamilyName(chosen, { regime, siblings: known.map(({ latin }) => latin) });
  return warnings.some(({ code }) => code === "names.familyLatinDiffersFromSiblings");
}

/** L36:33: a father of old acts has no family name; the family's first one binds the descendants, and its doubts go to the officer. */
function firstChoiceCheck(chosen: { ar: string; latin: string } | undefined, regime: Regime): PreCheck {
  const field = chosen ? "child.familyName" : null;
  const article = regime === "R36" ? "L36:33" : "L37:20";
  const [doubt] = chosen ? reviewFamilyName(chosen, { regime }).warnings : [];
  return doubt
    ? {
        code: "check.familyNameDisputed",
        level: "amber",
        params: { ...doubt.params, rule: doubt.code },
        article,
        field,
      }
    : { code: "check.familyNameFirstChoice", level: "amber", article, field };
}
