import type { IsoDay } from "#lib/calendar/core/index.ts";

export const TERRITORY_LEVELS = ["region", "province", "cercle", "commune", "arrondissement"] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** Which kinds exist at each level: an إقليم and a عمالة are both of the level `province`. */
export const KINDS_OF_LEVEL = {
  region: ["region"],
  province: ["prefecture", "province"],
  cercle: ["cercle", "prefecture-of-arrondissements"],
  commune: ["municipality", "rural-commune", "mechouar"],
  arrondissement: ["arrondissement"],
} as const satisfies Record<TerritoryLevel, readonly string[]>;
export type TerritoryKind = (typeof KINDS_OF_LEVEL)[TerritoryLevel][number];

/**
 * A piece of the administrative map, as it was named between two days.
 * `code` is the dotted code of the High Commission for Planning without its last dot: `04.421.01.05`.
 * `validTo` is the last day; after it `successor` answers for the place (D99:11).
 */
export type Territory = {
  code: string;
  parent: string | null;
  level: TerritoryLevel;
  kind: TerritoryKind;
  nameAr: string;
  nameFr: string;
  iso?: string;
  validFrom?: IsoDay;
  validTo?: IsoDay;
  successor?: string;
};

export const OFFICE_KINDS = ["central", "sub", "arrondissement", "consulate"] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Whom the permissions and the control of an office belong to: the interior, and abroad foreign affairs (L36:8, D22:10-11). */
export const OFFICE_AUTHORITIES = ["interior", "foreignAffairs"] as const;
export type OfficeAuthority = (typeof OFFICE_AUTHORITIES)[number];

/**
 * An office of civil status (L36:4). An office in Morocco has a territory and no country;
 * a consulate has its country (ISO 3166-1, two letters) and no territory.
 * `capacity` is the number of appointments the office can keep on one open day.
 */
export type Office = {
  code: string;
  kind: OfficeKind;
  territoryCode: string | null;
  countryCode?: string;
  nameAr: string;
  nameFr: string;
  addressAr: string;
  addressFr: string;
  phone: string;
  hours: WeeklyHours;
  capacity: number;
  /** The interior unless it is said. */
  authority?: OfficeAuthority;
  validFrom?: IsoDay;
  validTo?: IsoDay;
  successor?: string;
};

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];

/** Legal Moroccan time on the wall of the office (of the place, for a consulate): `08:30` to `16:30`. */
export type OpenSpan = { opens: string; closes: string };
export type WeeklyHours = Readonly<Record<WeekdayName, readonly OpenSpan[]>>;

export const REGIMES = ["R36", "R37"] as const;
export type Regime = (typeof REGIMES)[number];

/** From this day on the office works under this regime, by this decision (L36:59). */
export type OfficeRegime = { officeCode: string; regime: Regime; from: IsoDay; decision: string };

export const SERVICES = [
  "birthDeclaration",
  "deathDeclaration",
  "marriageRequest",
  "divorceRequest",
  "documentRequest",
  "registration",
  "digitisation",
] as const;
export type Service = (typeof SERVICES)[number];

/** The office offers the service from `from` to `to`, both days included. */
export type OfficeService = { officeCode: string; service: Service; from: IsoDay; to?: IsoDay };

/** To whom a request for permission about acts of this office goes (L36:8, L36:47, D22:11). */
export function authorityOf(office: Pick<Office, "authority">): OfficeAuthority {
  return office.authority ?? "interior";
}
