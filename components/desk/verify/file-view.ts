import type { FieldShape, FieldValue, RefusalReason, RequestReason, Review } from "#lib/declarations/core/index.ts";
import type { TextTable } from "../texts/translator.ts";

/** One line to check: what was declared, where it stands, the number of the document that proves it. */
export type Line = {
  path: string;
  group: string;
  shape: FieldShape;
  value: FieldValue;
  /** Number of the document in the viewer's strip. */
  document: number | null;
  /** Written in Latin letters only: the officer writes its Arabic, perhaps as suggested. */
  needsArabic: boolean;
  suggestedArabic: string | undefined;
  /** Another spelling than the family's: it may be kept, with a reason (L36:47). */
  needsReason: boolean;
};

export type DocumentView = {
  id: string;
  number: number;
  kind: string;
  fileName: string;
  sentOn: string;
  pages: readonly { n: number; width: number; height: number }[];
  status: "quarantined" | "clean" | "refused";
};

export type CheckView = {
  code: string;
  level: "green" | "amber" | "red";
  params: Record<string, string | number>;
  article: string;
  /** What the article says, in one sentence; absent where nobody summed it up. */
  law?: string | undefined;
  /** That sentence was not compared with the text of the article. */
  isLawNotCompared?: true;
  field: string | null;
};

/** A paper that nobody sent: to be brought, or its original seen at the desk on a day, by somebody. */
export type PaperView = { kind: string; seen: { on: string; by: string } | null };

export type SameEventView = {
  id: string;
  reference: string | null;
  status: string;
  eventOn: string | null;
  name: { ar: string; latin: string };
  act: { no: number; year: number } | null;
  origin: string;
  isApart: boolean;
  /** The number of the act of another country that it rests on. */
  foreignAct: string | null;
};

/** Everything the verification screen draws, as plain data. */
export type FileView = {
  id: string;
  reference: string;
  kind: string;
  /** Who declared: a family, an institution, the counter. */
  origin: string;
  status: string;
  version: number;
  regime: string;
  name: { ar: string; latin: string };
  daysLeft: number | null;
  isLate: boolean;
  lastDay: string | null;
  office: { ar: string; fr: string } | null;
  lines: readonly Line[];
  reviews: Readonly<Record<string, Review>>;
  checks: readonly CheckView[];
  documents: readonly DocumentView[];
  papers: readonly PaperView[];
  sameEvent: readonly SameEventView[];
  holder: { name: string; isMe: boolean; until: string } | null;
  hasDraft: boolean;
  isRegistered: boolean;
  /** Names of places and countries that the lines mention, and the countries to choose from. */
  places: Readonly<Record<string, string>>;
  countries: Readonly<Record<string, string>>;
  hijri: string | null;
  askedItems: readonly { kind: "document" | "field"; target: string; reason: string }[];
  /** What may be chosen, given with the file so that the browser need not carry the rules. */
  lists: {
    documents: readonly string[];
    /** Documents of the event that this case does not ask for by itself. */
    otherDocuments: readonly string[];
    requestReasons: readonly RequestReason[];
    refusalReasons: readonly RefusalReason[];
    choices: Readonly<Record<string, readonly string[]>>;
  };
  /** The citizen's own language, with the words of a request in it. */
  citizen: { language: "ar" | "fr"; texts: TextTable };
};
