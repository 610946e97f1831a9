-- The frame of a run (MAT-23): how many people the quota and the money cover, and its absence and drop-outs so far. It stands beside a
-- match and is no part of it: no fact that is packed, and no field of the index, holds anything of it (HR-8).
create table run_frame (
    run_id          uuid primary key references course_run on delete cascade,
    quota           int check (quota between 0 and 10000),
    budget          int check (budget between 0 and 10000),
    absence_percent int check (absence_percent between 0 and 100),
    dropped_out     int check (dropped_out between 0 and 10000),
    version         bigint not null default 1 check (version > 0)
);

-- The order in which people joined a cohort, of one day too: whoever came first is inside the frame, the others wait in this order.
alter table cohort_member add line bigint not null generated always as identity;
