/** A given name before the High Commission, as both sides show it. */
export type ReferralView = {
  name: { ar: string; latin: string; tifinagh: string | undefined };
  sex: "male" | "female";
  regime: "R36" | "R37";
  ground: string;
  officeReason: string;
  declarantReason: string;
  /** The grounds that the rules of names point to. */
  noticed: readonly string[];
  receivedOn: string;
  /** The office's name, where the reader is not of it. */
  office: string | undefined;
  decision: {
    outcome: "accepted" | "refused";
    reason: string;
    reasons: string;
    number: string;
    decidedOn: string;
    chooseBy: string | null;
  } | null;
};
