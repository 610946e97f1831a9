-- PLC-11: what can follow is settled before anybody is presented. A later change stands here, with its reason, and every candidate in process
-- is asked anew.
create table prospect_change (
  place_id     uuid not null references practice_place on delete cascade,
  need_version int not null,
  before       text not null check (before in ('NONE', 'POSSIBLE', 'INTENDED')),
  after        text not null check (after in ('NONE', 'POSSIBLE', 'INTENDED') and after <> before),
  reason       text not null check (reason in ('POST_FILLED', 'NO_BUDGET', 'LESS_WORK', 'MORE_WORK', 'NEW_POST', 'SAID_WRONG', 'OTHER')),
  words        text check (length(btrim(words)) between 1 and 300),
  changed_by   uuid,
  changed_kind text not null,
  changed_at   timestamptz not null,
  primary key (place_id, need_version),
  foreign key (place_id, need_version) references need (place_id, version) on delete cascade,
  constraint another_reason_is_told check (reason <> 'OTHER' or words is not null)
);

-- What the candidate has said yes to since the request, each time that what can follow was another.
create table introduction_prospect (
  introduction_id uuid not null references introduction on delete cascade,
  line            int generated always as identity,
  prospect        text not null check (prospect in ('NONE', 'POSSIBLE', 'INTENDED')),
  answered_at     timestamptz not null,
  primary key (introduction_id, line)
);
