-- How often a candidate's line was shown to staff, and opened, by day: a count, never who looked nor why (MAT-29).
create table candidate_exposure (
    candidate_id uuid not null references candidate on delete cascade,
    kind         text not null check (kind in ('SHOWN', 'OPENED')),
    day          date not null,
    times        int not null check (times > 0),
    primary key (candidate_id, kind, day)
);
create index candidate_exposure_day on candidate_exposure (day);
