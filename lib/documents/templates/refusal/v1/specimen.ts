import type { RefusalPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented refusal: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: RefusalPayload = {
  kind: "refusal",
  eventKind: "birth",
  regime: "R36",
  ground: "documentsNotProvided",
  reference: "NA26 K7MT 4WD",
  authority: COPY.authority,
  subject: { ar: "يوسف البقالي", fr: "Youssef EL BAKKALI" },
  submittedOn: { ar: "14 شتنبر 2026", fr: "14 septembre 2026" },
  missing: [
    { ar: "شهادة الولادة", fr: "Avis de naissance" },
    { ar: "رسم الزواج", fr: "Acte de mariage" },
  ],
  appealTo: "interior",
  appealBy: { ar: "25 دجنبر 2026", fr: "25 décembre 2026" },
  officer: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
  issuedAt: "2026-11-25T10:40:00Z",
  issuedOn: { ar: "25 نونبر 2026", fr: "25 novembre 2026" },
};
