import type { Failure } from "#lib/kernel/result.ts";
import type { NameScript } from "./script.ts";

/** What a rule of names has to say: a code of `errors`, the article it rests on, and the script it was seen in. */
export type NameFinding = Failure & { readonly article: string; readonly script: NameScript };

/** Refusals stop the ordinary route (the declarant who insists goes to the High Commission, D22:33); warnings never do. */
export type NameReview = { readonly refusals: readonly NameFinding[]; readonly warnings: readonly NameFinding[] };

export type NameRegime = "R36" | "R37";
