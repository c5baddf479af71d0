import type { Office } from "#lib/territory/core/index.ts";
import { workingWeek } from "#lib/territory/core/index.ts";

const CONSULAR_WEEK = workingWeek("09:00", "15:00");

type ConsulateRow = {
  code: string;
  country: string;
  ar: string;
  fr: string;
  inAr: string;
  inFr: string;
  phone: string;
};

const ROWS: readonly ConsulateRow[] = [
  {
    code: "FR-PARIS-01",
    country: "FR",
    ar: "بباريس",
    fr: "à Paris",
    inAr: "باريس، فرنسا",
    inFr: "Paris, France",
    phone: "+33 1 99 00 00 01",
  },
  {
    code: "BE-BRUXELLES-01",
    country: "BE",
    ar: "ببروكسيل",
    fr: "à Bruxelles",
    inAr: "بروكسيل، بلجيكا",
    inFr: "Bruxelles, Belgique",
    phone: "+32 2 000 00 01",
  },
  {
    code: "ES-MADRID-01",
    country: "ES",
    ar: "بمدريد",
    fr: "à Madrid",
    inAr: "مدريد، إسبانيا",
    inFr: "Madrid, Espagne",
    phone: "+34 910 00 00 01",
  },
];

/** Offices abroad (L36:4), which answer to foreign affairs (L36:8). They still keep paper registers, in three originals (D99:3). */
export const CONSULATES: readonly Office[] = ROWS.map(({ code, country, ar, fr, inAr, inFr, phone }) => ({
  code,
  kind: "consulate",
  territoryCode: null,
  countryCode: country,
  nameAr: `القنصلية العامة للمملكة المغربية ${ar}`,
  nameFr: `Consulat général du Royaume du Maroc ${fr}`,
  addressAr: `القنصلية العامة للمملكة المغربية، ${inAr}`,
  addressFr: `Consulat général du Royaume du Maroc, ${inFr}`,
  phone,
  hours: CONSULAR_WEEK,
  capacity: 40,
  authority: "foreignAffairs",
}));
