/** `required`: the law asks for it. `helpful`: it shortens the check, and may come to the counter. */
export type DocumentNeed = { kind: string; need: "required" | "helpful"; article: string };
