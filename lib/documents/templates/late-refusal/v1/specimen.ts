import type { LateRefusalPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented refusal: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: LateRefusalPayload = {
  kind: "late_refusal",
  actKind: "birth",
  regime: "R37",
  reference: "NA26 K7MT 4WD",
  authority: COPY.authority,
  subject: { ar: "يوسف البقالي", fr: "Youssef EL BAKKALI" },
  eventOn: { ar: "14 شتنبر 2026", fr: "14 septembre 2026" },
  lastDay: { ar: "14 أكتوبر 2026", fr: "14 octobre 2026" },
  applicant: "رشيد البقالي",
  denied: { number: "12/2026", on: { ar: "20 نونبر 2026", fr: "20 novembre 2026" } },
  officer: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
  issuedAt: "2026-11-25T10:40:00Z",
  issuedOn: { ar: "25 نونبر 2026", fr: "25 novembre 2026" },
};
