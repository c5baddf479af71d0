-- What:  what somebody else rules on a file: the central authority's permission to register a late event (L36:21, D22:41), the judgment that
--        declares it (CPC:217-220), the High Commission's word on a disputed given name (D22:34). And the state of a file that waits for a permission.
-- Rule:  a request is decided once; a ruling that was decided or taken back never changes, whoever asks. Only the central authority decides its own.
--        Docs: docs/decisions/0020-rulings.md
-- Check: tests/integration/rulings/*.test.ts. Undo: drop the table, the function and the policies; restore the check of declaration.status,
--        running_deadlines() and my_announcements().

create table ruling (
  id             uuid primary key,
  declaration_id uuid not null references declaration (id),
  kind           text not null check (kind in ('lateDeclaration', 'disputedName')),
  authority      text not null check (authority in ('central', 'court', 'commission')),
  status         text not null check (status in ('requested', 'granted', 'refused', 'withdrawn')),
  office_code    text not null references office (code),
  asked_at       timestamptz not null,
  asked_by       uuid references account (id),
  request        jsonb not null default '{}',
  due_on         date,
  decided_at     timestamptz,
  decided_by     uuid references account (id),
  decided_on     date,
  number         text check (number <> ''),
  reason         text,
  decision       jsonb,
  court_ar       text check (court_ar <> ''),
  court_fr       text,
  court_file     text check (court_file <> ''),
  final_on       date,
  uploads        text[] not null default '{}',
  withdrawn_at   timestamptz,
  version        int not null default 1,
  constraint ruling_authority_of_kind check ((kind = 'disputedName') = (authority = 'commission')),
  constraint ruling_clock check (authority <> 'central' or due_on is not null),
  constraint ruling_decided check ((status in ('granted', 'refused')) = (decided_at is not null and decided_by is not null
    and decided_on is not null and number is not null)),
  constraint ruling_refused_with_reason check (status <> 'refused' or reason is not null),
  constraint ruling_of_court check (authority = 'court' or (court_ar is null and court_fr is null and court_file is null and final_on is null)),
  constraint ruling_final check (authority <> 'court' or status <> 'granted'
    or (court_ar is not null and court_file is not null and final_on is not null and final_on >= decided_on)),
  constraint ruling_withdrawn check ((status = 'withdrawn') = (withdrawn_at is not null))
);
comment on table ruling is 'Offices ask, the central authority decides, offices enter judgments; kept for ever. Of a court, "requested" means that the refusal which opens the court was handed out.';
comment on column ruling.request is 'What was asked, as it was asked: reason, documents seen, the office''s opinion; for a name, the name in dispute.';
comment on column ruling.due_on is 'The last day for the decision: sixty days from the request (D22:41).';
comment on column ruling.decided_on is 'The civil day of the decision or of the judgment; decided_at is when it came to be known here.';
create unique index ruling_one_open on ruling (declaration_id, kind) where status = 'requested';
create unique index ruling_one_late_title on ruling (declaration_id) where kind = 'lateDeclaration' and status = 'granted';
create index ruling_by_declaration on ruling (declaration_id);
create index ruling_pending on ruling (authority, due_on) where status = 'requested';

/** A ruling is decided or taken back once; who asked, when and what stay as they were asked. */
create function ruling_stays() returns trigger language plpgsql as $$
begin
  if old.status <> 'requested' then
    raise exception 'update on ruling is refused: a ruling that was decided stays' using errcode = 'restrict_violation';
  end if;
  if (old.id, old.declaration_id, old.kind, old.authority, old.office_code, old.asked_at, old.request)
     is distinct from (new.id, new.declaration_id, new.kind, new.authority, new.office_code, new.asked_at, new.request)
     or old.asked_by is distinct from new.asked_by or old.due_on is distinct from new.due_on then
    raise exception 'update on ruling is refused: what was asked stays as it was asked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger ruling_stays before update on ruling for each row execute function ruling_stays();
create trigger ruling_never_deleted before delete on ruling for each row execute function refuse_change('a ruling stays');
create trigger ruling_never_emptied before truncate on ruling for each statement execute function refuse_change('a ruling stays');
alter table ruling enable always trigger ruling_stays;
alter table ruling enable always trigger ruling_never_deleted;
alter table ruling enable always trigger ruling_never_emptied;
revoke all on function ruling_stays() from public;

select row_guard('ruling');
-- whoever may see the file sees its rulings
create policy with_declaration on ruling for select to app_portal, app_desk
  using (exists (select from declaration d where d.id = declaration_id));
