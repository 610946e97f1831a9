-- What the retention job did (PRI-12): counts, nobody's data. One nightly run a day.
create table retention_run (
  id       uuid primary key,
  day      date unique,
  begun_at timestamptz not null,
  millis   int check (millis >= 0)
);
create table retention_count (
  run_id   uuid not null references retention_run on delete cascade,
  position bigint generated always as identity,
  kind     text not null,
  period   text not null,
  gone     bigint not null check (gone >= 0),
  held     bigint not null check (held >= 0),
  failed   boolean not null,
  primary key (run_id, kind)
);

-- "Untouched" for drafts: every change of the row, whoever makes it.
alter table agreement add column touched_at timestamptz not null default now();
alter table practice_place add column touched_at timestamptz not null default now();
create function touch() returns trigger language plpgsql as
$$ begin new.touched_at := now(); return new; end $$;
create trigger agreement_touched before update on agreement for each row execute function touch();
create trigger practice_place_touched before update on practice_place for each row execute function touch();

-- What stays of introductions and cases that are gone: counts by month of their end.
create table introduction_kept (
  month          date not null check (extract(day from month) = 1),
  office_id      uuid not null references office,
  mode           text not null,
  state          text not null,
  closing_reason text not null default '',
  shown          boolean not null,
  count          int not null check (count > 0),
  primary key (month, office_id, mode, state, closing_reason, shown)
);
create table oversight_case_kept (
  month     date not null check (extract(day from month) = 1),
  office_id uuid,
  kind      text not null,
  state     text not null,
  count     int not null check (count > 0),
  unique nulls not distinct (month, office_id, kind, state)
);
