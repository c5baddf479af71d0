import type { MentionStatus, SubjectRole } from "#lib/mentions/core/index.ts";
import type { ActText } from "#lib/wording/core/index.ts";

type Dual = { ar: string; latin: string };

/** One spouse's mention: its words, the act that bears it, and the two names to compare. */
export type MentionSideView = {
  role: SubjectRole;
  kind: string;
  text: { ar: ActText; fr: ActText };
  told: { office: string; number: string; year: string };
  /** The office that the told name designates; nothing where it is not one alone. */
  officeName: string | null;
  status: MentionStatus;
  declared: Dual;
  found: (Dual & { isSameName: boolean }) | null;
};

/** The mentions of a request before the signature. */
export type MentionView = {
  fileId: string;
  reference: string;
  name: Dual;
  version: number;
  digest: string;
  sides: readonly MentionSideView[];
  applicant: Dual & { link: string; cnie: string | null };
  proofs: readonly string[];
  signer: string;
  maySign: boolean;
  /** At an office of paper registers the words are written in the margins by hand. */
  isPaper: boolean;
  isDemonstration: boolean;
  login: string | null;
};

/** One mention after the signature. */
export type EnteredMentionView = {
  role: SubjectRole;
  kind: string;
  text: { ar: ActText; fr: ActText };
  status: MentionStatus;
  no: number | null;
  number: string | null;
  year: number | null;
  office: string | null;
};
