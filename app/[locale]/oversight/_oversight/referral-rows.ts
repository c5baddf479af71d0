import type { ReferralRow } from "#components/oversight/names/referrals-table.tsx";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { daysWaiting, type NameReferral } from "#lib/rulings/core/index.ts";
import type { OfficeMap } from "#lib/territory/core/index.ts";
import { officeOf } from "#lib/territory/index.ts";

/** The name of an office in the reader's language; of an unknown one its code. */
export function officeName(map: OfficeMap, code: string, locale: Locale): string {
  const office = officeOf(map, code);
  if (!office) return code;
  return locale === "ar" ? office.nameAr : office.nameFr;
}

/** Referrals as the Commission's lists show them. */
export function referralRows(
  referrals: readonly NameReferral[],
  { map, today, locale }: { map: OfficeMap; today: IsoDay; locale: Locale },
): ReferralRow[] {
  return referrals.map((referral) => {
    const { id, name, officeCode, decision } = referral;
    return {
      id,
      name: { ar: name.given.ar, latin: name.given.latin },
      sex: name.sex,
      ground: name.ground,
      office: officeName(map, officeCode, locale),
      days: daysWaiting(referral, today),
      decision,
    };
  });
}
