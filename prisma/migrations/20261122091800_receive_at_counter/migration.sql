-- What:  declarations that an office enters at its counter for whoever came without one.
-- Rule:  a draft of the counter is seen and written by the staff of its office only, until it is sent like any other (L36:20).
--        Docs: docs/decisions/0023-counter.md
-- Check: tests/integration/counter/. Undo: drop the policy and the index.

create policy counter_drafts on declaration to app_desk
  using (status = 'draft' and origin = 'counter' and office_code = (select my_office()))
  with check (status = 'draft' and origin = 'counter' and office_code = (select my_office()));
create index declaration_counter_drafts on declaration (office_code, updated_at) where status = 'draft' and office_code is not null;
