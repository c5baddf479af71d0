import type { ConsularLetterPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented letter: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: ConsularLetterPayload = {
  kind: "consular_letter",
  reference: "DC26 K7MT 4WD",
  authority: COPY.authority,
  subject: { ar: "أمادو ديالو", fr: "Amadou DIALLO" },
  country: { ar: "السنغال", fr: "Sénégal" },
  identity: "A01234567",
  bornOn: { ar: "7 مارس 1961", fr: "7 mars 1961" },
  diedOn: { ar: "14 نونبر 2026", fr: "14 novembre 2026" },
  place: { ar: "الرباط", fr: "Rabat" },
  act: { number: 214, year: 2026 },
  officer: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
  issuedAt: "2026-11-25T10:40:00Z",
  issuedOn: { ar: "25 نونبر 2026", fr: "25 novembre 2026" },
};
