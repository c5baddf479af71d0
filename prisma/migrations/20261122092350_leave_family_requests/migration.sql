-- What:  a request that a family made alone is not the office's to take back, and a family reads its refusal with the corrections of the officer.
-- Rule:  an office ends only what it asked itself; the worker still drops a request without object. A correction is told to the family once
--        a refusal was handed out, with its value and without its reason; a doubt never is.
--        Docs: docs/decisions/0020-rulings.md
-- Check: tests/integration/rulings/by-family.test.ts. Undo: drop the function, give the policy its former words.

-- an office takes back what it asked itself
alter policy office_enters on ruling
  using (status = 'requested' and (authority <> 'central' or asked_by is not null)
    and exists (select from declaration d where d.id = declaration_id));

/** What the officer corrected in a file whose refusal was handed out, for whoever holds its secret (CPC:217): the refusal names as the act would. */
create function corrected_for_family(p_declaration uuid) returns table (field text, declared jsonb, verified jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.field, i.declared, i.verified
    from review_item i join declaration d on d.id = i.declaration_id
   where d.id = p_declaration and d.secret_hash = my_secret_hash() and i.verdict = 'corrected'
     and exists (select from ruling r where r.declaration_id = d.id
                   and r.kind = 'lateDeclaration' and r.authority = 'court' and r.status = 'requested')
$$;
revoke all on function corrected_for_family(uuid) from public;
grant execute on function corrected_for_family(uuid) to app_portal;
