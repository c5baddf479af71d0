import type { NameInScripts } from "./act-facts.ts";
import type { DeceasedFacts } from "./death-act-facts.ts";

/** What a death act calls one who has no names: a child born dead (L36:29), a body that nobody knows (L36:38). */
export const NAMELESS: Readonly<Record<Exclude<DeceasedFacts["kind"], "person">, NameInScripts>> = {
  stillborn: { ar: "مولود ميت", latin: "Enfant mort-né" },
  unidentified: { ar: "شخص مجهول الهوية", latin: "Personne d’identité inconnue" },
};
