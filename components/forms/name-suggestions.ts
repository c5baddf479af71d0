/** Spellings proposed for the other script; what was typed is never replaced. */
export type NameSuggestions = {
  /** The script that is proposed. */
  script: "ar" | "latin";
  options: readonly string[];
  chosen?: string | undefined;
};
