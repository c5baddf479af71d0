-- What:  two declarations that look like one event and are not: true homonyms, two events of one mother. What an officer compared and told
--        apart is remembered, and stops nobody a second time (L36:23). Written by the desk; kept as long as the declarations.
-- Check: tests/integration/register/telling-apart.test.ts. Undo: drop the table; restore same_event from institutions_declare.

create table event_distinction (
  one_id      uuid not null references declaration (id),
  other_id    uuid not null references declaration (id),
  reason      text not null check (reason in ('otherPerson', 'otherEvent')),
  account_id  uuid not null references account (id),
  office_code text not null references office (code),
  at          timestamptz not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
comment on table event_distinction is 'Two declarations that an officer compared and found to be of two persons or two events, the smaller identifier first.';
call only_grows('event_distinction', 'what was told apart stays');
create index event_distinction_of_other on event_distinction (other_id);

select row_guard('event_distinction');
create policy compared_here on event_distinction for insert to app_desk with check (
  account_id = (select my_account()) and office_code = (select my_office())
  and exists (select from declaration d where d.id in (one_id, other_id)));
grant insert on event_distinction to app_desk;

/** Other declarations of what may be the same event, each with whether an officer told the two apart (L36:23). */
drop function same_event(uuid);
create function same_event(p_id uuid)
returns table (id uuid, reference text, office_code text, status text, event_on date, name_ar text, name_latin text, act_no int, act_year int,
               origin text, is_apart boolean)
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
  )
  select o.id, o.reference, o.office_code, o.status, o.event_on, o.subject_name_ar, o.subject_name_latin, o.act_no, o.act_year, o.origin,
         exists (select from event_distinction e where e.one_id = least(o.id, d.id) and e.other_id = greatest(o.id, d.id))
    from mine d join found on true join declaration o on o.id = found.id
   where o.kind = d.kind and o.id <> d.id and o.status not in ('draft', 'withdrawn', 'duplicate')
     and (o.group_id is null or o.group_id is distinct from d.group_id)
   order by o.submitted_at limit 10
$$;
revoke all on function same_event(uuid) from public;
grant execute on function same_event(uuid) to app_desk;
