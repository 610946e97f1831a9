-- Employers that others may look to (EMP-21). A workplace asks for the badge by itself; whether it has it is counted from what happened, by a job each day,
-- with notice before it falls away. Who asked stands in the log of steps.
create table reference_employer (
    workplace_id uuid primary key references workplace,
    state        text not null check (state in ('WAITING', 'AWARDED', 'NOTICE', 'LOST', 'LEFT')),
    since        date not null,
    notice_until date,
    -- What was not met when it was last counted.
    unmet        text[] not null default '{}' check (unmet <@ array['HIRED', 'COMPLETED', 'SPOKEN_WITH', 'NOT_BLOCKED', 'CAP_KEPT']),
    checked_on   date not null,
    version      bigint not null default 1 check (version > 0),
    constraint notice_has_its_day check ((state = 'NOTICE') = (notice_until is not null)),
    constraint who_has_it_meets_all check (state <> 'AWARDED' or unmet = '{}')
);
create index reference_employer_due on reference_employer (checked_on, workplace_id) where state <> 'LEFT';

-- What a reference employer tells of itself, or staff have written for it: shown when the employer has approved it, and until anybody takes it back.
create table reference_story (
    id           uuid primary key,
    workplace_id uuid not null references workplace,
    state        text not null check (state in ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
    title        text not null check (title = btrim(title) and length(title) between 1 and 100),
    words        text not null check (words = btrim(words) and length(words) between 1 and 2000),
    staff_id     uuid references staff_member,
    written_on   date not null,
    approved_on  date,
    version      bigint not null default 1 check (version > 0),
    constraint approved_has_its_day check (state <> 'APPROVED' or approved_on is not null)
);
create index reference_story_workplace on reference_story (workplace_id, written_on desc, id desc);
create index reference_story_staff on reference_story (staff_id);
