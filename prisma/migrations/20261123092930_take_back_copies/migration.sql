-- What:  a copy is taken back in the transaction that changes what it says, and none is issued of an act that has just changed.
-- Why:   a copy in somebody's hands must not outlive what it tells (L36:23, L36:53, FC:74); the verification page says so at once.
-- Risk:  issuing waits for a mention that is being entered on the same act.

alter table issued_document
  add column reader text not null default 'authority' check (reader in ('holder', 'kafil', 'relative', 'permitted', 'authority')),
  add column mentions int not null default 0 check (mentions >= 0);
alter table issued_document alter column reader drop default, alter column mentions drop default;
comment on column issued_document.reader is 'who received it: what is hidden from some changes the copies of the others alone';
comment on column issued_document.mentions is 'how many mentions stood on the act when it was issued';

alter table revocation add column mention_id uuid references mention (id);
comment on column revocation.mention_id is 'the mention that changed what the copy says';

/** A copy speaks of the act as it stands: whoever issues waits for a mention that is being entered, and reads again if there is one more. */
create function copy_of_the_act_as_it_stands() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from act where id = new.act_id for share;
  if (select count(*) from mention m where m.act_id = new.act_id) <> new.mentions then
    raise exception 'documents.actChanged' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger of_the_act_as_it_stands before insert on issued_document for each row execute function copy_of_the_act_as_it_stands();

/**
 * Takes back the copies that no longer say what the act says, for whoever has just entered the mention that changed it. `p_changed`: rows of
 * {copy, reader, verdict}. Gives how many copies in hand were taken back.
 */
create function take_back_copies(p_mention uuid, p_changed jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entered mention;
  taken int;
begin
  select * into entered from mention m
   where m.id = p_mention and m.account_id = (my_session()).account_id and m.entered_at >= transaction_timestamp();
  if entered.id is null then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  insert into revocation (serial, verdict, reason, mention_id)
  select d.serial, c.verdict, entered.kind, entered.id
    from issued_document d
    join jsonb_to_recordset(p_changed) as c (copy text, reader text, verdict text)
      on c.reader = d.reader and c.copy = case when d.kind in ('birthExtract', 'deathExtract') then 'extract' else 'full' end
   where d.act_id = entered.act_id and d.expires_on >= entered.entered_at::date
  on conflict (serial) do nothing;
  get diagnostics taken = row_count;
  return taken;
end $$;

/** As before, with the copies that were taken back. */
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
    from told t join account c on c.id = t.account_id join staff s on s.id = c.staff_id
   where exists (select from reading r where r.id = p_reading and r.subject = 'act' and r.subject_id = p_act and r.account_id = (select (my_session()).account_id))
   order by t.at desc limit least(p_most, 200)
$$;

revoke insert on revocation from app_desk;
revoke all on function take_back_copies(uuid, jsonb), copy_of_the_act_as_it_stands() from public;
grant execute on function take_back_copies(uuid, jsonb) to app_desk;
