-- States and rows as in requirements 16.1; the constraints say what must hold in each.
create table practice_place (
  id                    uuid primary key,
  workplace_id          uuid not null references workplace,
  external_ref          text unique check (length(external_ref) between 1 and 120),
  kind                  text not null check (kind in ('WORK_TRAINING', 'COURSE_PRACTICE', 'LANGUAGE_PRACTICE',
    'SHELTERED_PRACTICE', 'SUBSIDY_TEMPORARY', 'SUBSIDY_PERMANENT', 'ORDINARY_JOB', 'APPRENTICESHIP', 'TRAINING_CANDIDATE',
    'ADAPTED_WORK')),
  state                 text not null check (state in
    ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'PAUSED', 'FILLED', 'CLOSED', 'BLOCKED', 'REFUSED')),
  positions             int not null check (positions between 1 and 99),
  seats_taken           int not null default 0,
  start_first           date,
  start_latest          date,
  duration_days         int check (duration_days between 1 and 3650),
  expires_on            date,
  need_version          int not null,
  confirmed_need        int,
  approved_need         int,
  confirmed_at          timestamptz,
  submitted_at          timestamptz,
  published_at          timestamptz,
  closed_at             timestamptz,
  close_reason          text check (close_reason in ('FILLED', 'EXPIRED', 'WITHDRAWN', 'NEVER_FILLED')),
  never_filled_cause    text check (never_filled_cause in
    ('NO_CANDIDATE', 'TOO_SLOW', 'DEMAND_TOO_HIGH', 'DISTANCE', 'EMPLOYER_CHANGED')),
  random                bigint not null,
  created_by            uuid,
  created_by_kind       text not null,
  created_at            timestamptz not null,
  version               bigint not null,
  constraint seats_within_positions check (seats_taken between 0 and positions),
  constraint start_window check (start_first <= start_latest),
  constraint filled_when_no_seat_is_left check (state <> 'FILLED' or seats_taken = positions),
  constraint published_while_a_seat_is_left check (state <> 'PUBLISHED' or seats_taken < positions),
  constraint seats_only_once_published check (seats_taken = 0 or published_at is not null),
  constraint submitted_before_all_else check (state = 'DRAFT' or submitted_at is not null),
  constraint published_as_confirmed_and_approved check (state not in ('PUBLISHED', 'PAUSED', 'FILLED')
    or (published_at is not null and approved_need is not null and confirmed_need is not null and confirmed_at is not null)),
  constraint closed_with_a_reason check ((state = 'CLOSED') = (close_reason is not null) and (state = 'CLOSED') = (closed_at is not null)),
  constraint never_filled_with_a_cause check ((close_reason is not distinct from 'NEVER_FILLED') = (never_filled_cause is not null))
);
create index practice_place_workplace on practice_place (workplace_id);
create index practice_place_state on practice_place (state, id);

