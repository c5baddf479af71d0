import type { AloneReason } from "#lib/wording/core/index.ts";

type Dual = { ar: string; latin: string };

/** What the completion screen asks, with what is known already. */
export type CompletionView = {
  id: string;
  reference: string;
  name: Dual;
  regime: string;
  declarant: Dual & { link: string; cnie: string | null };
  /** The family name is the officer's to settle with the mother: no father is entered (L36:25). */
  familyName: { isToSettle: boolean; proposed: Dual };
  tifinagh: readonly { role: string; name: Dual; suggested: string }[];
  hijri: { choices: readonly { offset: -1 | 0 | 1; words: string }[]; isProvisional: boolean; eventOn: string };
  proofs: readonly string[];
  aloneReasons: readonly AloneReason[];
  /** The officers one of whom will sign, for whoever prepares without signing; nothing for an officer, whom the act then names. */
  signers: readonly { staffId: string; name: Dual }[] | null;
};