create policy office_asks on ruling for insert to app_desk
  with check (office_code = (select my_office()) and asked_by = (select my_account())
    and exists (select from declaration d where d.id = declaration_id)
    and (authority = 'court' or status = 'requested'));
-- an office takes its request back and enters what a court or the Commission said; it never decides for the central authority
create policy office_enters on ruling for update to app_desk
  using (status = 'requested' and exists (select from declaration d where d.id = declaration_id))
  with check (authority <> 'central' or status = 'withdrawn');
create policy central_sees on ruling for select to app_oversight
  using ((select my_role()) = 'central' and authority in ('central', 'commission'));
create policy central_decides on ruling for update to app_oversight
  using ((select my_role()) = 'central' and authority in ('central', 'commission') and status = 'requested')
  with check (decided_by = (select my_account()));
create policy worker on ruling for select to app_worker using (true);
create policy worker_drops on ruling for update to app_worker using (status = 'requested') with check (status = 'withdrawn');
grant select (id, declaration_id, kind, authority, status, asked_at, due_on, decided_at, decided_on, number, reason, court_ar, court_fr, final_on)
  on ruling to app_portal;
grant select, insert on ruling to app_desk;
grant update (status, decided_at, decided_by, decided_on, number, reason, decision, court_ar, court_fr, court_file, final_on, uploads, withdrawn_at, version)
  on ruling to app_desk;
grant select on ruling to app_oversight, app_worker;
grant update (status, decided_at, decided_by, decided_on, number, reason, decision, version) on ruling to app_oversight;
grant update (status, withdrawn_at, version) on ruling to app_worker;

-- a file that waits for the permission
alter table declaration drop constraint declaration_status_check;
alter table declaration add constraint declaration_status_check check (status in ('draft', 'submitted', 'retrieved', 'to_complete', 'ready',
  'completed', 'ex_officio', 'overdue', 'late_request', 'refused', 'withdrawn', 'duplicate'));

-- the central authority sees exactly the files that were laid before it, and changes none of them: it decides on its ruling,
-- and the worker carries the decision to the file
create policy central_sees_asked on declaration for select to app_oversight using (
  (select my_role()) = 'central' and exists (select from ruling r where r.declaration_id = declaration.id and r.authority = 'central' and r.status <> 'withdrawn'));
create policy with_declaration_asked on review_item for select to app_oversight using (exists (select from declaration d where d.id = declaration_id));
create policy with_declaration_asked on upload for select to app_oversight using (exists (select from declaration d where d.id = declaration_id));
create policy own_reading_of_central on reading for insert to app_oversight with check (account_id = (select my_account()));
grant select (id, reference, kind, origin, status, office_code, regime, language, form_version, content, event_on, deadline, deadline_on,
              subject_name_ar, subject_name_latin, version, submitted_at) on declaration to app_oversight;
grant select on review_item to app_oversight;
grant select (id, declaration_id, document_kind, file_name, mime, bytes, status, created_at, removed_at) on upload to app_oversight;
grant insert on reading to app_oversight;

/** How many running files share the facts their deadline was counted from; only for those who keep the calendar. */
create or replace function running_deadlines() returns table (event jsonb, commune text, last_on date, files int)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.deadline #> '{inputs,event}', coalesce(d.content #>> '{place,commune}', ''), d.deadline_on, count(*)::int
    from declaration d
   where d.status in ('submitted', 'retrieved', 'to_complete', 'ready', 'overdue', 'late_request') and d.deadline is not null
     and (select my_role()) in ('central', 'manager')
   group by 1, 2, 3
$$;

/** As before, with a file that waits for the permission among those past their term. */
create or replace function my_announcements()
returns table (id uuid, reference text, kind text, status text, list text, subject_name_ar text, subject_name_latin text, event_on date,
               certificate_number text, submitted_at timestamptz, act_no int, act_year int)
language sql stable set search_path = public, pg_temp as $$
  select d.id, d.reference, d.kind, d.status,
         case when coalesce(o.status, d.status) in ('completed', 'ex_officio') then 'completed'
              when coalesce(o.status, d.status) in ('refused', 'withdrawn', 'duplicate') then 'refused'
              when coalesce(o.status, d.status) in ('overdue', 'late_request') then 'overdue' else 'waiting' end,
         d.subject_name_ar, d.subject_name_latin, d.event_on, d.certificate_number, d.submitted_at,
         coalesce(d.act_no, o.act_no), coalesce(d.act_year, o.act_year)
    from declaration d left join lateral institution_outcome(case when d.status = 'duplicate' then d.id end) o on true
   where d.institution_code = (select my_institution())
$$;
