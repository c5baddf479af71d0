import type { CompletionView } from "./completion-view.ts";

/** What the officer states of a name that is disputed. */
export function typedDispute(form: Pick<FormData, "get">): object {
  const names = ["ground", "officeReason", "declarantReason", "insists"];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = form.get(`dispute.${name}`);
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
}

/** What the form says, in the shape the command reads. Only a family name that is to be settled is sent. */
export function typedCompletion(
  form: Pick<FormData, "get">,
  view: Pick<
    CompletionView,
    "familyName" | "tifinagh" | "signers" | "namesToChoose" | "servitudeNames" | "isInWriting"
  >,
): object {
  const at = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const reason = at("signature.officerAlone");
  return {
    ...(view.signers !== null && { signer: at("signer") }),
    identityProof: view.isInWriting ? null : { kind: at("identityProof.kind"), number: at("identityProof.number") },
    ...(view.namesToChoose.length > 0 && { chosenNames: chosenNames(at, view) }),
    familyName: view.familyName.isToSettle ? { ar: at("familyName.ar"), latin: at("familyName.latin") } : null,
    tifinagh: Object.fromEntries(view.tifinagh.map(({ role }) => [role, at(`tifinagh.${role}`)])),
    hijri: { offset: Number(at("hijri.offset") || "0"), reason: at("hijri.reason") },
    ...(at("aroundChange") !== "" && { aroundChange: at("aroundChange") }),
    signature: at("signature") === "officerAlone" ? { officerAlone: reason } : "declarant",
    ...(at("reading") === "shown" && { reading: "shown" }),
    ...(at("hasInterpreter") === "yes" && { interpreter: interpreter(at) }),
  };
}

function interpreter(at: (name: string) => string): object {
  return {
    name: { ar: at("interpreter.name.ar"), latin: at("interpreter.name.latin") },
    gender: at("interpreter.gender"),
    language: { ar: at("interpreter.language.ar"), fr: at("interpreter.language.fr") },
  };
}

/** A name of servitude is chosen by its Arabic form; another one is typed in both scripts. */
function chosenNames(
  at: (name: string) => string,
  { namesToChoose, servitudeNames }: Pick<CompletionView, "namesToChoose" | "servitudeNames">,
): object {
  return Object.fromEntries(
    namesToChoose.map(({ role, isServitude }) => {
      const name = `chosenNames.${role}`;
      if (!isServitude) return [role, { ar: at(`${name}.ar`), latin: at(`${name}.latin`) }];
      const ar = at(name);
      return [role, { ar, latin: servitudeNames.find((known) => known.ar === ar)?.latin ?? "" }];
    }),
  );
}
