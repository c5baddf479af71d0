/** Where the act stands between its preparation and the register. */
export type StepsView = {
  draftId: string;
  fileId: string;
  version: number;
  status: string;
  digest: string;
  /** Why the officer signs alone, as the act itself says; nothing where the declarant signs. */
  aloneReason: string | null;
  declarant: string;
  /** How and when the declarant agreed, "HH:MM". */
  agreed: { kind: string; time: string } | null;
  originals: readonly string[];
  maySign: boolean;
  /** The officer whom the act names, who alone signs it. */
  signer: string;
  isDemonstration: boolean;
  login: string | null;
};
