-- What:  the articles that the rules of the house rest on, in one sentence of our own each, with the days between which they are the law.
--        And, for an office abroad, the authority that answers for it.
-- Who:   the first data write them, everybody reads; an article that is replaced is ended by a date and names its successor, never deleted.
-- Check: lib/guidance/core/*.test.ts, tests/integration/guidance/laws.test.ts. Undo: drop the table and the column.

create table legal_reference (
  code       text not null check (code ~ '^[A-Z]{1,4}[0-9]{0,2}:[0-9]{1,3}$'),
  regime     text check (regime in ('R36', 'R37')),
  title_ar   text not null,
  title_fr   text not null,
  text_ar    text not null,
  text_fr    text not null,
  valid_from date not null,
  valid_to   date,
  successor  text,
  primary key (code, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table legal_reference is 'Articles of laws and decrees that rules cite, summed up by us; the Official Bulletin alone is authentic. Rows are ended by a date, never deleted.';
select row_guard('legal_reference');
create policy everybody_reads on legal_reference for select using (true);
grant select on legal_reference to app_portal, app_desk, app_institution, app_oversight, app_api, app_worker;

alter table office add column authority text not null default 'interior' check (authority in ('interior', 'foreignAffairs'));
comment on column office.authority is 'Whom permissions and control of this office belong to: the interior, or foreign affairs abroad (L36:8, D22:10-11).';

-- abroad the officer is a diplomatic agent or consul, or an agent of the post who stands in for one (L36:7, D22:5)
alter table delegation drop constraint delegation_quality_check;
alter table delegation add constraint delegation_quality_check check (quality in ('president', 'vicePresident', 'delegated', 'consular'));
