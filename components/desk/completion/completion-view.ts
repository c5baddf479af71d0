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
  familyName: { isToSettle: boolean; proposed: Dual; isFirstChoice?: true };
  /** Names that are chosen at the counter, by role, and the names of servitude to choose from (L36:25). */
  namesToChoose: readonly { role: string; isServitude: boolean }[];
  servitudeNames: readonly Dual[];
  /** The declarant wrote: nobody shows a paper, and the officer signs alone. */
  isInWriting: boolean;
  tifinagh: readonly { role: string; name: Dual; suggested: string }[];
  hijri: { choices: readonly { offset: -1 | 0 | 1; words: string }[]; isProvisional: boolean; eventOn: string };
  /** The hour of the event came twice that night: the declarant says before or after the change. */
  isHourRepeated: boolean;
  proofs: readonly string[];
  aloneReasons: readonly AloneReason[];
  /** The officers one of whom will sign, for whoever prepares without signing; nothing for an officer, whom the act then names. */
  signers: readonly { staffId: string; name: Dual }[] | null;
  /** What is needed to refer the given name to the High Commission; nothing where none is given or another must do it. */
  dispute: {
    name: Dual;
    findings: readonly { code: string; params: Readonly<Record<string, string | number>> }[];
    grounds: readonly string[];
    proposed: string | undefined;
  } | null;
  /** What the Commission decided on this name before; nothing where it was not asked. */
  ruling: { isAccepted: boolean; number: string; decidedOn: string; name: Dual } | null;
};
