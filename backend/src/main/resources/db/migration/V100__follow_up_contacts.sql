-- Follow-up plans, contacts and their records (FUP; 16.5).

create table follow_up_plan (
    placement_id uuid primary key references placement on delete cascade,
    level        text not null check (level in ('LIGHT', 'STANDARD', 'CLOSE')),
    starts_on    date not null,
    ends_on      date not null check (ends_on >= starts_on),
    planned_at   timestamptz not null
);

create table follow_up_contact (
    id             uuid primary key,
    placement_id   uuid not null references follow_up_plan on delete cascade,
    date           date not null,
    party          text not null check (party in ('CANDIDATE', 'EMPLOYER', 'BOTH', 'PROVIDER')),
    kind           text not null check (kind in ('EXTRA', 'RHYTHM', 'START', 'VISIT', 'END_TALK', 'SAME_DAY')),
    channel        text not null check (channel in ('VISIT', 'PHONE', 'EMAIL', 'SMS', 'MESSAGE', 'VIDEO', 'THREE_WAY', 'DROP_IN', 'FORM')),
    state          text not null check (state in ('PLANNED', 'HELD', 'MOVED', 'NO_SHOW', 'CANCELLED')),
    responsible_id uuid not null references staff_member,
    deputy_id      uuid references staff_member,
    cause          text check (cause in ('CANDIDATE', 'EMPLOYER', 'STAFF_LEAVE', 'STAFF_LOAD', 'WEATHER_TRAVEL', 'OTHER', 'PLACEMENT_ENDED',
        'PLAN_CHANGED', 'RECORD_WITHDRAWN')),
    came_from      uuid references follow_up_contact,
    moves          int not null default 0 check (moves >= 0),
    created_at     timestamptz not null,
    version        bigint not null,
    constraint contact_missed_for_a_cause check (state not in ('MOVED', 'NO_SHOW', 'CANCELLED') or cause is not null)
);
create index follow_up_contact_placement on follow_up_contact (placement_id, date, id);
create index follow_up_contact_open on follow_up_contact (responsible_id, date) where state = 'PLANNED';
create index follow_up_contact_deputy on follow_up_contact (deputy_id, date) where state = 'PLANNED';
-- Contacts of one party on one day are one (FUP-T1); BOTH is one with either.
create unique index follow_up_contact_one_a_day on follow_up_contact (placement_id, date, party) where state = 'PLANNED';

create table contact_record (
    id              uuid primary key,
    contact_id      uuid not null references follow_up_contact on delete cascade,
    held_on         date not null,
    channel         text not null check (channel in ('VISIT', 'PHONE', 'EMAIL', 'SMS', 'MESSAGE', 'VIDEO', 'THREE_WAY', 'DROP_IN', 'FORM')),
    trigger         text not null check (trigger in ('ROUTINE', 'NEED', 'EMPLOYER_ASKED', 'CANDIDATE_ASKED', 'PROVIDER_ASKED')),
    made_by         text not null check (made_by in ('NAV', 'PROVIDER', 'MUNICIPALITY', 'SUPERVISOR')),
    topics          text[] not null check (topics <@ array['TRAINING', 'TASKS', 'LANGUAGE', 'ATTENDANCE', 'WELLBEING', 'ADAPTATION',
        'CONFLICT', 'GOALS', 'HIRING', 'CONTRACT', 'TIMES_OFF', 'NEXT_STEP', 'INSTRUMENTS', 'EXPECTATIONS']),
    candidate_words text check (length(candidate_words) between 1 and 1000),
    employer_words  text check (length(employer_words) between 1 and 1000),
    training_share  int check (training_share between 0 and 100),
    hiring_answer   text check (hiring_answer in ('NOT_ASKED', 'YES', 'POSSIBLE', 'NO')),
    result          text not null check (result in ('CONTINUE', 'ADJUST', 'CHANGE_PLACE', 'STOP', 'JOB', 'ESCALATE')),
    next_on         date check (next_on > held_on),
    last_contact    boolean not null,
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    withdrawn_at    timestamptz check (withdrawn_at >= recorded_at),
    -- FUP-07: result and next date, or the last contact.
    constraint record_says_when_next check (last_contact = (next_on is null))
);
create unique index contact_record_once on contact_record (contact_id) where withdrawn_at is null;

create table record_goal_progress (
    record_id uuid not null references contact_record on delete cascade,
    goal_id   uuid not null references agreement_goal,
    progress  text not null check (progress in ('NOT_BEGUN', 'ON_THE_WAY', 'REACHED', 'STOPPED')),
    primary key (record_id, goal_id)
);
create table record_item_progress (
    record_id uuid not null references contact_record on delete cascade,
    item_id   uuid not null references training_item,
    progress  text not null check (progress in ('NOT_BEGUN', 'ON_THE_WAY', 'REACHED', 'STOPPED')),
    primary key (record_id, item_id)
);
create table record_action (
    record_id uuid not null references contact_record on delete cascade,
    position  int not null check (position >= 0),
    what      text not null check (length(what) between 1 and 300),
    owner     text not null check (length(owner) between 1 and 200),
    due_on    date not null,
    primary key (record_id, position)
);
