-- What stands between somebody who is ready and every published place (MAT-37), as it was counted last; counted anew each day.
create table candidate_barrier (
    candidate_id uuid primary key references candidate on delete cascade,
    codes        text[] not null check (cardinality(codes) > 0),
    counted_on   date not null
);
create index candidate_barrier_counted on candidate_barrier (counted_on);
