import type { Act, ActTitle } from "#lib/acts/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { AloneReason, ClosingFacts } from "#lib/wording/core/index.ts";

type Dual = { ar: string; latin: string };

/** What the officer settles with the declarant present, beside the checked declaration. */
export type Preparation = {
  /** Tifinagh by role, validated by the officer; the suggestion where he left it. */
  tifinagh: Readonly<Record<string, string>>;
  familyName: { ar: string; latin: string };
  /** Names that the officer chose, or wrote with the mother, where the law gives the child none; by role (L36:25). */
  chosen?: Readonly<Partial<Record<string, Dual>>>;
  /** Null where the declaration was made in writing and nobody stands at the counter. */
  identityProof: { kind: string; number: string } | null;
  signature: "declarant" | { officerAlone: AloneReason };
  /** How the declarant takes knowledge of the act, and by whose help; absent where nobody stands at the counter. */
  reading?: ClosingFacts["reading"];
  interpreter?: ClosingFacts["interpreter"];
  hijri: { year: number; month: number; day: number; provisional: boolean; offset: number; reason: string | null };
  drawnUpOn: IsoDay;
  drawnUpHijri: { year: number; month: number; day: number };
  office: Act["office"];
  placeAr: string;
  placeFr: string;
  /** The name of the country that {@link ActPlan.elsewhere} asks for. */
  country?: { ar: string; fr: string };
  officer: ClosingFacts["officer"] & { staffId: string };
  /** What opens the register to an event whose term is over; absent in time. */
  title?: ActTitle | undefined;
  reference: string;
  salt: string;
  offsetMinutes: number;
};
