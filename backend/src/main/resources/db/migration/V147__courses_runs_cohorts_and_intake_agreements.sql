-- Courses and their runs (MEA-03), agreements with employers (EMP-16), and the people of a run with the places proposed for them (MAT-27).

create table course (
    id             uuid primary key,
    reference      text not null unique check (length(reference) between 1 and 120),
    name           text not null check (length(name) between 1 and 200),
    content        text not null check (content in ('CLARIFICATION', 'PRACTICE', 'TRAINING', 'FOLLOW_UP', 'PLACEMENT_SERVICE', 'COMBINED',
                   'ADAPTATION', 'EMPLOYMENT', 'JOB_CREATION')),
    trade          text check (length(trade) between 1 and 120),
    target_group   text check (length(target_group) between 1 and 500),
    demands        text check (length(demands) between 1 and 500),
    -- What the course needs in fact, per skill; nothing where it needs none.
    listening      text check (listening in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    reading        text check (reading in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    speaking       text check (speaking in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    writing        text check (writing in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    skills         text[] not null default '{}',
    theory_weeks   int check (theory_weeks between 0 and 156),
    theory_hours   int check (theory_hours between 0 and 60),
    practice_weeks int check (practice_weeks between 0 and 156),
    class_size     int check (class_size between 1 and 1000)
);

create table course_result (
    course_id uuid not null references course on delete cascade,
    year      int not null check (year between 2000 and 2100),
    job_type  text not null check (length(job_type) between 1 and 120),
    contract  text not null check (contract in ('EXTRA_SHIFT', 'ON_CALL', 'TEMPORARY_UNDER_3M', 'TEMPORARY_3M_PLUS', 'PERMANENT',
              'ADAPTED_PART_TIME', 'WITH_EDUCATION_AGREEMENT')),
    people    int not null check (people > 0),
    primary key (course_id, year, job_type, contract)
);

create table course_run (
    id            uuid primary key,
    reference     text not null unique check (length(reference) between 1 and 120),
    course_id     uuid not null references course,
    provider_id   uuid not null references provider,
    office_id     uuid not null references office,
    starts_on     date not null,
    practice_from date,
    practice_to   date,
    ends_on       date not null check (ends_on >= starts_on),
    places        int not null check (places between 1 and 1000),
    applied       int not null default 0 check (applied >= 0),
    test_on       date,
    test_places   int check (test_places >= 0),
    test_paid     boolean,
    constraint practice_is_a_period check (num_nonnulls(practice_from, practice_to) in (0, 2) and practice_to >= practice_from),
    constraint places_of_a_test_have_a_day check (test_on is not null or num_nonnulls(test_places, test_paid) = 0)
);
create index course_run_course on course_run (course_id);
create index course_run_provider on course_run (provider_id);
create index course_run_office on course_run (office_id, starts_on desc);

create table employer_agreement (
    id          uuid primary key,
    employer_id uuid not null references employer,
    kind        text not null check (kind in ('COOPERATION', 'INTENTION', 'STANDING_COMMITMENT', 'INTAKE')),
    provider_id uuid references provider,
    most        int check (most >= 0),
    valid_from  date not null,
    valid_to    date not null check (valid_to >= valid_from),
    goals       text check (length(goals) between 1 and 500),
    review_on   date,
    constraint intake_is_of_one_provider check (kind <> 'INTAKE' or num_nonnulls(provider_id, most) = 2),
    constraint commitment_has_a_number check (kind <> 'STANDING_COMMITMENT' or most is not null),
    unique nulls not distinct (employer_id, kind, provider_id, valid_from)
);
create index employer_agreement_provider on employer_agreement (provider_id);

-- The people of a run. place_id: the place that is proposed; introduction_id: what the proposal became.
create table cohort (
    run_id  uuid primary key references course_run,
    version bigint not null default 1 check (version > 0),
    made_at timestamptz,
    made_by uuid
);
create table cohort_member (
    run_id          uuid not null references cohort on delete cascade,
    candidate_id    uuid not null references candidate on delete cascade,
    place_id        uuid references practice_place,
    state           text not null default 'FREE' check (state in ('FREE', 'LOCKED', 'EXCLUDED')),
    introduction_id uuid references introduction on delete set null,
    joined_on       date not null,
    primary key (run_id, candidate_id),
    constraint excluded_has_no_place check (state <> 'EXCLUDED' or place_id is null),
    constraint locked_has_a_place check (state <> 'LOCKED' or place_id is not null)
);
create index cohort_member_candidate on cohort_member (candidate_id);
create index cohort_member_place on cohort_member (place_id);
create index cohort_member_introduction on cohort_member (introduction_id);
create table cohort_closed_place (
    run_id   uuid not null references cohort on delete cascade,
    place_id uuid not null references practice_place,
    primary key (run_id, place_id)
);
create index cohort_closed_place_place on cohort_closed_place (place_id);
