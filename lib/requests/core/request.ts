import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import type { NationalIdentity } from "./automatic.ts";
import type { Delivery, Payment } from "./fee.ts";
import type { DocumentKind, RequestAnswers } from "./form.ts";
import type { Quality } from "./entitlement-table.ts";
import type { PaperKind } from "./papers.ts";
import type { RefusalGround } from "./refusal.ts";
import type { RequestStatus } from "./statuses.ts";

/** What an officer may ask for, in one list and once (law 55-19): papers, or where the act stands. */
export type AskedThing = PaperKind | "act";

/** A request for a document, as its own room knows it. What is null was not said or did not happen yet. */
export type DocumentRequest = {
  id: string;
  reference: string | null;
  status: RequestStatus;
  language: Locale;
  answers: RequestAnswers;
  kind: DocumentKind | null;
  quality: Quality | null;
  officeCode: string | null;
  identity: (NationalIdentity & { source: string }) | null;
  delivery: Delivery | null;
  payment: Payment | null;
  fee: number;
  paidAt: Date | null;
  contact: { email: string | null; phone: string | null };
  actId: string | null;
  asked: readonly AskedThing[];
  askedAt: Date | null;
  refusal: RefusalGround | null;
  refusalNote: string | null;
  serial: string | null;
  issuedAt: Date | null;
  postNumber: string | null;
  submittedAt: Date | null;
  updatedAt: Date;
  version: number;
};

export type RequestPermission = {
  id: string;
  status: "requested" | "granted" | "refused";
  askedAt: Date;
  dueOn: IsoDay;
  number: string | null;
  decidedOn: IsoDay | null;
  reason: string | null;
};

/** What happened to a request, as citizen and officer read it. */
export const REQUEST_FACTS = [
  "submitted",
  "paid",
  "looked",
  "located",
  "asked",
  "answered",
  "confirmed",
  "laidBefore",
  "permitted",
  "permissionRefused",
  "notFound",
  "notDigitised",
  "issued",
  "posted",
  "collected",
  "downloaded",
  "refused",
  "withdrawn",
] as const;
export type RequestFact = (typeof REQUEST_FACTS)[number];
export type RequestStory = readonly { what: RequestFact; at: Date; officeCode: string | null }[];
