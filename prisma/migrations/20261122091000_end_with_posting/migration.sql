-- What:  a session ends with the posting for which it was opened, besides the ends it had.
-- Rule:  an officer works where and as long as they are posted (D22:3). The program compares with the day of legal time; here the day is
--        UTC's, which differs by an hour at most and only when Morocco's clock does.
-- Check: tests/integration/security/session.test.ts.

create or replace function my_session() returns session language sql stable security definer set search_path = public, pg_temp as $$
  select s.* from session s join account a on a.id = s.account_id join assignment p on p.id = s.assignment_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
     and s.revoked_at is null and s.expires_at > clock_timestamp()
     and s.seen_at > clock_timestamp() - make_interval(mins => s.idle_minutes)
     and a.status = 'active'
     and (p.to_on is null or p.to_on >= (clock_timestamp() at time zone 'UTC')::date)
$$;
