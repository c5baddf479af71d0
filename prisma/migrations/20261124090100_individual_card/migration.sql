-- What:  the individual card of law 37-99 among what is issued from a birth act (L37:33, D99:37), and the history copy among what a citizen asks for (D22:45).
-- Why:   the card is a copy like the others: offered by the dated table, taken back when the act changes. It is never asked for online: it is signed at the counter.
-- Check: tests/integration/documents/individual-card.test.ts. Undo: restore the checks and the function while no card was issued and no history was asked for.

alter table issued_document drop constraint issued_document_kind_check;
alter table issued_document add constraint issued_document_kind_check
  check (kind in ('birthFullCopy', 'birthExtract', 'birthHistory', 'individualCard', 'deathFullCopy', 'deathExtract', 'deathHistory'));

alter table offered_copy drop constraint offered_copy_form_check;
alter table offered_copy add constraint offered_copy_form_check check (form in ('full', 'extract', 'history', 'card'));
-- the card is of law 37-99 alone
alter table offered_copy add constraint offered_copy_card_check check (not (regime = 'R36' and form = 'card' and is_offered));
insert into offered_copy (id, regime, form, is_offered, from_on, number) values
  (gen_random_uuid(), 'R37', 'card', true, '1915-01-01', 'D99:37');

alter table document_request drop constraint document_request_kind_check;
alter table document_request add constraint document_request_kind_check
  check (kind in ('birthExtract', 'birthFullCopy', 'birthHistory', 'deathExtract', 'deathFullCopy', 'deathHistory'));

/** As before, with the individual cards. */
create or replace function take_back_copies(p_mention uuid, p_changed jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entered mention;
  taken int;
begin
  select * into entered from mention m
   where m.id = p_mention and m.account_id = (my_session()).account_id and m.entered_at >= transaction_timestamp();
  if entered.id is null then raise exception 'auth.notAllowed' using errcode = 'P0001'; end if;
  insert into revocation (serial, verdict, reason, mention_id)
  select d.serial, c.verdict, entered.kind, entered.id
    from issued_document d
    join jsonb_to_recordset(p_changed) as c (copy text, reader text, verdict text)
      on c.reader = d.reader
     and c.copy = case when d.kind like '%Extract' then 'extract' when d.kind like '%History' then 'history'
                       when d.kind = 'individualCard' then 'card' else 'full' end
   where d.act_id = entered.act_id and d.expires_on >= entered.entered_at::date
  on conflict (serial) do nothing;
  get diagnostics taken = row_count;
  return taken;
end $$;

-- an extract shown for a card is looked up by its serial, as anybody may on the verification page
grant execute on function document_taken_back_on(text), certificate_verdict(text, date), booklet_verdict(text) to app_desk;
