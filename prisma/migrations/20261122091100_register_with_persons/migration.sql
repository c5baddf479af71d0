-- What:  an act enters the register with the rows by which search finds its persons, in one call.
-- Rule:  acts enter through register_act() alone (docs/decisions/0004); the persons are written with the caller's own rights.
-- Check: tests/integration/register/numbering.test.ts, `npm run verify`.

/** Registers as register_act() does, then writes the persons of the act. They are derived from its bytes and can be rebuilt from them. */
create function register_act_with_persons(
  p_act_id uuid, p_draft_id uuid, p_draft_version int, p_year int, p_today date,
  p_delegation uuid, p_digest bytea, p_factor text, p_key_id text, p_signature bytea, p_signed_at timestamptz, p_persons jsonb
) returns table (no int, year int, office_code text, registered_at timestamptz, hash bytea)
language plpgsql set search_path = public, pg_temp as $$
begin
  return query select * from register_act(p_act_id, p_draft_id, p_draft_version, p_year, p_today, p_delegation, p_digest, p_factor, p_key_id,
    p_signature, p_signed_at);
  insert into act_person (act_id, role, given_ar, family_ar, given_latin, family_latin, born_from, born_to, cnie, keys, is_legal_fiction)
  select p_act_id, g.role, g."givenAr", g."familyAr", g."givenLatin", g."familyLatin", g."bornFrom", g."bornTo", g.cnie, g.keys, g."isLegalFiction"
    from jsonb_to_recordset(p_persons) as g (role text, "givenAr" text, "familyAr" text, "givenLatin" text, "familyLatin" text,
         "bornFrom" date, "bornTo" date, cnie text, keys text[], "isLegalFiction" boolean);
end $$;

revoke all on function register_act_with_persons(uuid, uuid, int, int, date, uuid, bytea, text, text, bytea, timestamptz, jsonb) from public;
grant execute on function register_act_with_persons(uuid, uuid, int, int, date, uuid, bytea, text, text, bytea, timestamptz, jsonb) to app_desk;
