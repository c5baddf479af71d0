import type { CompletionView } from "./completion-view.ts";

/** What the form says, in the shape the command reads. Only a family name that is to be settled is sent. */
export function typedCompletion(
  form: Pick<FormData, "get">,
  view: Pick<CompletionView, "familyName" | "tifinagh" | "signers">,
): object {
  const at = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const reason = at("signature.officerAlone");
  return {
    ...(view.signers !== null && { signer: at("signer") }),
    identityProof: { kind: at("identityProof.kind"), number: at("identityProof.number") },
    familyName: view.familyName.isToSettle ? { ar: at("familyName.ar"), latin: at("familyName.latin") } : null,
    tifinagh: Object.fromEntries(view.tifinagh.map(({ role }) => [role, at(`tifinagh.${role}`)])),
    hijri: { offset: Number(at("hijri.offset") || "0"), reason: at("hijri.reason") },
    signature: at("signature") === "officerAlone" ? { officerAlone: reason } : "declarant",
  };
}
