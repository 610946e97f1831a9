-- What candidate and adviser have agreed on instead of one more of the same (MAT-31); the newest holds, none is changed.
create table candidate_next_plan (
    id           uuid primary key,
    line         bigint not null generated always as identity,
    candidate_id uuid not null references candidate on delete cascade,
    route        text not null check (route in ('JOB_CLUB', 'WAGE_SUBSIDY', 'ORDINARY_JOB', 'PRACTICE_WITH_TRAINING',
                 'LONG_VOCATIONAL_COURSE', 'COMBINED_LANGUAGE_AND_WORK')),
    words        text not null check (length(words) between 1 and 1000),
    made_by      uuid not null references staff_member,
    made_at      timestamptz not null
);
create index candidate_next_plan_newest on candidate_next_plan (candidate_id, made_at desc, line desc);
create index candidate_next_plan_maker on candidate_next_plan (made_by);
