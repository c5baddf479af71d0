import type { ARABIC_WRITTEN, BY_INSTITUTION } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";

/** The reason set for a line whose Arabic the officer wrote. */
export const ARABIC_REASON: typeof ARABIC_WRITTEN = "arabicWritten";

/** The reason set for a line that an institution declared otherwise than the family. */
export const INSTITUTION_REASON: typeof BY_INSTITUTION = "byInstitution";

/** The reason of a correction or a doubt: the officer's own words, or those of a reason that was set for them. */
export function reasonWords(reason: string, t: T): string {
  if (reason === INSTITUTION_REASON) return t("merge.reason");
  return reason === ARABIC_REASON ? t("arabic.reason") : reason;
}
