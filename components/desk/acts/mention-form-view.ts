import type { Ask, TitlePart } from "#lib/mentions/core/index.ts";

/** One datum of the act that a mention may change, and what the act says of it today. */
export type DatumView = {
  field: string;
  label: string;
  now: string | null;
  shape: "name" | "latin" | "tifinagh" | "date" | "time" | "text" | "sex" | "maritalStatus";
};

export type AskView = Exclude<Ask, { ask: "changes" }> | { ask: "changes"; data: readonly DatumView[] };

/** One kind of mention as the form offers it. */
export type KindView = {
  kind: string;
  label: string;
  orderers: readonly string[];
  titles: readonly { kind: string; parts: readonly TitlePart[] }[];
  asks: readonly AskView[];
};

/** What the form of a mention of one person needs to know of the act. */
export type MentionFormView = {
  actId: string;
  families: readonly { family: string; kinds: readonly KindView[] }[];
  /** The mentions that may be reversed, by what they are called. */
  reversible: readonly { value: string; label: string }[];
  /** Where a notice asked for it: its kind, and what is taken from it, by field. */
  prefilled: {
    notice: string;
    kind: string;
    values: Readonly<Record<string, string>>;
    /** A court's notice of a marriage or its end says all of it: nothing is typed. Who ordered it, and the name of the mention. */
    whole: { orderedBy: string; label: string } | null;
    /** The scan that came with it stands for the picture of its title. */
    hasScan: boolean;
  } | null;
  /** Where a granted ruling says all of it. */
  ruling: { id: string; kind: string; label: string; orderedBy: string } | null;
  isDemonstration: boolean;
  login: string | null;
  signer: string;
};
