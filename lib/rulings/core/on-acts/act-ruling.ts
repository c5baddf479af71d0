import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { ActRequest } from "./act-request.ts";
import type { ActRulingState } from "./act-ruling-steps.ts";
import type { RulingPaper } from "./granted-ruling.ts";
import type { ActMatter, Decider } from "./matters.ts";

/** Which act a ruling is about; `id` is absent of an act that stands in a register of paper alone. */
export type RuledAct = {
  id: string | null;
  kind: "birth" | "death";
  officeCode: string;
  no: number;
  year: number;
};

/** A ruling on an act as it stands. */
export type ActRuling = {
  id: string;
  act: RuledAct;
  regime: Regime;
  holder: { ar: string; latin: string };
  matter: ActMatter;
  decider: Decider;
  state: ActRulingState;
  /** The office that asked. */
  officeCode: string;
  askedAt: Date;
  request: ActRequest;
  dueOn: IsoDay | null;
  decidedOn: IsoDay | null;
  number: string | null;
  reason: string | null;
  /** The paper in which it was granted; nothing before, nor after a refusal. */
  paper: RulingPaper | null;
  mentionId: string | null;
  version: number;
};
