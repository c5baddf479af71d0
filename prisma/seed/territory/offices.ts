import type { Office, OfficeKind } from "#lib/territory/core/index.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import { workingWeek } from "#lib/territory/core/index.ts";
import { CONSULATES } from "./consulates.ts";
import type { OfficeRow } from "./office-rows.ts";
import { ARRONDISSEMENT_OFFICES, CENTRAL_OFFICES, CLOSED_SUB_OFFICE, SUB_OFFICES } from "./office-rows.ts";

const WEEK = workingWeek("08:30", "16:30");

const IN_MOROCCO: readonly Office[] = [
  ...ARRONDISSEMENT_OFFICES.map((written) => office("arrondissement", written)),
  ...CENTRAL_OFFICES.map((written) => office("central", written)),
  ...SUB_OFFICES.map((written) => office("sub", written)),
  { ...office("sub", CLOSED_SUB_OFFICE), validTo: isoDay(2024, 12, 31), successor: "045010107-01" },
].map((each, at) => ({ ...each, phone: `05 37 00 00 ${String(at + 1).padStart(2, "0")}` }));

/**
 * The offices of the demonstration. Names and places are those of Morocco; codes, addresses and telephones are
 * demonstration values. An office code is its territory's, without dots, and the rank of the office there.
 */
export const DEMONSTRATION_OFFICES: readonly Office[] = [...IN_MOROCCO, ...CONSULATES];

function office(kind: OfficeKind, written: OfficeRow): Office {
  const { code, territory, ar, fr, addressAr, addressFr, capacity } = written;
  return {
    code,
    kind,
    territoryCode: territory,
    nameAr: ar,
    nameFr: fr,
    addressAr,
    addressFr,
    phone: "",
    hours: WEEK,
    capacity,
  };
}
