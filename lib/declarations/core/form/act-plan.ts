import type { Act, ActKind } from "#lib/acts/core/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { EitherScript } from "../fields.ts";
import type { Preparation } from "./preparation.ts";

type Dual = { ar: string; latin: string };

/** How a checked file becomes an act: what is left to settle with the declarant, and the act it then makes. */
export type ActPlan = {
  kind: ActKind;
  /** Who declares, as the officer greets them. */
  declarant: Dual & { link: string; cnie: string | null };
  /** The family name that the act gives; the officer settles it with the mother where no father is entered (L36:25). */
  familyName: {
    isToSettle: boolean;
    proposed: Dual;
    /** The father's own act has none (L36:33). */
    isFirstChoice?: true;
  };
  /** The names that the act carries in Tifinagh too, by role, in the order they are shown (L36:19). */
  names: (
    familyName: Dual,
    chosen?: Readonly<Partial<Record<string, Dual>>>,
  ) => Readonly<Partial<Record<string, Dual>>>;
  /** Names that are chosen at the counter because the law gives the child none, by role; those of servitude from the list (L36:25). */
  namesToChoose?: readonly { role: string; isServitude: boolean }[];
  /** The declarant wrote: nobody shows a paper, and the officer signs alone. */
  isInWriting?: true;
  /** Where it happened, in words, where that is no commune of Morocco: the country is named by the caller. */
  elsewhere?: { country: string; place: (country: { ar: string; fr: string }) => { ar: string; fr: string } };
  /** The time of the event; absent where nobody knows it. */
  time: { hour: number; minute: number } | undefined;
  establishment: EitherScript;
  /** Refuses what the act cannot say yet: Arabic that is missing, a sex that awaits its certificate. */
  act: (prepared: Preparation) => Result<Act>;
};
