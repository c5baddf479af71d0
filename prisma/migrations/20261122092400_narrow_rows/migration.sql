-- What:  an institution reads what it declared itself and where its file stands, and nothing that the family or the officer wrote beside it.
--        Two files of one event abroad meet by the foreign act and by the names in either script, not by the mother alone (L36:23).
--        And a summed-up article says whether it was compared with its text.
-- Rule:  the content of a declaration, its contacts and its listed name are no columns of the institution's role; a correction is laid over the
--        content by the database, which gives nothing back (L36:20).
-- Check: tests/integration/security/rows.test.ts, tests/integration/register/consular-doubles.test.ts, tests/integration/institution/*.test.ts, tests/integration/guidance/laws.test.ts.
--        Undo: drop the functions and the columns, restore same_event from tell_apart and my_announcements from complete_institutions, grant select and update (content) on declaration and information_request again.

alter table declaration_version
  add column subject_name_ar    text not null default '',
  add column subject_name_latin text not null default '';
comment on column declaration_version.subject_name_ar is 'The name of the event as the institution declared it; the file itself may since be listed under one that the family chose.';

revoke select on declaration, information_request from app_institution;
grant select (id, reference, kind, origin, status, office_code, regime, language, form_version, event_on, deadline, deadline_on, deadline_met_on,
              version, created_at, updated_at, submitted_at, institution_code, certificate_number, merged_into,
              act_office_code, act_year, act_no, act_registered_at)
  on declaration to app_institution;
grant select (id, declaration_id, asked_at, answered_at) on information_request to app_institution;
revoke update (content) on declaration from app_institution;

/** Answers without the leaves that were written before; an inner part of which nothing is left goes with them. */
create function answers_without(p_answers jsonb, p_before jsonb) returns jsonb language plpgsql immutable set search_path = public, pg_temp as $$
declare
  name text;
  was jsonb;
  remaining jsonb;
begin
  for name, was in select * from jsonb_each(p_before) loop
    if jsonb_typeof(p_answers -> name) = 'object' and jsonb_typeof(was) = 'object' then
      remaining := answers_without(p_answers -> name, was);
      p_answers := case when remaining = '{}' then p_answers - name else jsonb_set(p_answers, array[name], remaining) end;
    else
      p_answers := p_answers - name;
    end if;
  end loop;
  return p_answers;
end $$;

