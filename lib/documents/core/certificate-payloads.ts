import { z } from "zod";
import { Authority, Bilingual, BilingualIssue, Regime, Verification } from "./payload-parts.ts";

/** A datum of a certificate, named and said in both languages. */
const CertifiedFact = z.strictObject({ label: Bilingual, value: Bilingual });
export type CertifiedFact = z.infer<typeof CertifiedFact>;

const issued = {
  regime: Regime,
  authority: Authority,
  formula: Bilingual,
  issue: BilingualIssue,
  verification: Verification,
};

/**
 * No act of a person was found (CPC:217, L36:21): whom the office looked for, what was searched, and nothing of anybody else.
 */
export const NonRegistrationPayload = z.strictObject({
  kind: z.literal("non_registration"),
  event: z.enum(["birth", "death"]),
  facts: z.array(CertifiedFact).min(1),
  searched: z.array(CertifiedFact).min(1),
  statement: Bilingual,
  notes: z.array(Bilingual),
  ...issued,
});
export type NonRegistrationPayload = z.infer<typeof NonRegistrationPayload>;

/** One person under two identities: that of foreign papers, told by the local authority, and that of the register. */
export const ConcordancePayload = z.strictObject({
  kind: z.literal("concordance"),
  foreign: z.array(CertifiedFact).min(1),
  register: z.array(CertifiedFact).min(1),
  statement: Bilingual,
  ...issued,
});
export type ConcordancePayload = z.infer<typeof ConcordancePayload>;

/** A wording with its blanks filled may be longer than a line. */
const Wording = z.string().min(1).max(6000);

/** An administrative certificate: the words of its type with their blanks filled. It is no act of civil status, and says so. */
export const AdministrativeCertificatePayload = z.strictObject({
  kind: z.literal("administrative_certificate"),
  title: Bilingual,
  number: z.string().min(1).max(40),
  words: z.array(z.strictObject({ ar: Wording, fr: Wording })).min(1),
  /** Who signs on paper besides the officer. */
  signatures: z.array(Bilingual),
  ...issued,
});
export type AdministrativeCertificatePayload = z.infer<typeof AdministrativeCertificatePayload>;

/** What is issued without being the copy of one act. */
export type CertificatePayload = NonRegistrationPayload | ConcordancePayload | AdministrativeCertificatePayload;

/** The kinds of certificates, and the code of each in payloads, templates and on the verification page. */
export const CERTIFICATE_CODES = {
  nonRegistration: "non_registration",
  concordance: "concordance",
  administrative: "administrative_certificate",
} as const;
export type CertificateKind = keyof typeof CERTIFICATE_CODES;
