import type { Client } from "pg";
import { HIJRI_SEED } from "#lib/calendar/core/index.ts";
import { CERTIFICATE_TYPES } from "./certificate-types.ts";
import { LEGAL_REFERENCES } from "./laws/index.ts";
import { TERRITORIES } from "./territory/index.ts";

/** What every installation begins with: the country's territory, the Hijri months as far as they are known, the articles that rules cite, the administrative certificates of custom. Adds only what is absent. */
export async function seedBase(owner: Client): Promise<void> {
  await owner.query(
    `insert into territory (code, parent, level, kind, name_ar, name_fr, iso)
     select code, parent, level, kind, "nameAr", "nameFr", iso
       from jsonb_to_recordset($1) as given (code text, parent text, level text, kind text, "nameAr" text, "nameFr" text, iso text)
     on conflict (code) do nothing`,
    [JSON.stringify(TERRITORIES)],
  );
  await owner.query(
    `insert into hijri_month (year, month, starts_on, provisional)
     select year, month, "startsOn", provisional
       from jsonb_to_recordset($1) as given (year int, month int, "startsOn" date, provisional boolean)
     on conflict (year, month) do nothing`,
    [JSON.stringify(HIJRI_SEED.months)],
  );
  await owner.query(
    `insert into legal_reference (code, regime, title_ar, title_fr, text_ar, text_fr, valid_from, valid_to, successor, is_compared)
     select code, regime, title ->> 'ar', title ->> 'fr', text ->> 'ar', text ->> 'fr', "validFrom", "validTo", successor, "isCompared"
       from jsonb_to_recordset($1) as given (code text, regime text, title jsonb, text jsonb, "validFrom" date, "validTo" date, successor text, "isCompared" boolean)
     on conflict (code, valid_from) do nothing`,
    [JSON.stringify(LEGAL_REFERENCES)],
  );
  await owner.query(
    `insert into certificate_type (code, version, name_ar, name_fr, words_ar, words_fr, blanks, signers, office_kinds, from_on)
     select code, 1, name ->> 'ar', name ->> 'fr', words ->> 'ar', words ->> 'fr', blanks, signers,
            array['central', 'sub', 'arrondissement', 'consulate'], date '2020-01-01'
       from jsonb_to_recordset($1) as given (code text, name jsonb, words jsonb, blanks jsonb, signers text[])
     on conflict (code, version) do nothing`,
    [JSON.stringify(CERTIFICATE_TYPES)],
  );
}