/** Whether nothing is said: blank text, or parts of which none says anything. */
create function says_nothing(p_answer jsonb) returns boolean language plpgsql immutable set search_path = public, pg_temp as $$
begin
  return case jsonb_typeof(p_answer)
    when 'string' then (p_answer #>> '{}') ~ '^\s*$'
    when 'object' then not exists (select from jsonb_each(p_answer) part where not says_nothing(part.value))
    when 'array' then p_answer = '[]'
    else false end;
end $$;

/** Answers with others laid over them; what is said beside them stays, and what says nothing replaces nothing. */
create function answers_with(p_answers jsonb, p_over jsonb) returns jsonb language plpgsql immutable set search_path = public, pg_temp as $$
declare
  name text;
  said jsonb;
begin
  for name, said in select * from jsonb_each(p_over) loop
    if jsonb_typeof(p_answers -> name) = 'object' and jsonb_typeof(said) = 'object' then
      p_answers := p_answers || jsonb_build_object(name, answers_with(p_answers -> name, said));
    elsif not says_nothing(said) then
      p_answers := p_answers || jsonb_build_object(name, said);
    end if;
  end loop;
  return p_answers;
end $$;

/**
 * Lays what an institution declares now over its file in place of what it declared before; what others wrote beside it stays, unread. False
 * where the file is not the caller's institution's, or is closed.
 */
create function correct_announced(p_id uuid, p_own jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before jsonb;
begin
  select v.content into before from declaration_version v where v.declaration_id = p_id order by v.version desc limit 1;
  update declaration d set content = answers_with(answers_without(d.content, coalesce(before, '{}')), p_own)
   where d.id = p_id and d.institution_code = my_institution()
     and d.status not in ('completed', 'ex_officio', 'duplicate', 'refused', 'withdrawn', 'referred');
  return found;
end $$;
revoke all on function answers_without(jsonb, jsonb), says_nothing(jsonb), answers_with(jsonb, jsonb), correct_announced(uuid, jsonb) from public;
grant execute on function correct_announced(uuid, jsonb) to app_institution;

/** As before; each under the name that the institution itself declared last. */
create or replace function my_announcements()
returns table (id uuid, reference text, kind text, status text, list text, subject_name_ar text, subject_name_latin text, event_on date,
               certificate_number text, submitted_at timestamptz, act_no int, act_year int)
language sql stable set search_path = public, pg_temp as $$
  select d.id, d.reference, d.kind, case when d.merged_into is not null then 'merged' else d.status end,
         case when coalesce(o.status, d.status) in ('completed', 'ex_officio') then 'completed'
              when coalesce(o.status, d.status) in ('refused', 'withdrawn', 'duplicate') then 'refused'
              when coalesce(o.status, d.status) in ('overdue', 'late_request') then 'overdue' else 'waiting' end,
         v.subject_name_ar, v.subject_name_latin, d.event_on, d.certificate_number, d.submitted_at,
         coalesce(d.act_no, o.act_no), coalesce(d.act_year, o.act_year)
    from declaration d
    join lateral (select w.subject_name_ar, w.subject_name_latin from declaration_version w
                   where w.declaration_id = d.id order by w.version desc limit 1) v on true
    left join lateral institution_outcome(case when d.status = 'duplicate' then d.id end) o on true
   where d.institution_code = (select my_institution())
$$;

alter table legal_reference add column is_compared boolean not null default true;
comment on column legal_reference.is_compared is 'Whether the sentence was compared with the text of the article; readers are told where it was not.';

comment on column declaration.deadline_met_on is 'The day on which the declaration was received provisionally, where that meets its deadline (D22:33, setting names.disputed).';

alter table declaration add column double_keys text[] not null default '{}';
comment on column declaration.double_keys is 'More keys of an event abroad: its foreign act, its names in either script. Derived from the answers with same_event_key.';
create index declaration_double_keys on declaration using gin (double_keys) where status <> 'draft' and double_keys <> '{}';

/** Other declarations of what may be the same event, each with whether an officer told the two apart, and the foreign act it rests on (L36:23). */
drop function same_event(uuid);
create function same_event(p_id uuid)
returns table (id uuid, reference text, office_code text, status text, event_on date, name_ar text, name_latin text, act_no int, act_year int,
               origin text, is_apart boolean, foreign_act text)
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (
    select d.*, nullif(upper(replace(d.content #>> '{place,certificateNumber}', ' ', '')), '') as certificate
      from declaration d where d.id = p_id and may_see_case(d.id, d.office_code)
  ), found as (
    select o.id from mine d join declaration o on o.same_event_key = d.same_event_key
     where o.status <> 'draft' and o.event_on between d.event_on - 2 and d.event_on + 2
    union
    select o.id from mine d join declaration o on upper(replace(o.content #>> '{place,certificateNumber}', ' ', '')) = d.certificate
     where o.status <> 'draft' and (o.origin = 'institution') <> (d.origin = 'institution')
       and o.event_on between d.event_on - 31 and d.event_on + 31
    union
    select o.id from mine d join declaration o on o.double_keys && d.double_keys
     where o.status <> 'draft' and o.double_keys <> '{}'
       and (o.event_on between d.event_on - 2 and d.event_on + 2
         or o.event_on between d.event_on - 31 and d.event_on + 31
            and exists (select from unnest(d.double_keys) one where one like 'act:%' and one = any (o.double_keys)))
  )
  select o.id, o.reference, o.office_code, o.status, o.event_on, o.subject_name_ar, o.subject_name_latin, o.act_no, o.act_year, o.origin,
         exists (select from event_distinction e where e.one_id = least(o.id, d.id) and e.other_id = greatest(o.id, d.id)),
         coalesce(o.content #>> '{foreignAct,number}', o.content #>> '{place,foreignAct,number}')
    from mine d join found on true join declaration o on o.id = found.id
   where o.kind = d.kind and o.id <> d.id and o.status not in ('draft', 'withdrawn', 'duplicate')
     and (o.group_id is null or o.group_id is distinct from d.group_id)
   order by o.submitted_at limit 10
$$;
revoke all on function same_event(uuid) from public;
grant execute on function same_event(uuid) to app_desk;
