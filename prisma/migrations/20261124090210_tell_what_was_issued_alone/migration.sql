-- What:  the story of an act tells the copies that were issued without an officer too: they have no account, and so no name.
-- Check: tests/integration/requests/one-request.test.ts. Undo: put story_of_act back as it stands in 20261123092930_take_back_copies.

/** As before; a copy that the worker issued alone stands there without a name. */
create or replace function story_of_act(p_act uuid, p_reading uuid, p_most int)
returns table (what text, at timestamptz, office_code text, given_ar text, family_ar text, given_latin text, family_latin text, detail text)
language sql stable security definer set search_path = public, pg_temp as $$
  with told as (
    select 'read' as what, r.at, r.office_code, r.account_id, r.purpose as detail from reading r
     where r.subject = 'act' and r.subject_id = p_act and r.id <> p_reading
    union all
    select 'issued', i.issued_at, i.office_code, i.account_id, i.kind || ' ' || i.serial from issued_document i where i.act_id = p_act
    union all
    select t.verdict, t.revoked_at, m.office_code, m.account_id, i.kind || ' ' || i.serial
      from revocation t join issued_document i on i.serial = t.serial join mention m on m.id = t.mention_id where i.act_id = p_act
  )
  select t.what, t.at, t.office_code, s.given_ar, s.family_ar, s.given_latin, s.family_latin, t.detail
    from told t left join account c on c.id = t.account_id left join staff s on s.id = c.staff_id
   where exists (select from reading r where r.id = p_reading and r.subject = 'act' and r.subject_id = p_act and r.account_id = (select (my_session()).account_id))
   order by t.at desc limit least(p_most, 200)
$$;