-- One version of what a workplace needs. The lists hang on it.
create table need (
  place_id            uuid not null references practice_place on delete cascade,
  version             int not null check (version >= 1),
  title               text check (length(title) <= 120),
  summary             text check (length(summary) <= 1000),
  credentials_state   text not null check (credentials_state in ('VALUE', 'NONE', 'NOT_ASKED', 'DECLINED')),
  language_state      text not null check (language_state in ('VALUE', 'NONE', 'NOT_ASKED', 'DECLINED')),
  language_support    boolean not null,
  language_help       text check (length(language_help) <= 300),
  functions_state     text not null check (functions_state in ('VALUE', 'NONE', 'NOT_ASKED', 'DECLINED')),
  hours_state         text not null check (hours_state in ('VALUE', 'NONE', 'NOT_ASKED', 'DECLINED')),
  flexibility_state   text not null check (flexibility_state in ('VALUE', 'NONE', 'NOT_ASKED', 'DECLINED')),
  offers              text[] not null check (offers <@ array['AIDS', 'TASKS', 'HOURS', 'PACE', 'HOME_OFFICE', 'BREAKS',
    'AGREED_ABSENCE', 'SOCIAL_TRAINING', 'ONE_SUPERVISOR', 'OTHER']),
  alternative_tasks   text check (alternative_tasks in ('FULL_TIME', 'PART_TIME', 'NO')),
  start_part_time     boolean,
  beside_school       boolean,
  summer              boolean,
  return_after_leave  boolean,
  redistribution      boolean,
  flexibility_note    text check (length(flexibility_note) <= 500),
  main_purpose        text,
  further_purposes    text[] not null,
  purpose_explanation text check (length(purpose_explanation) <= 300),
  prospect            text not null check (prospect in ('NOT_ASKED', 'NONE', 'POSSIBLE', 'INTENDED')),
  announced_post      text check (length(announced_post) <= 200),
  position_percent    int check (position_percent between 1 and 100),
  job_from            date,
  job_how_many        int check (job_how_many between 1 and 99),
  budget_approved     boolean,
  depends_on_subsidy  boolean,
  yes_if              text check (length(yes_if) <= 300),
  supervisor          text check (length(supervisor) <= 120),
  supervision_hours   int check (supervision_hours between 1 and 40),
  max_at_once         int check (max_at_once between 1 and 99),
  mentor              boolean,
  weekly_talk         boolean,
  in_meetings         boolean,
  training            text check (length(training) <= 500),
  created_by          uuid,
  created_by_kind     text not null,
  created_at          timestamptz not null,
  primary key (place_id, version),
  constraint offers_make_the_section_a_value check ((flexibility_state = 'VALUE') = (cardinality(offers) > 0)),
  constraint another_purpose_is_explained
    check ((main_purpose is distinct from 'OTHER' and not 'OTHER' = any (further_purposes)) or purpose_explanation is not null)
);
alter table practice_place add constraint current_need foreign key (id, need_version) references need (place_id, version)
  deferrable initially deferred;

create table need_task (
  place_id  uuid not null,
  version   int not null,
  position  int not null,
  task      text references concept (code),
  words     text check (length(words) between 1 and 80),
  type      text not null check (type in ('ORDINARY', 'ADAPTED', 'TRAINING', 'EXTRA', 'OTHER')),
  share     int check (share between 1 and 100),
  trainable boolean not null,
  teacher   text check (length(teacher) <= 120),
  primary key (place_id, version, position),
  foreign key (place_id, version) references need on delete cascade,
  constraint task_is_a_concept_or_words check (task is not null or words is not null)
);

-- PLC-05: only a law makes a demand absolute, and then the law is named.
create table need_credential (
  place_id     uuid not null,
  version      int not null,
  position     int not null,
  credential   text not null references concept (code),
  kind         text not null check (kind in ('LEGAL_HARD', 'FORMAL_DISPENSABLE', 'TRAINABLE', 'WISHED')),
  legal_ground text check (length(btrim(legal_ground)) between 1 and 300),
  tags         text[] not null check (cardinality(tags) > 0 and tags <@ array['PLACEMENT', 'EXTRA_SHIFT', 'TEMPORARY', 'PERMANENT']),
  learnt       text check (length(learnt) <= 200),
  primary key (place_id, version, position),
  foreign key (place_id, version) references need on delete cascade,
  constraint law_is_named_where_it_demands check ((kind = 'LEGAL_HARD') = (legal_ground is not null))
);

