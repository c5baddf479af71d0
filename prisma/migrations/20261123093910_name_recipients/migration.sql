-- Lets the central authority and the register's manager say who receives the fortnightly lists and monthly sheets of the offices of
-- a territory (D99:35, D99:38); inspectors see it. Nobody else reads it but the worker, which copies the name onto what it draws up.
--
-- Checked by tests/integration/notices/recipients.test.ts. Undone by dropping the policies and taking the grants back.

create policy overseen on return_recipient for select to app_oversight
  using ((select my_role()) in ('inspector', 'central', 'manager'));
create policy keepers_add on return_recipient for insert to app_oversight with check ((select my_role()) in ('central', 'manager'));
create policy keepers_change on return_recipient for update to app_oversight using ((select my_role()) in ('central', 'manager'));
create policy keepers_end on return_recipient for delete to app_oversight using ((select my_role()) in ('central', 'manager'));
grant select, insert, update, delete on return_recipient to app_oversight;
