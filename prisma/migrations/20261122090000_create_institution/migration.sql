-- What:  the institution as data: territory, offices with their regime and services by date, the calendar tables.
-- Who:   administrators write, everybody reads; rows live for ever and are ended by dates, never deleted.
-- Check: tests/integration/schema.test.ts. Undo: drop the tables; nothing points at them yet.

do $$
declare
  surface text;
begin
  foreach surface in array array['app_portal', 'app_desk', 'app_institution', 'app_oversight', 'app_api', 'app_worker'] loop
    if not exists (select from pg_roles where rolname = surface) then
      begin
        execute format('create role %I nologin noinherit nobypassrls', surface);
      exception when duplicate_object or unique_violation then
        null; -- another database of the same cluster created it at this moment
      end;
    end if;
  end loop;
end $$;

create table territory (
  code       text primary key,
  parent     text references territory (code),
  level      text not null check (level in ('region', 'province', 'cercle', 'commune', 'arrondissement')),
  kind       text not null,
  name_ar    text not null,
  name_fr    text not null,
  iso        text,
  valid_from date,
  valid_to   date,
  successor  text references territory (code),
  check (valid_to is null or valid_from is null or valid_to > valid_from)
);
comment on table territory is 'Regions to communes; an act keeps the name of its date (D99:11).';
create index territory_by_parent on territory (parent);

create table office (
  code           text primary key check (code ~ '^[A-Z0-9-]{3,24}$'),
  kind           text not null check (kind in ('central', 'sub', 'arrondissement', 'consulate')),
  territory_code text references territory (code),
  country_code   text check (country_code ~ '^[A-Z]{2}$'),
  name_ar        text not null,
  name_fr        text not null,
  address_ar     text not null,
  address_fr     text not null,
  phone          text not null,
  hours          jsonb not null,
  capacity       int not null default 1 check (capacity > 0),
  valid_from     date,
  valid_to       date,
  successor      text references office (code),
  check ((territory_code is null) = (kind = 'consulate')),
  check ((country_code is not null) = (kind = 'consulate'))
);
comment on table office is 'Offices of civil status (L36:4).';

create table office_regime (
  office_code text not null references office (code),
  from_on     date not null,
  regime      text not null check (regime in ('R36', 'R37')),
  decision    text not null,
  primary key (office_code, from_on)
);
comment on table office_regime is 'Which law an office applies from which day (L36:59): the roll-out, as data.';

create table office_service (
  office_code text not null references office (code),
  service     text not null,
  from_on     date not null,
  to_on       date,
  primary key (office_code, service, from_on),
  check (to_on is null or to_on >= from_on)
);

create table institution (
  code           text primary key check (code ~ '^[A-Z0-9-]{3,24}$'),
  kind           text not null check (kind in ('hospital', 'authority', 'prison', 'care', 'prosecutor', 'court', 'consulate', 'partner')),
  name_ar        text not null,
  name_fr        text not null,
  territory_code text references territory (code)
);

create table hijri_month (
  year         int not null check (year between 1300 and 1600),
  month        int not null check (month between 1 and 12),
  starts_on    date not null unique,
  provisional  boolean not null,
  announced_at timestamptz,
  primary key (year, month)
);
comment on table hijri_month is 'Months as announced by the Ministry of Habous; a provisional row is an estimate.';

create table exceptional_holiday (
  day      date primary key,
  decision text not null
);
comment on table exceptional_holiday is 'Days granted by special decision; fixed and religious holidays follow from the law and the months.';

create table suspension (
  id          uuid primary key,
  reference   text not null,
  starts_on   date not null,
  ends_on     date not null,
  territories text[],
  check (ends_on >= starts_on)
);
comment on table suspension is 'Periods during which deadlines do not run; no territories means the whole country.';

create table setting (
  key        text not null,
  valid_from timestamptz not null default clock_timestamp(),
  value      jsonb not null,
  primary key (key, valid_from)
);
