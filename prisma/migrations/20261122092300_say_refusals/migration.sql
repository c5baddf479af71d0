-- What:  a family asks alone for the permission to register late (L36:21: any person with a legitimate interest), and reads back what was asked and what was handed to it.
-- Rule:  a family asks the central authority alone, for its own file at an electronic office, once at a time; it never reads what an office wrote about it, and never decides.
--        Docs: docs/decisions/0020-rulings.md
-- Check: tests/integration/rulings/by-family.test.ts. Undo: drop the policy and the function, revoke the grant.

create policy family_asks on ruling for insert to app_portal
  with check (kind = 'lateDeclaration' and authority = 'central' and status = 'requested' and asked_by is null
    and exists (select from declaration d where d.id = declaration_id and d.regime = 'R36' and d.office_code = ruling.office_code
      and d.status = 'overdue'));
grant insert (id, declaration_id, kind, authority, status, office_code, asked_at, request, due_on) on ruling to app_portal;

/** What was asked for a file, and the refusal that was handed out, for whoever holds its secret: without the opinion and the words of the office. */
create function handed_to_family(p_declaration uuid) returns table (id uuid, office_code text, request jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.office_code, case when r.asked_by is null then r.request else r.request - 'opinion' - 'note' end
    from ruling r join declaration d on d.id = r.declaration_id
   where d.id = p_declaration and d.secret_hash = my_secret_hash() and r.kind = 'lateDeclaration'
$$;
revoke all on function handed_to_family(uuid) from public;
grant execute on function handed_to_family(uuid) to app_portal;
