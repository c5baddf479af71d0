-- What:  other nodes: installations of the register with a store of their own (a network of consulates, a centre of another region), the
--        offices whose acts they keep, and the notices that cross to them and from them.
-- Rule:  a node is known by its public keys, which operators hand to each other and not over this wire; what comes signed by none of them is
--        not read. Every message may come twice, late or in another order. Docs: docs/decisions/0029-nodes.md
-- Check: tests/integration/notices/between-nodes.test.ts, `npm run verify`. Undo: drop the columns, the functions and the tables.

create table node (
  code     text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  name_ar  text not null check (length(name_ar) between 1 and 200),
  name_fr  text not null check (length(name_fr) between 1 and 200),
  address  text not null check (address ~ '^https?://[^/?#[:space:]@]+$'),
  added_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
comment on table node is 'Another installation of the register. Its operator adds and ends it (npm run node); kept for ever with the notices it signed.';

create table node_key (
  id         text primary key,
  node_code  text not null references node (code),
  public_key bytea not null check (length(public_key) = 32),
  added_at   timestamptz not null default clock_timestamp(),
  ended_at   timestamptz
);
comment on table node_key is 'The public half of a seal key of another node. Ended, it opens no new message; what it signed before stays verifiable.';

create table node_office (
  office_code text primary key references office (code),
  node_code   text not null references node (code)
);
comment on table node_office is 'Offices whose registers another node keeps; every other office is of this one.';

alter table notice
  add column from_node text references node (code),
  add column to_node   text references node (code),
  add column answer    bytea,
  add column carried   text check (carried in ('delivered', 'acknowledged', 'executed', 'refused')),
  add column stopped   text,
  drop constraint notice_check,
  add constraint notice_cause check (
    case when from_node is null then (cause_act_id is null) <> (mention_id is null)
         else cause_act_id is null and mention_id is null and to_node is null end),
  drop constraint notice_check4,
  add constraint notice_signed check (
    case when from_node is null then (envelope is null) = (key_id is null) else envelope is not null and key_id is null end);
comment on column notice.answer is 'COSE_Sign1 of the last answer of the receiver''s node: the copy of both nodes.';
comment on column notice.carried is 'Of a notice that came from another node: how far that node knows its story.';
comment on column notice.stopped is 'Why the other node did not take what was carried to it; people settle it, on paper if need be.';
create index notice_to_carry on notice (status) where to_node is not null or from_node is not null;

/** As before; what the office of another node did is told here by its node, for which nobody is signed in. */
create or replace function check_notice_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  -- nothing for the worker and for another node, who have no office
  mine text;
begin
  if not pg_has_role(current_user, 'app_worker', 'member') and not pg_has_role(current_user, 'app_api', 'member') then mine := my_office(); end if;
  if old.status = new.status and old.status <> 'to_send' then
    -- how far the other node knows the story is no step
    if to_jsonb(new) - array['carried', 'stopped', 'answer', 'version', 'updated_at'] = to_jsonb(old) - array['carried', 'stopped', 'answer', 'version', 'updated_at']
      and mine is null then return new; end if;
    raise exception 'notices.notPossibleNow' using errcode = 'P0001';
  end if;
  if old.status <> new.status and not exists (
    select from (values ('to_send', 'sent', 'both'), ('to_send', 'closed', 'sender'), ('sent', 'delivered', 'worker'), ('sent', 'executed', 'sender'),
      ('sent', 'refused', 'sender'), ('delivered', 'acknowledged', 'receiver'), ('delivered', 'refused', 'receiver'),
      ('acknowledged', 'executed', 'receiver'), ('acknowledged', 'refused', 'receiver'), ('refused', 'closed', 'sender')) step (a, b, side)
     where a = old.status and b = new.status
       and (side = 'both' or (side = 'worker' and mine is null) or (side = 'sender' and mine = old.sender_office)
            or (side = 'receiver' and (mine = old.receiver_office or mine is null and old.to_node is not null)))
  ) then raise exception 'notices.notPossibleNow' using errcode = 'P0001'; end if;
  if old.status <> 'to_send' and new.receiver_office is distinct from old.receiver_office then
    raise exception 'notices.notPossibleNow' using errcode = 'P0001';
  end if;
  return new;
end $$;

/** What must cross to another node is carried at once; what could not be is tried again every minute. */
create function ask_carrying() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform enqueue_job('carry-notices', '{}'::jsonb, 'carry-notices');
  return null;
end $$;
create trigger carried_to_node after update of status on notice for each row
  when (old.status <> new.status and (new.from_node is not null or new.to_node is not null and new.status = 'sent'))
  execute function ask_carrying();
revoke all on function ask_carrying() from public;

select row_guard('node'), row_guard('node_key'), row_guard('node_office');
create policy known on node for select to app_desk, app_api, app_worker using (true);
create policy known on node_key for select to app_api, app_worker using (true);
create policy known on node_office for select to app_api, app_worker using (true);
grant select on node to app_desk, app_api, app_worker;
grant select on node_key, node_office to app_api, app_worker;

/** What of notices an office of the caller's territory has late, unanswered or not taken by another node: counts, never names. */
create function notices_to_watch()
returns table (office_code text, late int, unanswered int, stopped int, oldest_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive inside as (
    select p.territory_code as code from assignment p where p.id = (my_session()).assignment_id and p.role in ('inspector', 'central', 'manager')
    union select t.code from territory t join inside i on t.parent = i.code
  ), watched as (
    select case when n.status in ('delivered', 'acknowledged') and n.to_node is null then n.receiver_office else n.sender_office end as office_code,
           n.status, n.due_on, n.stopped,
           exists (select from notice_event e where e.notice_id = n.id and e.what = 'late') as is_late,
           exists (select from notice_event e where e.notice_id = n.id and e.what = 'unanswered') as is_unanswered
      from notice n where n.status not in ('executed', 'closed') and (n.from_node is null or n.status <> 'refused')
  )
  select w.office_code, (count(*) filter (where w.is_late and w.status = 'to_send'))::int, (count(*) filter (where w.is_unanswered))::int,
         (count(*) filter (where w.stopped is not null))::int, min(w.due_on)
    from watched w join office o on o.code = w.office_code
   where (w.is_late and w.status = 'to_send' or w.is_unanswered or w.stopped is not null)
     and (exists (select from inside where inside.code = o.territory_code) or exists (select from inside where inside.code is null))
   group by w.office_code order by min(w.due_on), w.office_code limit 500
$$;

/** Every other node, with how much waits to cross to it, how much it did not take, and when something last crossed. */
create function node_counts()
returns table (code text, name_ar text, name_fr text, address text, ended_at timestamptz, offices int, waiting int, stopped int, crossed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.code, d.name_ar, d.name_fr, d.address, d.ended_at, (select count(*) from node_office o where o.node_code = d.code)::int,
         (count(*) filter (where n.stopped is null and (n.to_node is not null and n.status = 'sent'
            or n.from_node is not null and n.status in ('acknowledged', 'executed', 'refused') and n.carried is distinct from n.status)))::int,
         (count(*) filter (where n.stopped is not null))::int,
         (select max(e.at) from notice m join notice_event e on e.notice_id = m.id
           where d.code in (m.from_node, m.to_node) and e.what = 'delivered')
    from node d left join notice n on d.code in (n.from_node, n.to_node)
   where exists (select from assignment p where p.id = (my_session()).assignment_id and p.role in ('inspector', 'central', 'manager'))
   group by d.code order by d.code
$$;
revoke all on function notices_to_watch(), node_counts() from public;
grant execute on function notices_to_watch(), node_counts() to app_oversight;

/** The other node, known by its signature, sees and moves only what crosses between it and this one. */
create policy other_node on notice to app_api
  using (coalesce(from_node, to_node) = current_setting('app.node', true))
  with check (coalesce(from_node, to_node) = current_setting('app.node', true));
create policy other_node on notice_event to app_api
  using (exists (select from notice n where n.id = notice_id)) with check (exists (select from notice n where n.id = notice_id));
grant select on notice, notice_event to app_api;
grant insert (id, kind, sender_office, reference, receiver_office, content, envelope, due_on, status, from_node, carried) on notice to app_api;
grant update (status, executed_number, executed_year, executed_on, refusal, refusal_note, answer, version, updated_at) on notice to app_api;
grant insert on notice_event to app_api;
grant update (to_node, answer, carried, stopped) on notice to app_worker;
grant execute on function append_audit(text, text, text) to app_api;
