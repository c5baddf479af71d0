import type { ActTitle } from "#lib/acts/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { CENTRAL_AUTHORITY } from "#lib/wording/core/index.ts";
import type { Authority, RulingStatus } from "./late-route.ts";

/** A ruling on a late event as it stands. */
export type LateRuling = {
  id: string;
  declarationId: string;
  authority: Exclude<Authority, "commission">;
  status: RulingStatus;
  officeCode: string;
  askedAt: Date;
  /** What was asked, or what the refusal says; read with {@link LateRequest} or {@link RefusalForm}. */
  request: unknown;
  dueOn: IsoDay | null;
  decidedOn: IsoDay | null;
  number: string | null;
  reason: string | null;
  court: { ar: string; fr: string | null } | null;
  courtFile: string | null;
  finalOn: IsoDay | null;
  version: number;
};

/** What the act cites of the ruling that opens it (L36:21, D99:18, D99:33); nothing while none was granted. */
export function lateTitleOf(rulings: readonly LateRuling[]): ActTitle | undefined {
  const granted = rulings.find(({ status }) => status === "granted");
  if (!granted || granted.number === null || granted.decidedOn === null) return undefined;
  const { number, decidedOn: on, court, courtFile, finalOn } = granted;
  if (court === null) return { kind: "permission", number, on, authority: CENTRAL_AUTHORITY };
  return {
    kind: "judgment",
    number,
    on,
    authority: { ar: court.ar, fr: court.fr ?? court.ar },
    ...(courtFile !== null && { courtFile }),
    ...(finalOn !== null && { finalOn }),
  };
}
