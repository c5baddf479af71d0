-- What:  the mentions of an act are read with the act, so that its full copy says them (L36:43, D99:36).
-- Rule:  they follow a reading of the act by the same person that is already traced; no trace, no mention. Docs: docs/decisions/0019-mentions.md
-- Check: tests/integration/documents/mentions-on-copies.test.ts. Undo: drop the function.

create function read_mentions_of_act(p_act uuid, p_reading uuid)
returns table (no int, canon bytea, hash bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.no, m.canon, m.hash from mention m
   where m.act_id = p_act and exists (
     select from reading r where r.id = p_reading and r.subject = 'act' and r.subject_id = p_act and r.account_id = (select (my_session()).account_id))
   order by m.no
$$;
revoke all on function read_mentions_of_act(uuid, uuid) from public;
grant execute on function read_mentions_of_act(uuid, uuid) to app_desk;
