import type { DowntimeMinutesPayload } from "../../../core/index.ts";

/** The empty form of an invented office: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: DowntimeMinutesPayload = {
  kind: "downtime_minutes",
  office: { ar: "مكتب الحالة المدنية الرباط أكدال", fr: "Bureau d’état civil de Rabat Agdal" },
  officeCode: "044210101-01",
  issuedAt: "2026-11-22T10:40:00Z",
};
