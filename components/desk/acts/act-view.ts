import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { ActText } from "#lib/wording/core/index.ts";

export type ActDatum = { field: string; label: string; original: string | null; now: string | null };

export type ActMentionView = {
  id: string;
  no: number | null;
  label: string;
  enteredOn: string;
  titleOn: string;
  effectiveOn: string;
  text: { ar: ActText; fr: ActText };
  /** The number of the mention that reversed it. */
  reversedBy: number | null;
  isEnded: boolean;
  /** On which copies its words stand, and from whom they are withheld. */
  shownOn: readonly string[];
  hiddenFrom: readonly string[];
  /** Why it was entered although something looked wrong. */
  because: string | null;
  orderedBy: string | null;
};

export type ActStoryLine = {
  key: string;
  what: "read" | "issued" | "replaced" | "revoked";
  on: string;
  time: string;
  /** Nobody where the system issued a copy alone. */
  who: string | null;
  office: string;
  detail: string;
};

export type ActNotice = { id: string; kind: string; status: string; dueOn: string };

/** Everything of one act on one page. */
export type ActView = {
  id: string;
  kind: "birth" | "death";
  no: number;
  year: number;
  office: string;
  name: { ar: string; latin: string };
  registeredOn: string;
  fileId: string;
  isSealed: boolean;
  isOwn: boolean;
  standing: "registered" | "frozen" | "cancelled";
  life: string;
  marital: string | null;
  isRevocable: boolean;
  capacity: readonly string[];
  text: { ar: ActText; fr: ActText };
  data: readonly ActDatum[];
  mentions: readonly ActMentionView[];
  findings: readonly string[];
  notices: readonly ActNotice[];
  story: readonly ActStoryLine[];
  copies: readonly string[];
  /** Copies given for a marriage, the first before the later ones (FC:65). */
  forMarriage: readonly { serial: string; on: IsoDay; office: string }[];
  previous: string | null;
  next: string | null;
  mayMention: boolean;
  /** Whether its holder is of an age to have a family booklet. */
  mayHaveBooklet: boolean;
};
