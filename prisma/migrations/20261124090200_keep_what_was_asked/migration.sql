-- What:  what an applicant sent with a request for a document stays as it was sent; a request that was sent is never deleted.
-- Rule:  only where the act stands may be said anew, by the applicant, while the office asks for it or did not find it (law 55-19:10); what was said
--        before is kept beside. Docs: docs/decisions/0042-requests-for-documents.md
-- Check: tests/integration/requests/sent-answers.test.ts. Undo: drop the triggers, their functions and the column.

alter table document_request add column acts_named jsonb not null default '[]';
comment on column document_request.acts_named is 'Where the act was said to stand, each time the office gave the question back; the last word stands in the answers.';

/** The answers stay from the moment of sending, whoever changes the row. */
create function document_request_answers_stay() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  may_name_act boolean := old.status = 'not_found' or old.status = 'to_complete' and 'act' = any (old.asked);
begin
  new.acts_named := old.acts_named;
  if old.status = 'draft' then return new; end if;
  if (old.language, old.form_version, old.secret_hash, old.contact_email, old.contact_phone)
     is distinct from (new.language, new.form_version, new.secret_hash, new.contact_email, new.contact_phone)
     or new.answers is distinct from old.answers and (not may_name_act or (new.answers - 'act') is distinct from (old.answers - 'act')) then
    raise exception 'update on document_request is refused: what was sent stays as it was sent' using errcode = 'restrict_violation';
  end if;
  if old.status <> new.status and (new.status = 'not_found' or new.status = 'to_complete' and 'act' = any (new.asked)) then
    new.acts_named := old.acts_named || jsonb_build_array(old.answers -> 'act');
  end if;
  return new;
end $$;
create trigger answers_stay before update on document_request for each row execute function document_request_answers_stay();
alter table document_request enable always trigger answers_stay;

/** A draft that nobody came back to may go; what was sent may not. */
create function document_request_sent_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status <> 'draft' then
    raise exception 'delete on document_request is refused: requests that were sent stay' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger sent_stays before delete on document_request for each row execute function document_request_sent_stays();
alter table document_request enable always trigger sent_stays;

revoke all on function document_request_answers_stay(), document_request_sent_stays() from public;
