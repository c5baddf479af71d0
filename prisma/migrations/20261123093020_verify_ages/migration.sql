-- What:  persons over a hundred on whose birth act no death stands, and what an office found out about each.
-- Rule:  a list for verification with those who know, never a death by itself: only a declaration, a notice or a judgment closes a life (L36:37-41).
-- Check: tests/integration/legacy/over-a-hundred.test.ts. Undo: drop the function and the table.

create table age_check (
  id            uuid primary key,
  act_id        uuid references act (id),
  legacy_act_id uuid references legacy_act (id),
  office_code   text not null references office (code),
  finding       text not null check (finding in ('alive', 'deathToDeclare', 'notFound')),
  source        text not null check (source in ('family', 'localAuthority', 'identity', 'elections', 'other')),
  note          text not null default '',
  account_id    uuid not null references account (id),
  checked_at    timestamptz not null default clock_timestamp(),
  check (num_nonnulls(act_id, legacy_act_id) = 1)
);
comment on table age_check is 'What an office found out about somebody over a hundred without a death; its staff add to it. Kept as long as the register.';
create index age_check_of_act on age_check (coalesce(act_id, legacy_act_id), checked_at);
call only_grows('age_check', 'what was found out stays as it was noted');

select row_guard('age_check');
create policy own_office on age_check to app_desk using (office_code = (select my_office()))
  with check (office_code = (select my_office()) and account_id = (select my_account())
              and (exists (select from act a where a.id = act_id) or exists (select from legacy_act l where l.id = legacy_act_id)));
grant select, insert on age_check to app_desk;

/**
 * Birth acts of the reader's office, electronic and certified paper ones, of persons born before a day, on which the last word is not a death. A paper
 * act is found by the year of its register, in either calendar. Every act that is given is a reading of it, which leaves its trace.
 */
create function acts_over_age(p_before date, p_before_hijri int, p_skip int, p_most int)
returns table (id uuid, is_paper boolean, no int, year int, name_ar text, name_latin text, born_from date, born_to date, canon bytea, mentions bytea[],
               finding text, source text, note text, checked_at timestamptz, total bigint)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  reader session := my_session();
  offices text[] := held_offices();
begin
  if reader.id is null or reader.role not in ('clerk', 'officer') then return; end if;
  return query with found as (
    select a.id, false as is_paper, a.no, a.year, p.given_ar || ' ' || p.family_ar as name_ar, p.given_latin || ' ' || p.family_latin as name_latin,
           p.born_from, p.born_to, extract(year from p.born_to)::int as born_year
      from act a join act_person p on p.act_id = a.id and p.role = 'subject'
     where a.kind = 'birth' and a.office_code = any (offices) and p.born_to < p_before
       and coalesce((select m.kind from mention m where m.act_id = a.id and m.kind in ('DEC', 'ABS-DEC', 'RET') order by m.no desc limit 1), 'RET') = 'RET'
    union all
    select c.legacy_act_id, true, c.no, c.year, null, null, null, null,
           case l.calendar when 'hijri' then c.year * 32 / 33 + 622 else c.year end
      from legacy_certificate c join legacy_act l on l.id = c.legacy_act_id
     where c.kind = 'birth' and l.status = 'certified' and c.office_code = any (offices)
       and c.year < case l.calendar when 'hijri' then p_before_hijri else extract(year from p_before) end
       and coalesce((select m.kind from legacy_mention m where m.legacy_act_id = c.legacy_act_id and m.kind in ('DEC', 'RET') order by m.no desc limit 1), 'RET') = 'RET'
  ), page as (
    select f.*, count(*) over () as total from found f order by f.born_year, f.year, f.no, f.id offset p_skip limit p_most
  ), traced as (
    insert into reading (id, account_id, office_code, purpose, subject, subject_id)
    select gen_random_uuid(), reader.account_id, reader.office_code, 'verification', case when g.is_paper then 'legacyAct' else 'act' end, g.id from page g
  )
  select g.id, g.is_paper, g.no, g.year, g.name_ar, g.name_latin, g.born_from, g.born_to,
         (select c.canon from legacy_certificate c where c.legacy_act_id = g.id),
         array(select m.canon from legacy_mention m where m.legacy_act_id = g.id order by m.no),
         k.finding, k.source, k.note, k.checked_at, g.total
    from page g left join lateral (
      select * from age_check x where coalesce(x.act_id, x.legacy_act_id) = g.id order by x.checked_at desc limit 1) k on true
   order by g.born_year, g.year, g.no, g.id;
end $$;
revoke all on function acts_over_age(date, int, int, int) from public;
grant execute on function acts_over_age(date, int, int, int) to app_desk;