create table need_language (
  place_id     uuid not null,
  version      int not null,
  position     int not null,
  skill        text not null check (skill in ('LISTENING', 'READING', 'SPEAKING', 'WRITING')),
  level        text not null check (level in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  tested       boolean not null,
  kind         text not null check (kind in ('LEGAL_HARD', 'FORMAL_DISPENSABLE', 'TRAINABLE', 'WISHED')),
  legal_ground text check (length(btrim(legal_ground)) between 1 and 300),
  tags         text[] not null check (cardinality(tags) > 0 and tags <@ array['PLACEMENT', 'EXTRA_SHIFT', 'TEMPORARY', 'PERMANENT']),
  primary key (place_id, version, position),
  foreign key (place_id, version) references need on delete cascade,
  constraint law_is_named_where_it_demands check ((kind = 'LEGAL_HARD') = (legal_ground is not null))
);

create table need_function (
  place_id  uuid not null,
  version   int not null,
  attribute text not null,
  demand    text not null check (demand in ('DEMANDED', 'ANSWERED', 'ASK')),
  primary key (place_id, version, attribute),
  foreign key (place_id, version) references need on delete cascade
);

create table need_stretch (
  place_id    uuid not null,
  version     int not null,
  position    int not null,
  day         int not null check (day between 1 and 7),
  from_minute int not null check (from_minute between 0 and 1439),
  to_minute   int not null check (to_minute between 1 and 1440),
  primary key (place_id, version, position),
  foreign key (place_id, version) references need on delete cascade,
  check (from_minute < to_minute)
);

create table need_contract (
  place_id             uuid not null,
  version              int not null,
  type                 text not null check (type in ('EXTRA_SHIFT', 'ON_CALL', 'TEMPORARY_UNDER_3M', 'TEMPORARY_3M_PLUS',
    'PERMANENT', 'ADAPTED_PART_TIME', 'WITH_EDUCATION_AGREEMENT')),
  max_months_at_a_time int check (max_months_at_a_time between 1 and 120),
  max_months_total     int check (max_months_total between 1 and 120),
  primary key (place_id, version, type),
  foreign key (place_id, version) references need on delete cascade,
  check (max_months_at_a_time <= max_months_total)
);

-- PLC-01: a running introduction keeps its version, so what has been submitted stays as it was.
create function keep_submitted_need() returns trigger language plpgsql as
$$ begin
  if (select state from practice_place where id = old.place_id) <> 'DRAFT' then
    raise exception 'version % of the need of place % is never changed', old.version, old.place_id
      using errcode = 'check_violation', constraint = 'submitted_need_is_kept';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger need_kept before update or delete on need for each row execute function keep_submitted_need();
create trigger need_task_kept before update or delete on need_task for each row execute function keep_submitted_need();
create trigger need_credential_kept before update or delete on need_credential for each row execute function keep_submitted_need();
create trigger need_language_kept before update or delete on need_language for each row execute function keep_submitted_need();
create trigger need_function_kept before update or delete on need_function for each row execute function keep_submitted_need();
create trigger need_stretch_kept before update or delete on need_stretch for each row execute function keep_submitted_need();
create trigger need_contract_kept before update or delete on need_contract for each row execute function keep_submitted_need();

-- Which flexibility item answers which functional demand: a dated list (MAT-T2).
create table flexibility_answer (
  offer      text not null check (offer in ('AIDS', 'TASKS', 'HOURS', 'PACE', 'HOME_OFFICE', 'BREAKS',
    'AGREED_ABSENCE', 'SOCIAL_TRAINING', 'ONE_SUPERVISOR', 'OTHER')),
  attribute  text not null,
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  primary key (offer, attribute, valid_from)
);
insert into flexibility_answer (offer, attribute, valid_from) values
  ('AIDS', 'LIFT', '2000-01-01'), ('AIDS', 'HEAR', '2000-01-01'), ('AIDS', 'SEE', '2000-01-01'),
  ('AIDS', 'STAND', '2000-01-01'), ('AIDS', 'REACH', '2000-01-01'), ('AIDS', 'VEHICLE_ENTRY', '2000-01-01'),
  ('TASKS', 'LIFT', '2000-01-01'), ('TASKS', 'CLIMB_BEND', '2000-01-01'), ('TASKS', 'HEIGHT_ACCESS', '2000-01-01'),
  ('TASKS', 'VEHICLE_ENTRY', '2000-01-01'), ('BREAKS', 'STAND', '2000-01-01'), ('PACE', 'PACE', '2000-01-01'),
  ('SOCIAL_TRAINING', 'SOCIAL_INTERACTION', '2000-01-01'), ('ONE_SUPERVISOR', 'SOCIAL_INTERACTION', '2000-01-01');

-- What matching may read, packed; written in the transaction that changes a fact.
create table place_facts (
  place_id uuid primary key references practice_place on delete cascade,
  layout   int not null,
  version  bigint not null check (version >= 1),
  facts    bytea not null
);
