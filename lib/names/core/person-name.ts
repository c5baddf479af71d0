import { z } from "zod";
import { checkName, type NameScript } from "./script.ts";

function nameIn(script: NameScript) {
  return z.string().transform((raw, context) => {
    const checked = checkName(raw, script);
    if (checked.ok) return checked.value;
    context.addIssue({ code: "custom", message: checked.error.code, params: checked.error.params });
    return z.NEVER;
  });
}

/** A name in the two scripts that citizens give; each issue's message is a code of `errors`, its `params` fill the text. */
export const DualName = z.object({ ar: nameIn("ar"), latin: nameIn("latin") });
export type DualName = z.infer<typeof DualName>;

/** A name as an act keeps it from its first version: Tifinagh is written under law 36-21 (L36:19). */
export const ScriptedName = DualName.extend({ tifinagh: nameIn("tifinagh").exactOptional() });
export type ScriptedName = z.infer<typeof ScriptedName>;

/** The six name fields of a person, at most. */
export const PersonName = z.object({ given: ScriptedName, family: ScriptedName });
export type PersonName = z.infer<typeof PersonName>;

type Named = { readonly given: Partial<ScriptedName>; readonly family?: Partial<ScriptedName> | undefined };

/** The given name, then the family name (L36:34); nothing when the script is not written. Old acts may lack a family name. */
export function fullName(name: Named, script: NameScript): string | undefined {
  const given = name.given[script];
  if (given === undefined) return undefined;
  return name.family === undefined ? given : joined(given, name.family[script]);
}

function joined(given: string, family: string | undefined): string | undefined {
  return family === undefined ? undefined : `${given} ${family}`;
}

/** "فلان بن فلان بن فلان": the chain of an act, from the person up to the grandfather; بنت for a woman. Given names in Arabic. */
export function filiation(chain: {
  given: string;
  sex: "male" | "female";
  father: string;
  grandfather?: string;
}): string {
  const child = `${chain.given} ${chain.sex === "male" ? "بن" : "بنت"} ${chain.father}`;
  return chain.grandfather === undefined ? child : `${child} بن ${chain.grandfather}`;
}
