-- Somebody asks to be deleted (PRI-11). No key to the candidate: that there was a request, and how it was answered, outlives the person.
create table deletion_request (
  id           uuid primary key,
  candidate_id uuid not null,
  office_id    uuid not null references office,
  state        text not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'TAKEN_BACK')),
  reason       text check (length(reason) between 1 and 500),
  asked_at     timestamptz not null,
  due_on       date not null,
  answered_at  timestamptz,
  answered_by  uuid,
  ground       text check (ground in ('RUNNING_PLACEMENT', 'OPEN_CASE', 'KEPT_BY_LAW', 'NOT_THE_PERSON')),
  answer       text check (length(answer) between 1 and 1000),
  constraint deletion_answer_is_whole check (num_nonnulls(answered_at, answered_by) = case state when 'ASKED' then 0 else 2 end),
  constraint deletion_refused_for_a_ground check ((state = 'REFUSED') = (ground is not null))
);
create unique index deletion_request_open on deletion_request (candidate_id) where state = 'ASKED';
create index deletion_request_candidate on deletion_request (candidate_id, asked_at desc);
create index deletion_request_due on deletion_request (office_id, due_on) where state = 'ASKED';

-- What statistics need of a placement whose person is gone: a random id, months, no firm and nobody's id.
create table placement_kept (
  id             uuid primary key,
  office_id      uuid not null references office,
  began          date not null check (extract(day from began) = 1),
  months         int not null check (months >= 0),
  hours_per_week numeric(4, 1) not null,
  prospect       text not null,
  end_kind       text,
  end_reasons    text[] not null
);

-- The office answers a dispute within the time that it has for every demand.
alter table fact_dispute add column due_on date;
update fact_dispute set due_on = (raised_at at time zone 'Europe/Oslo')::date + 30;
alter table fact_dispute alter column due_on set not null;
