import { isoDay } from "#lib/calendar/core/index.ts";
import type { Office, OfficeRegime, OfficeService, Service } from "#lib/territory/core/index.ts";
import { SERVICES } from "#lib/territory/core/index.ts";
import { CONSULATES } from "./consulates.ts";
import { DEMONSTRATION_OFFICES } from "./offices.ts";

/** The year law 37-99 came into force. */
const PAPER_FROM = isoDay(2003, 1, 1);
const DIGITISATION_FROM = isoDay(2025, 9, 1);
const PILOT_FROM = isoDay(2026, 2, 2);
const CONNECTED_FROM = isoDay(2026, 6, 1);
const CONNECTED_LATER_FROM = isoDay(2026, 9, 1);
const REGION_FROM = isoDay(2027, 1, 4);

/** Offices not yet connected: a rural commune that still waits, and the sub-office that closed. */
const WITHOUT_SERVICES: readonly string[] = ["070410707-01", "045010107-02"];
const CONNECTED_LATER: readonly string[] = ["042910511-01", ...CONSULATES.map(({ code }) => code)];

/** Offices of paper registers open the same, as the pilot of 2018 did, and end every request on paper. */
const CITIZEN_SERVICES = SERVICES.filter((service) => service !== "digitisation");

/** Rabat first, by a decision of the demonstration; Salé and Témara are announced; all others keep paper (L36:59). */
export const DEMONSTRATION_REGIMES: readonly OfficeRegime[] = DEMONSTRATION_OFFICES.flatMap((office) => {
  const rows: OfficeRegime[] = [{ officeCode: office.code, regime: "R37", from: PAPER_FROM, decision: "37-99" }];
  if (isIn(office, "04.421.")) {
    rows.push({ officeCode: office.code, regime: "R36", from: PILOT_FROM, decision: "DEMO-2026-01" });
  } else if ((isIn(office, "04.441.") || isIn(office, "04.501.")) && office.validTo === undefined) {
    rows.push({ officeCode: office.code, regime: "R36", from: REGION_FROM, decision: "DEMO-2026-02" });
  }
  return rows;
});

export const DEMONSTRATION_SERVICES: readonly OfficeService[] = DEMONSTRATION_OFFICES.flatMap((office) => {
  if (WITHOUT_SERVICES.includes(office.code)) return [];
  const opened = (service: Service, from: OfficeService["from"]) => ({ officeCode: office.code, service, from });
  const paperFrom = CONNECTED_LATER.includes(office.code) ? CONNECTED_LATER_FROM : CONNECTED_FROM;
  return [
    opened("digitisation", DIGITISATION_FROM),
    ...CITIZEN_SERVICES.map((service) => opened(service, isIn(office, "04.421.") ? PILOT_FROM : paperFrom)),
  ];
});

function isIn(office: Office, stem: string): boolean {
  return office.territoryCode?.startsWith(stem) ?? false;
}
